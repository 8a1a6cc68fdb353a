/** The record of `score` as other programs read it (DESIGN.md §4, schema/record.schema.json). */
import type { Moment, ReviewRecord } from '../../review.ts';

export type RecordJson = ReturnType<typeof toRecordJson>;

const dayMs = 86_400_000;

/** `2016-09-03T10:11:12.000Z`, or the calendar day where the export gave no more than that. */
function isoOf(moment: Moment | null): string | null {
  if (moment === null) return null;
  return moment.precision === 'day'
    ? new Date(moment.day * dayMs).toISOString().slice(0, 10)
    : new Date(moment.ms).toISOString();
}

/** Four decimals: more would pretend. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const roundedOrNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** Exactly the keys of version 1, in their order, always present; unknown is null. */
export function toRecordJson({
  review,
  language,
  sentiment,
  funnel,
  touchpoints,
  relationship,
  response,
}: ReviewRecord) {
  const { rating } = review;
  return {
    v: 1,
    id: review.id,
    at: { file: review.at.file, line: review.at.line },
    platform: review.platform,
    source: review.source,
    product: review.product,
    language,
    title: review.title,
    text: review.text,
    rating: rating === null ? null : { value: rating.value, scale: rating.scale, stars: rating.stars },
    createdAt: isoOf(review.createdAt),
    editedAt: isoOf(review.editedAt),
    sentiment: {
      label: sentiment.label,
      score: roundedOrNull(sentiment.score),
      confidence: roundedOrNull(sentiment.confidence),
    },
    funnel: {
      stage: funnel.stage,
      stages: funnel.stages,
      confidence: rounded(funnel.confidence),
      evidence: funnel.evidence,
    },
    touchpoints: touchpoints.map(({ id, polarity }) => ({ id, polarity })),
    relationship,
    response: {
      status: response.status,
      hours: response.hours,
      precision: response.precision,
      within: response.within,
      why: response.why,
    },
  } as const;
}
