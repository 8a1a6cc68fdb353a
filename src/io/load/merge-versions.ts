/** Several versions of one review (monthly files list an edited review again) become one (exports.md §I.7). */
import type { EarlierVersion, Moment, Reply, Review } from '../../review.ts';

function earlier(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b;
  return b.ms < a.ms ? b : a;
}

function later(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b;
  return b.ms > a.ms ? b : a;
}

/** When a version was written: its last edit, else its date. */
function versionTime(review: Review): number {
  return (review.editedAt ?? review.createdAt)?.ms ?? -Infinity;
}

/** The oldest version with stars that was written before `newer` was. */
function earliestVersion(older: Review, newer: Review): EarlierVersion | null {
  const at = older.editedAt ?? older.createdAt;
  const own = at === null || older.rating === null ? null : { stars: older.rating.stars, at };
  let earliest: EarlierVersion | null = null;
  for (const version of [older.earlier, own, newer.earlier]) {
    if (version == null || version.at.ms >= versionTime(newer)) continue;
    if (earliest === null || version.at.ms < earliest.at.ms) earliest = version;
  }
  return earliest;
}

function mergeReplies(older: Reply | null, newer: Reply | null): Reply | null {
  if (older === null || newer === null) return older ?? newer;
  return {
    text: newer.text ?? older.text,
    at: earlier(older.at, newer.at),
    relative: older.relative && newer.relative,
  };
}

/** Earliest submission, earliest reply date, latest text and stars; place and id of the one read first. Order of `a` and `b`: as read. */
export function mergeVersions(a: Review, b: Review): Review {
  const [older, newer] = versionTime(b) < versionTime(a) ? [b, a] : [a, b];
  const createdAt = earlier(a.createdAt, b.createdAt);
  let editedAt = later(a.editedAt, b.editedAt);
  // Where only one date is given, it moves with each edit: the later one is the last edit we know of.
  const last = later(a.createdAt, b.createdAt);
  if (last !== null && createdAt !== null && last.ms > createdAt.ms) editedAt = later(editedAt, last);
  const before = earliestVersion(older, newer);
  return {
    ...newer,
    at: a.at,
    text: newer.text ?? older.text,
    title: newer.title ?? older.title,
    rating: newer.rating ?? older.rating,
    recommended: newer.recommended ?? older.recommended,
    product: newer.product ?? older.product,
    author: newer.author ?? older.author,
    verified: newer.verified ?? older.verified,
    likes: newer.likes ?? older.likes,
    label: newer.label ?? older.label,
    createdAt,
    editedAt,
    relativeDate: createdAt === null && (a.relativeDate || b.relativeDate),
    reply: mergeReplies(older.reply, newer.reply),
    responseKnown: a.responseKnown || b.responseKnown,
    ...(before && { earlier: before }),
  };
}
