/** Every headline figure of the report, then and now: a tree with the paths of the report (DESIGN.md §5, `change`). */
import { type Relationship, type Stage, type TouchpointId, touchpointIds } from '../../review.ts';
import type { CommunitySection } from '../community-section.ts';
import type { MetricEnd } from '../metrics/metric.ts';
import { starCells } from '../metrics/star-tally.ts';
import type { Estimate, Sections } from '../report.ts';
import { net } from '../statistics/net.ts';
import type { Poles } from '../statistics/net-difference.ts';
import { resultOf, type Totals } from '../totals.ts';
import { type Better, createFamily, type Family, type FigureChange } from './figure-change.ts';
import { testNets, testShares, testStars } from './tests.ts';
import { type ResponseChange, responseChange } from './response-change.ts';

/** What was accumulated of one side, and the moment its ages are measured at. */
export interface Side {
  readonly totals: Totals;
  readonly end: MetricEnd;
}

export interface Change {
  readonly ratings: Readonly<Record<'mean' | 'csat' | 'recommended', FigureChange>>;
  readonly sentiment: Readonly<
    Record<'net' | 'positive' | 'neutral' | 'mixed' | 'negative' | 'mismatch', FigureChange>
  >;
  readonly funnel: { readonly stages: readonly { readonly stage: Stage | 'unclear'; readonly share: FigureChange }[] };
  /** In the order of the journey; those that neither side mentions are left out. */
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly net: FigureChange }[];
  readonly relationships: readonly { readonly relationship: Relationship; readonly share: FigureChange }[];
  readonly response: ResponseChange;
  /** Only where both sides were asked for it. */
  readonly community?: {
    readonly returning: { readonly returning: FigureChange };
    readonly repeatedTexts: { readonly repeated: FigureChange };
  };
}

/** All figures of `after` less those of `before`, tested as two independent sets of reviews; one family of tests. */
export function changesOf(before: Side, after: Side): Change {
  const family = createFamily();
  const change = changeIn(family, before, after);
  family.settle();
  return change;
}

/** The same within a family that its owner will settle. */
export function changeIn(family: Family, before: Side, after: Side): Change {
  const old = resultOf(before.totals, before.end);
  const now = resultOf(after.totals, after.end);
  const shares: Shares = (path, one, other, better) => family.add(path, one, other, better, testShares(one, other));
  const rating = (name: 'csat' | 'recommended'): FigureChange =>
    shares(`ratings.${name}`, old.ratings[name], now.ratings[name], 'more');
  const label = (name: 'positive' | 'neutral' | 'mixed' | 'negative' | 'mismatch', better: Better): FigureChange =>
    shares(`sentiment.${name}`, old.sentiment[name], now.sentiment[name], better);
  const stars = testStars(starCells(before.totals.ratings.stars), starCells(after.totals.ratings.stars));
  const poles = testNets(polesOf(old.sentiment), polesOf(now.sentiment));
  const community = communityChange(shares, old.community, now.community);
  return {
    ratings: {
      mean: family.add('ratings.mean', old.ratings.mean, now.ratings.mean, 'more', stars),
      csat: rating('csat'),
      recommended: rating('recommended'),
    },
    sentiment: {
      net: family.add('sentiment.net', old.sentiment.net, now.sentiment.net, 'more', poles),
      positive: label('positive', 'more'),
      neutral: label('neutral', null),
      mixed: label('mixed', null),
      negative: label('negative', 'less'),
      mismatch: label('mismatch', null),
    },
    funnel: {
      stages: old.funnel.stages.flatMap(({ stage, share }) => {
        const other = now.funnel.stages.find((row) => row.stage === stage);
        const path = `funnel.stages.${stage}.share`;
        return other === undefined ? [] : [{ stage, share: shares(path, share, other.share, null) }];
      }),
    },
    touchpoints: touchpointIds.flatMap((id) => {
      const [one, other] = [mentionsOf(old, id), mentionsOf(now, id)];
      const figure = ({ positive, negative, n }: Poles): Estimate => net(positive, negative, n);
      const change = () =>
        family.add(`touchpoints.${id}.net`, figure(one), figure(other), 'more', testNets(one, other));
      return one.n + other.n === 0 ? [] : [{ id, net: change() }];
    }),
    relationships: old.relationships.flatMap(({ relationship, share }) => {
      const other = now.relationships.find((row) => row.relationship === relationship);
      const path = `relationships.${relationship}.share`;
      return other === undefined ? [] : [{ relationship, share: shares(path, share, other.share, null) }];
    }),
    response: responseChange(family, { ...before, section: old.response }, { ...after, section: now.response }),
    ...(community && { community }),
  };
}

type Shares = (path: string, one: Estimate, other: Estimate, better: Better) => FigureChange;

function communityChange(shares: Shares, old: CommunitySection | undefined, now: CommunitySection | undefined) {
  if (old === undefined || now === undefined) return undefined;
  const authors = [old.returning.returning, now.returning.returning] as const;
  const texts = [old.repeatedTexts.repeated, now.repeatedTexts.repeated] as const;
  return {
    returning: { returning: shares('community.returning.returning', ...authors, 'more') },
    repeatedTexts: { repeated: shares('community.repeatedTexts.repeated', ...texts, null) },
  };
}

/** Every figure of the tree, in its order. */
export function figuresIn(change: Change): FigureChange[] {
  const { ratings, sentiment, funnel, touchpoints, relationships, response, community } = change;
  const { replyRate, within, km, critical } = response;
  return [
    ...[ratings.mean, ratings.csat, ratings.recommended],
    ...[sentiment.net, sentiment.positive, sentiment.neutral, sentiment.mixed, sentiment.negative, sentiment.mismatch],
    ...[replyRate, within, km.within, critical.within, critical.km.within],
    ...(community ? [community.returning.returning, community.repeatedTexts.repeated] : []),
    ...funnel.stages.map(({ share }) => share),
    ...touchpoints.map((row) => row.net),
    ...relationships.map(({ share }) => share),
  ];
}

function polesOf({ labels, net: { n } }: Sections['sentiment']): Poles {
  return { positive: labels.positive, negative: labels.negative, n };
}

function mentionsOf({ touchpoints }: Sections, id: TouchpointId): Poles {
  const row = touchpoints.find((known) => known.id === id);
  return { positive: row?.positive ?? 0, negative: row?.negative ?? 0, n: row?.reviews ?? 0 };
}
