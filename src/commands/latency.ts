/** `latency`: the response section alone. */
import type { Run } from './command.ts';
import { runSummary } from './summary.ts';

export const run: Run = (files, raw, context) =>
  runSummary('latency', files, raw, context, (report) => {
    const { schema, version, tool, asOf, inputs, chosen, volume, response, findings, groups, problems } = report;
    const lean = groups.map(({ by, key, rest, response: own }) => ({ by, key, rest, ...(own && { response: own }) }));
    return {
      ...{ schema, version, tool, asOf, inputs, chosen },
      ...(volume && { volume }),
      ...(response && { response }),
      ...{ findings, groups: lean, problems },
    };
  });
