/** Unzips a stream: a file that is cut off or damaged is said so, one that swells beyond all measure is refused. */
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { InputError } from '../../errors.ts';
import { unreadable } from './file-bytes.ts';

/** Exports shrink to a third, a tenth, seldom a fiftieth; DEFLATE ends at 1032. Above this, and 16 MB, somebody has packed emptiness. */
const largestRatio = 300;
const alwaysAllowed = 16 * 1024 * 1024;

const repair = 'the file is cut off or damaged: copy or download it again';

/** The unpacked bytes. Throws InputError `unreadable-file` for a damaged stream and `expansion` past 300 times the packed size. */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>, path: string): AsyncIterable<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const unzipped = createGunzip({ chunkSize: 1 << 18 });
  source.on('error', (error) => unzipped.destroy(error));
  try {
    const chunks: AsyncIterable<Uint8Array> = source.pipe(unzipped);
    for await (const chunk of chunks) {
      unpacked += chunk.length;
      if (unpacked > alwaysAllowed && unpacked > largestRatio * packed) throw expansion(path, unpacked, packed);
      yield chunk;
    }
  } catch (error) {
    const isOurs = error instanceof InputError || !(error instanceof Error && 'errno' in error);
    throw isOurs ? error : unreadable(path, error, repair);
  } finally {
    source.destroy();
  }
}

function expansion(path: string, unpacked: number, packed: number): InputError {
  const [mega, kilo] = [Math.round(unpacked / (1 << 20)), Math.ceil(packed / 1024)];
  const found = `${mega} MB from the first ${kilo} kB`;
  return new InputError({ code: 'expansion', at: { file: path, line: null, column: null }, found });
}
