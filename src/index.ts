/** The library entry: what other programs may build on. Everything else is internal. See docs/library.md. */
export { readReviews } from './library/read-reviews.ts';
export type { Account, ColumnMap, ReadOptions, Reviews } from './library/read-reviews.ts';
export type { ReviewSource, Row } from './library/source.ts';
export { enrich } from './library/enrich.ts';
export type { EnrichOptions } from './library/enrich.ts';
export { summarise } from './library/summarise.ts';
export type { SummariseOptions } from './library/summarise.ts';
export type { ReviewRecord } from './library/record.ts';
export type { EarlierVersion, Moment, Place, Rating, Reply, Review } from './review.ts';
export type { Funnel, Language, Response, Sentiment, SourceClass, Stage, Touchpoint } from './review.ts';
export type { Estimate, InputFile, PeriodReport, ProblemCount, Report, Sections } from './analysis/report.ts';
export { InputError, UsageError } from './errors.ts';
export { explainProblem } from './problems.ts';
export type { Problem, ProblemCode } from './problems.ts';
