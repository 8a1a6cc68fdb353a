/**
 * Which critical reviews should be answered first?
 *
 *   npm install reviewkit
 *   node answer-first.js export.csv
 *
 * Reads any export that reviewkit knows, once, in bounded memory: each record is looked at as it passes, then folded into the report.
 */
// @ts-check
import process from 'node:process';
import { enrich, explainProblem, InputError, readReviews, summarise, UsageError } from 'reviewkit';

/** @import { ReviewRecord } from 'reviewkit' */

/** @type {ReviewRecord[]} */
const urgent = [];

/**
 * Passes every record on, and keeps those to answer: two stars or fewer, or a negative text, and nobody has answered.
 * @param {AsyncIterable<ReviewRecord>} records
 */
async function* keepingUrgent(records) {
  for await (const record of records) {
    const critical = (record.rating?.stars ?? 5) <= 2 || record.sentiment.label === 'negative';
    if (critical && record.response.status === 'waiting') urgent.push(record);
    yield record;
  }
}

/** @param {number | null} share */
const percent = (share) => (share === null ? 'too few to tell' : `${Math.round(share * 100)}%`);

try {
  const reviews = readReviews(process.argv.slice(2));
  const report = await summarise(keepingUrgent(enrich(reviews, { sla: '48h' })), { by: 'product' });

  urgent.sort((a, b) => ((a.createdAt ?? '9') < (b.createdAt ?? '9') ? -1 : 1));
  for (const { at, createdAt, language, text, title } of urgent.slice(0, 5))
    console.log(
      `${at.file}:${at.line}  ${createdAt?.slice(0, 10) ?? 'undated'}  [${language}]  ${text ?? title ?? ''}`,
    );

  const { within, answered, known } = report.response;
  console.log(`\n${urgent.length} critical reviews wait; ${answered} of ${known} reviews are answered,`);
  console.log(`${percent(within.value)} of ${within.n} within 48 hours.`);
  for (const { first, count } of reviews.account().problems)
    for (const problem of first.slice(0, 1)) console.error(`${count} ×  ${explainProblem(problem)}`);
} catch (error) {
  if (error instanceof InputError) console.error(explainProblem(error.problem));
  else if (error instanceof UsageError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
