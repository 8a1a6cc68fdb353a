/** How far a cue can be trusted without the model: shares measured on the training texts of all three languages. */
import { stages } from '../../../review.ts';
import { stageCues, type StageCue } from './table.ts';

/** A stage cue as a witness, all as shares of the texts in which it fires. */
interface Strength {
  /** Its stage is the primary one. */
  readonly primary: number;
  /** The same among texts in which no cue of another stage fires. */
  readonly alone: number;
  /** Its stage is among the stages. */
  readonly present: number;
}

const strength = (primary: number, alone: number, present: number): Strength => ({ primary, alone, present });

const strengths: Readonly<Record<StageCue, Strength>> = {
  'awareness.met': strength(0.15, 0.32, 0.3),
  'awareness.news': strength(0.36, 0.38, 0.39),
  'interest.ask': strength(0.33, 0.43, 0.37),
  'interest.compare': strength(0.23, 0.39, 0.27),
  'interest.price': strength(0.35, 0.8, 0.37),
  'desire.plan': strength(0.24, 0.45, 0.45),
  'desire.want': strength(0.23, 0.41, 0.3),
  'desire.wait': strength(0.29, 0.37, 0.51),
  'desire.offer': strength(0.58, 0.9, 0.66),
  'purchase.deal': strength(0.72, 0.83, 0.88),
  'purchase.arrival': strength(0.76, 0.82, 0.86),
  'purchase.first': strength(0.75, 0.89, 0.78),
  'purchase.judge': strength(0.67, 0.78, 0.79),
  'retention.recommend': strength(0.27, 0.37, 0.86),
  'retention.warn': strength(0.29, 0.45, 0.78),
  'retention.return': strength(0.38, 0.59, 0.79),
  'retention.leave': strength(0.49, 0.5, 0.75),
  'retention.lasting': strength(0.43, 0.41, 0.61),
  'retention.update': strength(0.45, 0.59, 0.58),
  'retention.service': strength(0.43, 0.59, 0.6),
};

const cues = stageCues.map((cue) => ({
  stage: stages.findIndex((stage) => cue.startsWith(`${stage}.`)),
  ...strengths[cue],
}));

/** Index of the stage a stage cue belongs to. */
export const stageOf = (cue: number): number => cues[cue]?.stage ?? -1;

export const strengthOf = (cue: number): Strength => cues[cue] ?? strength(0, 0, 0);
