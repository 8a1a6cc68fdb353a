/** What a survey has found out about single rows, in the words of their blocks. */
import type { RawRow } from '../read/sheet.ts';
import type { Decoder } from './decode.ts';
import type { Verdict } from './settle.ts';
import { rowKey, type Source } from './source.ts';
import type { Survey } from './survey.ts';

export type Judge = (rows: readonly RawRow[], source: Source, decoder: Decoder) => ReadonlyMap<number, Verdict>;

/** A judge of all rows of a run, asked in input order: of a repeated review the row read first stands for all. */
export function createJudge({ repeated, replies, followUps, orphans }: Survey): Judge {
  const none: ReadonlyMap<number, Verdict> = new Map();
  if (repeated.size + replies.size + followUps.size + orphans.size === 0) return () => none;
  const written = new Set<string>();
  return (rows, source, decoder) => {
    const verdicts = new Map<number, Verdict>();
    for (const [i, row] of rows.entries()) {
      const id = decoder.idOf(row);
      const key = rowKey(source, id, row);
      const merged = repeated.get(key);
      const reply = replies.get(key);
      const followUp = followUps.has(key);
      const orphan = orphans.has(key);
      if (merged === undefined && reply === undefined && !followUp && !orphan) continue;
      // the merged review stands where its first version was read; rows set aside may share its id
      const stands = merged?.at.record === row.record && merged.at.file === source.input.name && !written.has(key);
      if (stands) written.add(key);
      verdicts.set(i, {
        ...(merged !== undefined && { merged: stands ? merged : null }),
        ...(id !== null && reply !== undefined && { reply }),
        ...(followUp && { followUp }),
        ...(orphan && { orphan }),
      });
    }
    return verdicts;
  };
}
