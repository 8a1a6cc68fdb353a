/** Labelled replies of our own making, thirty to a language: E explains, A apologises, O offers a way, T only thanks, S talks about itself, - none. */
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import type { ReplyKind } from '../../src/analysis/replies/kinds.ts';
import { heldOut } from './held-out.ts';
import { later } from './later.ts';

export interface Labelled {
  readonly language: SupportedLanguage;
  readonly kinds: ReadonlySet<ReplyKind>;
  readonly text: string;
}

const letters: Readonly<Record<string, ReplyKind>> = {
  E: 'explains',
  A: 'apologises',
  O: 'offersWay',
  T: 'onlyThanks',
  S: 'aboutItself',
};

function parse(set: Readonly<Record<SupportedLanguage, string>>): readonly Labelled[] {
  return (['en', 'fa', 'ar'] as const).flatMap((language) =>
    set[language]
      .trim()
      .split('\n')
      .map((line): Labelled => {
        const [labels = '', text = ''] = line.split('\t');
        return { language, text, kinds: new Set(Array.from(labels).flatMap((letter) => letters[letter] ?? [])) };
      }),
  );
}

export const sets = { heldOut: parse(heldOut), later: parse(later) };
