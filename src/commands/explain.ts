/** `explain`: why a text got its language, sentiment and stage. */
import { writeExplanation } from '../io/write/explanation.ts';
import { explainText, readText } from '../pipeline/explain.ts';
import { openModels } from '../pipeline/models.ts';
import { deliver } from './deliver.ts';
import type { Run } from './command.ts';
import { settle } from './settings.ts';

export const run: Run = async (words, raw, context) => {
  const settings = settle(raw, [], context.cwd);
  const format = settings.format === 'json' ? 'json' : 'table';
  const fromInput = words.length === 1 && words[0] === '-';
  await deliver(settings, context, format, async (sink, _format, options) => {
    const loadModel = await openModels(settings.models, context);
    const text = fromInput ? await readText(context, settings.load.encoding) : words.join(' ');
    await sink.write(await writeExplanation(explainText(text, loadModel, context), format, options));
  });
  return 0;
};
