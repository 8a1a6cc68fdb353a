/** The report as other programs read it (DESIGN.md §5, schema/report.schema.json): its keys in one order, whoever built it. */
import type { Report, Sections } from '../../analysis/report.ts';

/** Sections in the order of the schema; an absent one stays absent in JSON. None is forgotten: the compiler counts them. */
function ordered(sections: Partial<Sections>) {
  const { volume, ratings, sentiment, funnel, touchpoints, relationships, response, sources, community } = sections;
  return {
    volume,
    ratings,
    sentiment,
    funnel,
    touchpoints,
    relationships,
    response: response === undefined ? undefined : { ...response, why: sorted(response.why) },
    sources,
    community,
  } satisfies Record<keyof Sections, unknown>;
}

/** Reasons come in the order the input met them; merged parts may have met them in another. */
function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Plain data ready for JSON.stringify. */
export function toReportJson(report: Report): object {
  const { schema, version, tool, asOf, inputs, chosen, findings, groups, problems, period, periods, change, compared } =
    report;
  return {
    ...{ schema, version, tool, asOf, inputs, chosen },
    ...ordered(report),
    findings,
    period,
    periods: periods?.map((one) => ({ from: one.from, to: one.to, complete: one.complete, ...ordered(one) })),
    change,
    compared,
    groups: groups.map((group) => ({ by: group.by, key: group.key, rest: group.rest, ...ordered(group) })),
    problems,
  };
}
