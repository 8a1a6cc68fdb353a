/** `score`: one record per review, as they are read. */
import { createLedger } from '../ledger.ts';
import { writeRecords } from '../pipeline/write-records.ts';
import { account, deliver } from './deliver.ts';
import type { Run } from './command.ts';
import { settle } from './settings.ts';

export const run: Run = async (files, raw, context) => {
  const settings = settle(raw, files, context.cwd);
  const ledger = createLedger();
  const onScreen = context.out.isTTY && settings.output === null;
  const name = settings.format ?? (onScreen ? 'table' : 'ndjson');
  await deliver(settings, context, name, async (sink, format, options) => {
    const writer = await format.createRecordWriter(options);
    const writing = { format: name, options };
    await sink.write(writer.begin());
    await writeRecords(files, { ...settings, keepProductIds: true, writing }, ledger, context, {
      between: writer.between,
      write: (text) => sink.write(text),
    });
    await sink.write(writer.end());
  });
  account(ledger, settings, context, false);
  return 0;
};
