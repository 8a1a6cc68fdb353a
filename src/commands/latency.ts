/** `latency`: the answers in depth, and the community that gets them. */
import type { Run } from './command.ts';
import { runSummary } from './summary.ts';

export const run: Run = (files, raw, context) =>
  runSummary(
    'latency',
    files,
    raw,
    context,
    (report) => {
      const { schema, version, tool, asOf, inputs, chosen, volume, response, community } = report;
      return {
        ...{ schema, version, tool, asOf, inputs, chosen },
        ...(volume && { volume }),
        ...(response && { response }),
        ...(community && { community }),
        findings: report.findings,
        groups: report.groups.map(({ by, key, rest, response: own }) => ({
          ...{ by, key, rest },
          ...(own && { response: own }),
        })),
        problems: report.problems,
      };
    },
    ['response', 'splits', 'community'],
  );
