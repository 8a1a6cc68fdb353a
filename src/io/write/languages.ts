/** The languages that reports are written in. */
export const reportLanguages = ['en', 'fa', 'ar'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];
