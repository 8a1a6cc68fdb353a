/** `score`: one record per review, as they are read. */
import { createLedger } from '../ledger.ts';
import { streamRecords } from '../pipeline/records.ts';
import { account, deliver } from './deliver.ts';
import type { Run } from './command.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  const ledger = createLedger();
  const onScreen = context.out.isTTY && settings.output === null;
  await deliver(settings, context, onScreen ? 'table' : 'ndjson', async (sink, format, options) => {
    const writer = await format.createRecordWriter(options);
    await sink.write(writer.begin());
    for await (const batch of streamRecords(files, settings, ledger, context)) {
      await sink.write(batch.map((record) => writer.row(record)).join(''));
    }
    await sink.write(writer.end());
  });
  account(ledger, settings, context, false);
  return 0;
};
