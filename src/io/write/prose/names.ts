/** The names that a language gives to everything a report counts. */
import type { Grouping } from '../../../analysis/groupings.ts';
import type { Verdict } from '../../../analysis/change/figure-change.ts';
import type { VoiceName } from '../../../analysis/funnel-section.ts';
import type { ReplyKind } from '../../../analysis/replies/kinds.ts';
import type { Severity } from '../../../problems.ts';
import type { FigureKind } from './numbers.ts';
import type {
  Language,
  Relationship,
  ResponseReason,
  SentimentLabel,
  SourceClass,
  Stage,
  TouchpointId,
} from '../../../review.ts';

/** The figures that are compared, by their path in the report; those of a stage, touchpoint or relationship are named by functions. */
export type FigureName =
  | 'ratings.mean'
  | 'ratings.csat'
  | 'ratings.recommended'
  | 'sentiment.net'
  | 'sentiment.positive'
  | 'sentiment.neutral'
  | 'sentiment.mixed'
  | 'sentiment.negative'
  | 'sentiment.mismatch'
  | 'response.replyRate'
  | 'response.within'
  | 'response.km.within'
  | 'response.critical.within'
  | 'response.critical.km.within';

export interface Names {
  readonly stages: Readonly<Record<Stage | 'unclear', string>>;
  readonly touchpoints: Readonly<Record<TouchpointId, string>>;
  readonly relationships: Readonly<Record<Relationship, string>>;
  readonly labels: Readonly<Record<SentimentLabel, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly sources: Readonly<Record<SourceClass, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly groupings: Readonly<Record<Grouping | 'sentiment', string>>;
  readonly voices: Readonly<Record<VoiceName, string>>;
  readonly replyKinds: Readonly<Record<ReplyKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly news: Readonly<Record<'better' | 'worse', string>>;
  readonly reasons: Readonly<Record<ResponseReason, string>>;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly stageShare: (stage: string) => string;
  readonly touchpointNet: (touchpoint: string) => string;
  readonly relationshipShare: (relationship: string) => string;
  /** Reviews that do not say what they are grouped by, and those of all keys beyond the limit. */
  readonly notSaid: string;
  readonly rest: string;
  readonly unknown: string;
  /** In the place of a text that is not there. */
  readonly noText: string;
}

export interface NamedFigure {
  readonly name: string;
  /** How its value is written. */
  readonly kind: FigureKind;
}

const isKey = <Key extends string>(table: Readonly<Record<Key, string>>, key: string): key is Key =>
  Object.hasOwn(table, key);

/** The name of a compared figure by its path; a path of a newer version stands for itself. */
export function nameFigure(path: string, names: Names): NamedFigure {
  const kind = path === 'ratings.mean' ? 'mean' : path.endsWith('.net') ? 'net' : 'share';
  if (isKey(names.figures, path)) return { name: names.figures[path], kind };
  const [, room = '', id = ''] = /^(funnel\.stages|touchpoints|relationships)\.(\w+)\.(?:share|net)$/.exec(path) ?? [];
  const { stages, touchpoints, relationships } = names;
  if (room === 'funnel.stages' && isKey(stages, id)) return { name: names.stageShare(stages[id]), kind };
  if (room === 'touchpoints' && isKey(touchpoints, id)) return { name: names.touchpointNet(touchpoints[id]), kind };
  if (room === 'relationships' && isKey(relationships, id))
    return { name: names.relationshipShare(relationships[id]), kind };
  return { name: path, kind };
}

/** The name of a group: of what it is grouped by where that has names of ours, else as the input writes it. */
export function nameGroup(
  by: string,
  key: string | null,
  rest: boolean,
  names: Names,
  digits: (text: string) => string,
): string {
  if (key === null) return rest ? names.rest : names.notSaid;
  if (by === 'language' && isKey(names.languages, key)) return names.languages[key];
  if (by === 'source' && isKey(names.sources, key)) return names.sources[key];
  if (by === 'stage' && isKey(names.stages, key)) return names.stages[key];
  if (by === 'sentiment' && isKey(names.labels, key)) return names.labels[key];
  if (by === 'stars') return `${digits(key)}★`;
  return by === 'week' || by === 'month' ? digits(key) : key;
}
