/** What readReviews reads: paths, bytes, or rows that the program already has. */

/** A row of one's own: its keys are taken for columns (`text`, `rating`, `createdAt`, `reply` …), as those of a file are. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A path or several (files, directories, `.gz`), or a stream: the bytes or text of one export (a Node stream, the body
 * of a fetch), or rows as objects, from a database for example.
 */
export type ReviewSource = string | readonly string[] | AsyncIterable<Uint8Array | string | Row> | Iterable<Row>;
