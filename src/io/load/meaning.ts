/** What a decoder must know of a sheet, as plain data that can be sent to a worker, and brought to life again. */
import type { DateReading } from '../dates/reader.ts';
import { presetByName } from '../presets/index.ts';
import { type Role, roles } from '../presets/preset.ts';
import type { SourceClass } from '../../review.ts';
import type { RoleSource, RoleSources } from './cells-of.ts';
import type { DateRole } from './evidence.ts';
import type { Understanding } from './understand.ts';

/** The part of an understanding that rows are decoded by. */
export type Meaning = Pick<
  Understanding,
  'preset' | 'source' | 'product' | 'zone' | 'roles' | 'dateReading' | 'scale' | 'zeroIsNone' | 'responseKnown'
>;

/** One sheet's meaning for the columns it has by now. */
export interface PlainMeaning {
  /** The file's short name. */
  readonly file: string;
  readonly preset: string | null;
  readonly source: SourceClass;
  readonly product: string | null;
  readonly zone: string;
  readonly columns: readonly string[];
  /** A derivation is the preset's, and cannot be sent. */
  readonly roles: Partial<Record<Role, Omit<RoleSource, 'derive'> & { readonly derived: boolean }>>;
  readonly dates: Readonly<Record<DateRole, DateReading>>;
  readonly scale: number | null;
  readonly learnsScale: boolean;
  readonly zeroIsNone: boolean;
  readonly responseKnown: boolean;
}

/** What is understood by now, for these columns. */
export function plainMeaning(meaning: Understanding, columns: readonly string[], file: string): PlainMeaning {
  const { preset, source, product, zone, zeroIsNone, learnsScale } = meaning;
  const sources = meaning.roles(columns);
  const plain: PlainMeaning['roles'] = {};
  for (const role of roles) {
    const found = sources[role];
    if (found !== undefined)
      plain[role] = { columns: found.columns, reason: found.reason, derived: found.derive !== null };
  }
  return {
    ...{ file, preset: preset?.name ?? null, source, product, zone, columns: [...columns], roles: plain },
    ...{ dates: meaning.settled().dates, scale: meaning.scale(), learnsScale, zeroIsNone },
    responseKnown: meaning.responseKnown(columns),
  };
}

/** The same meaning as a decoder asks for it. */
export function livingMeaning(plain: PlainMeaning): Meaning {
  const preset = plain.preset === null ? null : (presetByName(plain.preset) ?? null);
  const sources: RoleSources = {};
  for (const role of roles) {
    const found = plain.roles[role];
    if (found === undefined) continue;
    const derive = found.derived ? (preset?.derive?.[role] ?? null) : null;
    sources[role] = { columns: found.columns, reason: found.reason, derive };
  }
  const { source, product, zone, zeroIsNone, dates, scale, responseKnown } = plain;
  return {
    ...{ preset, source, product, zone, zeroIsNone },
    roles: () => sources,
    dateReading: (role) => dates[role],
    scale: () => scale,
    responseKnown: () => responseKnown,
  };
}
