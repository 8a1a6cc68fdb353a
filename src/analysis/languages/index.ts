/** The table of languages that reviewkit reads. A new one is a folder and a line here. */
import { arabic } from './ar/pack.ts';
import { english } from './en/pack.ts';
import { persian } from './fa/pack.ts';
import type { LanguagePack } from './pack.ts';

export type { LanguagePack } from './pack.ts';
export type SupportedLanguage = LanguagePack['code'];

export const languages: Readonly<Record<SupportedLanguage, LanguagePack>> = { fa: persian, ar: arabic, en: english };
