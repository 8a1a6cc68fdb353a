/** Section by section, the figures of a report as rows. */
import type { Estimate, Sections } from '../../analysis/report.ts';
import type { Cell } from './cells.ts';
import { communityRows } from './community-rows.ts';
import { responseRows } from './response-rows.ts';
import { funnelRows } from './funnel-rows.ts';
import { sentimentRows } from './sentiment-rows.ts';

/** Figure, key and either a plain value or an estimate. */
export type Row = readonly [figure: string, key: string | number | null, value: Cell | Estimate];
type Counts = Readonly<Record<string, number>>;

const counts = (figure: string, of: Counts): Row[] => Object.entries(of).map(([key, n]) => [figure, key, n]);

/** Section → its rows. */
export const figureRows: {
  readonly [S in keyof Sections]-?: (section: NonNullable<Sections[S]>) => readonly Row[];
} = {
  volume: (v) => [
    ['reviews', null, v.reviews],
    ['withText', null, v.withText],
    ['undated', null, v.undated],
    ['from', null, v.from],
    ['to', null, v.to],
    ...counts('languages', v.languages),
    ...v.platforms.map(({ platform, reviews }): Row => ['platforms', platform, reviews]),
  ],
  ratings: (r) => [
    ['mean', null, r.mean],
    ['csat', null, r.csat],
    ['recommended', null, r.recommended],
    ['unrated', null, r.unrated],
    ...r.stars.map(({ stars, reviews }): Row => ['stars', stars, reviews]),
    ...r.scales.map((scale): Row => ['scale', null, scale]),
  ],
  sentiment: sentimentRows,
  funnel: funnelRows,
  touchpoints: (rows) =>
    rows.flatMap(({ id, reviews, positive, negative, neutral, net }): Row[] => [
      ...Object.entries({ reviews, positive, negative, neutral }).map(([figure, n]): Row => [figure, id, n]),
      ['net', id, net],
    ]),
  relationships: (rows) =>
    rows.flatMap(({ relationship, reviews, share }): Row[] => [
      ['reviews', relationship, reviews],
      ['share', relationship, share],
    ]),
  response: responseRows,
  community: communityRows,
  sources: (rows) =>
    rows.flatMap(({ source, reviews, against, ...shares }): Row[] => [
      ['reviews', source, reviews],
      ...Object.entries(shares).map(([figure, share]): Row => [figure, source, share]),
      ...against.flatMap(({ source: other, ...tests }) =>
        Object.entries(tests).flatMap(([figure, test]): Row[] =>
          test === null
            ? []
            : [
                [`against ${other}.${figure}`, source, test.difference],
                [`against ${other}.${figure}.p`, source, test.p],
              ],
        ),
      ),
    ]),
};
