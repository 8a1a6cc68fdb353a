import { describe, expect, it } from 'vitest';
import { isRealAnswer, readReply, type ReplyKind, replyKinds } from '../../src/analysis/replies/kinds.ts';
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { type Labelled, sets } from './labelled.ts';

interface Score {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

function score(replies: readonly Labelled[], kind: ReplyKind): Score {
  let found = 0;
  let right = 0;
  let wanted = 0;
  for (const { language, text, kinds } of replies) {
    const is = readReply(text, language)[kind];
    if (is) found++;
    if (kinds.has(kind)) wanted++;
    if (is && kinds.has(kind)) right++;
  }
  return { found, right, wanted };
}

describe.each(['en', 'fa', 'ar'] as const)('thirty labelled replies, %s', (language: SupportedLanguage) => {
  it.each(['heldOut', 'later'] as const)('%s: precision and recall of each kind', (name) => {
    const replies = sets[name].filter((reply) => reply.language === language);
    expect(replies).toHaveLength(15);
    const lines: string[] = [];
    for (const kind of replyKinds) {
      const { found, right, wanted } = score(replies, kind);
      lines.push(`${kind}: precision ${right}/${found}, recall ${right}/${wanted}`);
      expect(wanted).toBeGreaterThan(1);
      expect(right / found).toBeGreaterThanOrEqual(0.9);
      expect(right / wanted).toBeGreaterThanOrEqual(0.5);
    }
    process.stdout.write(`${language} ${name}\n  ${lines.join('\n  ')}\n`);
  });
});

describe('kinds of a reply', () => {
  const kindsOf = (text: string, language: SupportedLanguage = 'en') => {
    const reading = readReply(text, language);
    return replyKinds.filter((kind) => reading[kind]);
  };

  it('are several at once', () => {
    expect(
      kindsOf('We apologise: the oven was closed due to a power cut. Write to us at hello@bake.example.').sort(),
    ).toEqual(['apologises', 'explains', 'offersWay']);
  });

  it('a link to the company’s social network is no way out', () => {
    expect(kindsOf('Thank you! Follow us on Facebook: https://facebook.example/bake')).toEqual(['onlyThanks']);
  });

  it('thanks for getting in touch offer no contact; a question is more than thanks', () => {
    expect(kindsOf('Thank you for contacting us, have a great day')).toEqual(['onlyThanks']);
    expect(kindsOf('Thank you! Which phone do you use?')).toEqual([]);
  });

  it('say whether it is a real answer', () => {
    expect(isRealAnswer(readReply('We are so sorry.', 'en'))).toBe(false);
    expect(isRealAnswer(readReply('لطفا با پشتیبانی تماس بگیرید.', 'fa'))).toBe(true);
  });

  it('hold for empty and hostile texts', () => {
    for (const text of ['', '   ', '🙏', '__proto__ constructor', '@'.repeat(5000), 'sorry '.repeat(5000)])
      for (const language of ['fa', 'ar', 'en'] as const) expect(() => kindsOf(text, language)).not.toThrow();
  });
});
