/** A worker thread: one lane, and the three things it is asked for (tinypool calls them by name, in order). */
import type { Folded } from '../fold.ts';
import { type Answer, createLane, type Lane, type Task } from './lane.ts';
import { type SentBlock, unpack } from './sent-block.ts';
import { loaderOf, type SharedModels } from './shared-models.ts';

/** What a worker needs to know before its first block. */
export interface Opening {
  readonly task: Task;
  readonly models: SharedModels;
}

let lane: Promise<Lane> | null = null;
const unpacked = unpack();

/** Comes first. */
export function open({ task, models }: Opening): Promise<unknown> {
  lane = createLane(task, loaderOf(models));
  return lane.then(() => null);
}

export async function work(sent: SentBlock): Promise<Answer> {
  const block = unpacked(sent);
  return (await opened()).work(block);
}

/** Comes last. */
export async function finish(): Promise<Folded | null> {
  return (await opened()).folded();
}

function opened(): Promise<Lane> {
  if (lane === null) throw new Error('a worker was asked for work before it was opened');
  return lane;
}
