/** `merge`: parts become the report of one run over all their inputs, or a larger part. */
import type { Context } from '../context.ts';
import { safe } from '../io/terminal/safe.ts';
import { gatheredFrom, mergeParts, type Merged } from '../pipeline/partial/merge.ts';
import { reportOf } from '../pipeline/report-of.ts';
import type { Run } from './command.ts';
import { deliverPart, settlePartial } from './partial.ts';
import { settleGates } from './report-settings.ts';
import { settle, type Settings } from './settings.ts';
import { deliverReport } from './summary.ts';

export const run: Run = async (parts, raw, context) => {
  if (raw.partial === true) {
    const settings = settlePartial(raw, parts, context);
    await deliverPart(settings, context, async () => (await merged(parts, settings, context)).part);
    return 0;
  }
  const settings = settle(raw, parts, context.cwd);
  const plan = { command: 'analyze', settings, gates: settleGates(raw), keep: <T>(report: T) => report };
  return deliverReport(plan, context, async () => {
    const { folded, ledger, measure } = gatheredFrom((await merged(parts, settings, context)).part);
    return { report: reportOf(folded, ledger, measure, context.version), ledger };
  });
};

async function merged(parts: readonly string[], settings: Settings, context: Context): Promise<Merged> {
  const done = await mergeParts(parts, settings, context);
  if (!settings.quiet) for (const note of done.notes) context.stderr.write(`note       ${safe(note)}\n`);
  return done;
}
