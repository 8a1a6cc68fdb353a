/** The library entry: what other programs may build on. Everything else is internal. */
export type { Review, ReviewRecord, Moment, Reply, Rating, Response, Sentiment, Funnel, Touchpoint } from './review.ts';
export type { Report, Estimate } from './analysis/report.ts';
export type { Problem, ProblemCode } from './problems.ts';
export { createEnricher } from './analysis/enrich.ts';
export { addRecord, createTotals, mergeTotals, resultOf } from './analysis/totals.ts';
