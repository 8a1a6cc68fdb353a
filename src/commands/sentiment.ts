/** `sentiment`: the sentiment section alone, in depth. */
import type { Run } from './command.ts';
import { runSummary } from './summary.ts';

/** What casts doubt on sentiment, or speaks of it. */
const about: ReadonlySet<string> = new Set(['low-coverage', 'stars-contradict', 'texts-repeated']);

export const run: Run = (files, raw, context) =>
  runSummary(
    'sentiment',
    files,
    raw,
    context,
    (report) => {
      const { schema, version, tool, asOf, inputs, chosen, volume, ratings, sentiment, groups, problems } = report;
      return {
        ...{ schema, version, tool, asOf, inputs, chosen },
        ...(volume && { volume }),
        ...(ratings && { ratings }),
        ...(sentiment && { sentiment }),
        findings: report.findings.filter(({ code }) => about.has(code)),
        groups: groups.map(({ by, key, rest, sentiment: own }) => ({ by, key, rest, ...(own && { sentiment: own }) })),
        problems,
      };
    },
    ['sentiment', 'community'],
  );
