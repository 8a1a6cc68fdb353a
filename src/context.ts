/** The world as a command sees it: streams, clock and terminal, handed in by main so that tests can hand in others. */
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  /** Is standard output a terminal (tables are drawn for people) or a pipe (plain TSV)? */
  readonly isTTY: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

export interface Context {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly out: Terminal;
  readonly err: Terminal;
  readonly cwd: string;
  /** Resolves a URL of a file shipped with the package, e.g. models/fa.bin. */
  readonly packageRoot: URL;
  readonly version: string;
  /** Where GitHub Actions wants the summary of a job appended; null elsewhere. */
  readonly stepSummary: string | null;
  /** Is standard error read as workflow commands, as GitHub Actions does? */
  readonly annotates?: boolean;
  /** Aborted on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}
