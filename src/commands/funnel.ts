/** `funnel`: the purchase journey in depth. */
import type { FindingCode } from '../analysis/findings.ts';
import type { Run } from './command.ts';
import { runSummary } from './summary.ts';

const speaksOfJourney: ReadonlySet<string> = new Set<FindingCode>([
  'low-coverage',
  'texts-repeated',
  'own-site-rosier',
  'touchpoint-hurts',
  'touchpoint-helps',
  'stars-contradict',
]);

export const run: Run = (files, raw, context) =>
  runSummary(
    'funnel',
    files,
    raw,
    context,
    (report) => {
      const { schema, version, tool, asOf, inputs, chosen, volume, ratings, findings, groups, problems } = report;
      const { funnel, touchpoints, relationships, sources } = report;
      return {
        ...{ schema, version, tool, asOf, inputs, chosen },
        ...(volume && { volume }),
        ...(ratings && { ratings }),
        ...(funnel && { funnel }),
        ...(touchpoints && { touchpoints }),
        ...(relationships && { relationships }),
        ...(sources && { sources }),
        findings: findings.filter(({ code }) => speaksOfJourney.has(code)),
        groups: groups.map(({ by, key, rest, ...own }) => ({
          ...{ by, key, rest },
          ...(own.funnel && { funnel: own.funnel }),
          ...(own.touchpoints && { touchpoints: own.touchpoints }),
          ...(own.relationships && { relationships: own.relationships }),
          ...(own.sources && { sources: own.sources }),
        })),
        problems,
      };
    },
    ['funnel', 'community'],
  );
