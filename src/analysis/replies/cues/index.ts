/** The reply cues of every language that is read. */
import type { SupportedLanguage } from '../../languages/index.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import type { ReplyCueTable } from './table.ts';

export const replyCueTables: Readonly<Record<SupportedLanguage, ReplyCueTable>> = { fa, ar, en };
