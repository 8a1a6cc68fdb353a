/** From files to a report: records folded as they are read. */
import { depths } from '../analysis/depths.ts';
import type { Report } from '../analysis/report.ts';
import type { Context } from '../context.ts';
import { createProgress } from '../io/progress.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { createFold, type Folded } from './fold.ts';
import { type BusinessPlan, type Measure, zoneOfBusiness } from './measure.ts';
import { streamRecords, type RecordOptions } from './records.ts';
import { reportOf } from './report-of.ts';

/** What is to be measured; the zone of working hours is settled once the inputs are known. */
export interface SummaryOptions extends Omit<RecordOptions, 'sentences'>, Omit<Measure, 'business'> {
  readonly business: BusinessPlan | null;
  readonly progress: boolean;
}

/** What reading and folding came to. */
export interface Gathered {
  readonly folded: Folded;
  readonly ledger: Ledger;
  readonly measure: Measure;
}

/** Reads everything and folds it. */
export async function gather(files: readonly string[], options: SummaryOptions, context: Context): Promise<Gathered> {
  const ledger = createLedger();
  const sentences = options.depths.some((name) => depths[name].sentences);
  const progress = createProgress(context.stderr, options.progress && context.err.isTTY);
  let measure = measureOf(options, []);
  let fold = createFold(measure);
  try {
    const stream = streamRecords(files, { ...options, sentences }, ledger, context, (sources) => {
      measure = measureOf(
        options,
        sources.map(({ meaning }) => meaning.zone),
      );
      fold = createFold(measure);
    });
    for await (const batch of stream) {
      fold.add(batch);
      progress.add(batch.length);
    }
  } finally {
    progress.stop();
  }
  return { folded: fold.folded, ledger, measure };
}

/** Reads everything and sums it up. */
export async function summarise(
  files: readonly string[],
  options: SummaryOptions,
  context: Context,
): Promise<{ report: Report; ledger: Ledger }> {
  const { folded, ledger, measure } = await gather(files, options, context);
  return { report: reportOf(folded, ledger, measure, context.version), ledger };
}

function measureOf(options: SummaryOptions, zones: readonly string[]): Measure {
  const { slaMs, moreSlaMs, asOf, by, depths: asked, period, business } = options;
  const zone = zoneOfBusiness(options.load.timezone, zones);
  return { slaMs, moreSlaMs, asOf, by, depths: asked, period, business: business && { ...business, zone } };
}
