/** A record as one flat row, the same for CSV and TSV. Column names are the paths of the JSON keys. */
import type { ReviewRecord } from '../../review.ts';
import { toRecordJson, type RecordJson } from './record.ts';

export type Cell = string | number | boolean | null;

/** Column → its cell. Lists are joined: ids by a space, quoted evidence by ` | `. */
const columns: Readonly<Record<string, (record: RecordJson) => Cell>> = {
  v: (r) => r.v,
  id: (r) => r.id,
  'at.file': (r) => r.at.file,
  'at.line': (r) => r.at.line,
  platform: (r) => r.platform,
  source: (r) => r.source,
  product: (r) => r.product,
  language: (r) => r.language,
  title: (r) => r.title,
  text: (r) => r.text,
  'rating.value': (r) => r.rating?.value ?? null,
  'rating.scale': (r) => r.rating?.scale ?? null,
  'rating.stars': (r) => r.rating?.stars ?? null,
  createdAt: (r) => r.createdAt,
  editedAt: (r) => r.editedAt,
  'sentiment.label': (r) => r.sentiment.label,
  'sentiment.score': (r) => r.sentiment.score,
  'sentiment.confidence': (r) => r.sentiment.confidence,
  'funnel.stage': (r) => r.funnel.stage,
  'funnel.stages': (r) => r.funnel.stages.join(' '),
  'funnel.confidence': (r) => r.funnel.confidence,
  'funnel.evidence': (r) => r.funnel.evidence.join(' | '),
  touchpoints: (r) => r.touchpoints.map(({ id, polarity }) => `${id}:${polarity}`).join(' '),
  relationship: (r) => r.relationship,
  'response.status': (r) => r.response.status,
  'response.hours': (r) => r.response.hours,
  'response.precision': (r) => r.response.precision,
  'response.within': (r) => r.response.within,
  'response.why': (r) => r.response.why,
};

export const recordColumns: readonly string[] = Object.keys(columns);
const readers = Object.values(columns);

export function recordCells(record: ReviewRecord): Cell[] {
  const json = toRecordJson(record);
  return readers.map((read) => read(json));
}
