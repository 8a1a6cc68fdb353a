/** Reads the inputs of several parts again as one run, from what the parts carry. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { UsageError } from '../../errors.ts';
import { defaultLoadOptions } from '../../io/load/options.ts';
import type { Folded } from '../fold.ts';
import { modelPrints, openModels } from '../models.ts';
import { gather } from '../summarise.ts';
import { unpack } from './carry.ts';
import { toPartLedger } from './names.ts';
import type { Asked, Carried, PartInput, PartLedger } from './part.ts';

export interface CarriedInput {
  readonly input: PartInput;
  readonly carried: Carried;
}

export interface RefoldOptions {
  /** Files of models, as for the run that made the parts. */
  readonly models: readonly string[];
  readonly progress: boolean;
}

/** Throws UsageError where the models are not those that the parts were made with. */
export async function refold(
  carried: readonly CarriedInput[],
  asked: Asked,
  { models, progress }: RefoldOptions,
  context: Context,
): Promise<{ folded: Folded; ledger: PartLedger }> {
  const prints = modelPrints(await openModels(models, context));
  if (JSON.stringify(prints) !== JSON.stringify(asked.models))
    throw new UsageError(
      'some parts share reviews, so their inputs have to be read again, and the parts were made with other models than those at hand; name the same with --model',
    );
  const { measure, choice, redact, productNames } = asked;
  const { folded, ledger } = await gather(
    [],
    {
      ...{ ...measure, choice, redact, productNames, models, progress },
      stopOnError: false,
      mayBeEmpty: true,
      inputs: carried.map(({ input, carried: one }) => unpack(one, input.path)),
      load: {
        ...defaultLoadOptions,
        timezone: measure.business?.zone ?? null,
        files: carried.map(({ input, carried: one }) => ({ of: { path: resolve(input.path) }, options: one.reading })),
      },
    },
    context,
  );
  return { folded, ledger: toPartLedger(ledger, new Map()) };
}
