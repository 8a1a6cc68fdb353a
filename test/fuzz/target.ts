/** What a fuzz target is: a property of one part of the program, with its share of the cases. */
import fc from 'fast-check';
import { ConfigError, InputError, UsageError } from '../../src/errors.ts';
import { problemCodes } from '../../src/problems.ts';

export interface Target {
  readonly name: string;
  /** Of a hundred cases so many. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown>;
}

/** An error that a user is told in words; everything else is a bug and is thrown on. */
export function mustBeInWords(error: unknown): void {
  if (error instanceof UsageError || error instanceof ConfigError) return;
  if (error instanceof InputError && problemCodes.includes(error.problem.code)) return;
  throw error;
}

/** Text as hostile as it comes: letters of three languages, digits of three scripts, controls, lone surrogates, quotes, markup. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'اأإآىيیكکگچپژةهۀئؤء‌َّْـ۰۱۲٠١٢012abz\'’"<>&@#/\\.,;:!?؟،؛%()[]{}=+-*_ \t\n\r\u0000\u001b\u202e\u200b\u2067\ud83d\ude00ﷲﻻ'.split(
        '',
      ),
    ),
    maxLength: 120,
  }),
  fc
    .tuple(
      fc.constantFrom(
        'خیلی ',
        'ممتاز',
        'good ',
        'a',
        '!',
        '😀',
        'ـ',
        '\u0301',
        '(',
        '"',
        '[',
        '{',
        ' ',
        '\n',
        '۱',
        '-',
      ),
      fc.nat({ max: 400 }),
    )
    .map(([piece, times]) => piece.repeat(times)),
);
