/** One input as a sheet of raw rows: CSV, JSON or NDJSON by what it holds, never by its name. */
import { InputError } from '../../errors.ts';
import type { Encoding } from '../open/encoding-names.ts';
import type { Input } from '../open/inputs.ts';
import { openText } from '../open/text.ts';
import { findRecords } from '../presets/envelope.ts';
import { headerJudge } from '../presets/header-row.ts';
import { presetByName, presets } from '../presets/index.ts';
import { normaliseHeader } from '../presets/normalise-header.ts';
import type { Preset } from '../presets/preset.ts';
import { readCsv } from '../read/csv.ts';
import { createFlattener } from '../read/flatten.ts';
import { documentLimit, readJsonDocument, tooLarge } from '../read/json-document.ts';
import { looksLikeNdjson, readNdjson } from '../read/json-lines.ts';
import type { JsonShape } from '../read/json-shape.ts';
import type { JsonObject } from '../read/json-value.ts';
import type { Sheet } from '../read/sheet.ts';
import { createTextBuffer } from '../read/text-buffer.ts';
import type { ReadingOptions } from './options.ts';

export interface OpenSheet {
  readonly sheet: Sheet;
  /** The platform, by --platform or by its schema. */
  readonly preset: Preset | null;
  readonly encoding: () => Encoding;
  /** Lets go of the file, where its rows are not read to their end. */
  readonly close: () => Promise<void>;
}

const sampleRecords = 50;

/** The preset whose schema the columns show; null when none fits at all. */
function bestPreset(columns: readonly string[]): Preset | null {
  const names = new Set(columns.map(normaliseHeader));
  let best: Preset | null = null;
  let highest = 0;
  for (const preset of presets) {
    const score = preset.fits(names);
    if (score > highest) {
      best = preset;
      highest = score;
    }
  }
  return best;
}

function columnsOf(records: readonly JsonObject[]): readonly string[] {
  const flat = createFlattener();
  for (const record of records.slice(0, sampleRecords)) flat.row(record);
  return flat.columns;
}

function hasSecondLine(text: string, start: number): boolean {
  const newline = text.indexOf('\n', start);
  return newline !== -1 && text.slice(newline).trim() !== '';
}

/** Opens an input for one pass. `known`: the columns an earlier pass over NDJSON has found. Throws InputError for containers, empty input, broken JSON. */
export async function openSheet(
  input: Input,
  options: ReadingOptions,
  known: readonly string[] = [],
): Promise<OpenSheet> {
  const stream = await openText(input, options.encoding);
  const chunks = stream.chunks[Symbol.asyncIterator]();
  const close = async (): Promise<void> => {
    await chunks.return?.();
  };
  const text = createTextBuffer({ [Symbol.asyncIterator]: () => chunks });
  await text.fill(1);
  const start = text.value().search(/\S/);
  if (start === -1 && text.ended()) {
    throw new InputError({
      code: 'no-input',
      at: { file: input.path, line: null, column: null },
      found: 'the file is empty',
    });
  }
  let preset = options.platform === null ? null : (presetByName(options.platform) ?? null);
  const opening = text.value()[start];
  if (opening !== '{' && opening !== '[') {
    const sheet = await readCsv(text, input.name, options.delimiter, headerJudge);
    return { sheet, preset: preset ?? bestPreset(sheet.columns), encoding: stream.encoding, close };
  }
  const shape: JsonShape = {
    findRecords,
    reshaper: (records) => {
      preset ??= bestPreset(columnsOf(records));
      return preset?.reshape ?? ((record) => record);
    },
  };
  // one object per line shows only when something stands below the first
  while (!hasSecondLine(text.value(), start) && !text.ended()) {
    if (text.value().length > documentLimit) throw tooLarge(input.name);
    await text.fill(text.value().length * 2);
  }
  const ndjson = looksLikeNdjson(text.value().slice(start), text.ended());
  const sheet = await (ndjson ? readNdjson(text, input.name, shape, known) : readJsonDocument(text, input.name, shape));
  return { sheet, preset, encoding: stream.encoding, close };
}
