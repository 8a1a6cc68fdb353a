/** Recognises files that are no plain text by their first bytes, and says how to save them (exports.md §I.11). */

interface Container {
  readonly magic: readonly number[];
  readonly name: string;
  readonly advice: string;
}

const spreadsheet = 'open it in Excel or LibreOffice and save it as "CSV UTF-8 (comma delimited)"';
const unpack = 'unpack it and name the export inside';

const ascii = (text: string): readonly number[] => Array.from(Buffer.from(text));

const containers: readonly Container[] = [
  { magic: [0x50, 0x4b, 0x05, 0x06], name: 'an empty ZIP archive', advice: unpack },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook (.xls)', advice: spreadsheet },
  { magic: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document', advice: 'ask the platform for a CSV or JSON export' },
  { magic: [0x42, 0x5a, 0x68], name: 'a bzip2 archive', advice: 'unpack it: bunzip2 FILE' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard archive', advice: 'unpack it: unzstd FILE' },
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'an xz archive', advice: 'unpack it: unxz FILE' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip archive', advice: unpack },
  { magic: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive', advice: unpack },
  {
    magic: [0x50, 0x41, 0x52, 0x31],
    name: 'a Parquet file',
    advice: "write it as CSV: duckdb -c \"copy 'FILE' to 'out.csv'\"",
  },
  {
    magic: ascii('SQLite format'),
    name: 'an SQLite database',
    advice: 'export the table: sqlite3 -csv -header FILE',
  },
  {
    magic: ascii('{\\rtf'),
    name: 'a rich-text document',
    advice: 'save it as plain text, UTF-8',
  },
];

const zip: readonly number[] = [0x50, 0x4b, 0x03, 0x04];

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return head.length >= magic.length && magic.every((byte, i) => head[i] === byte);
}

/** Control characters of no use in text; those that UTF-16 makes of Arabic letters and punctuation (00, 06, 0c, 1b, 1f) are not among them. */
const isBinaryByte = (byte: number): boolean =>
  (byte > 0x00 && byte < 0x09 && byte !== 0x06) || (byte > 0x0d && byte < 0x1a) || (byte > 0x1b && byte < 0x1f);

/** Random bytes hold 8 % of them, text next to none. */
function looksBinary(head: Uint8Array): boolean {
  let count = 0;
  for (const byte of head) if (isBinaryByte(byte)) count++;
  return count > 4 && count > 0.03 * head.length;
}

/** What a container is and how to get text out of it, or null for (what may be) text. `head`: the first bytes, 4 KiB is plenty. */
export function recogniseContainer(head: Uint8Array): { name: string; advice: string } | null {
  if (startsWith(head, zip)) {
    const names = Buffer.from(head).toString('latin1');
    if (names.includes('xl/') || names.includes('[Content_Types].xml'))
      return { name: 'an Excel workbook (.xlsx)', advice: spreadsheet };
    if (names.includes('opendocument')) return { name: 'an OpenDocument file (.ods)', advice: spreadsheet };
    return { name: 'a ZIP archive', advice: unpack };
  }
  if (isGzip(head)) return { name: 'a gzip archive inside another', advice: 'unpack it: gunzip FILE' };
  const found = containers.find((c) => startsWith(head, c.magic));
  if (found !== undefined) return found;
  const text = Buffer.from(head.subarray(0, 256)).toString('latin1').replaceAll('\0', '').trimStart().toLowerCase();
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)?(?:<!doctype html|<html|<table)/.test(text)) {
    return {
      name: 'an HTML page',
      advice: 'if Excel opens it, save it from there as "CSV UTF-8"; otherwise ask for a CSV or JSON export',
    };
  }
  if (/^(?:\u00ef\u00bb\u00bf)?<\?xml/.test(text)) return { name: 'an XML document', advice: spreadsheet };
  return looksBinary(head) ? { name: 'a binary file', advice: 'ask for a CSV or JSON export' } : null;
}

/** gzip is the one container that is read as it is. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}
