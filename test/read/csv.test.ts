/** CSV reading: true line numbers, one stray quote costs one record, and no chunking of the text changes anything. */
import Papa from 'papaparse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/io/read/csv.ts';
import { createTextBuffer } from '../../src/io/read/text-buffer.ts';

async function* pieces(text: string, size: number): AsyncIterable<string> {
  for (let i = 0; i < text.length; i += size) yield await Promise.resolve(text.slice(i, i + size));
}

const names = new Set(['id', 'text', 'stars', 'rating', 'date']);
const judge = {
  isHeader: () => true,
  knownNames: (cells: readonly string[]) => cells.filter((c) => names.has(c)).length,
};

async function read(text: string, size = text.length + 1, delimiter: string | null = null) {
  const sheet = await readCsv(createTextBuffer(pieces(text, size)), 'test.csv', delimiter, judge);
  const rows: { line: number; record: number; cells: readonly string[] }[] = [];
  const problems: string[] = [];
  for await (const batch of sheet.batches) {
    rows.push(...batch.rows);
    for (const problem of [...batch.rejected, ...batch.notes])
      problems.push(`${problem.code}@${problem.at.line ?? ''}`);
  }
  return { columns: sheet.columns, delimiter: sheet.delimiter, rows, problems: problems.sort() };
}

describe('lines', () => {
  it('counts physical lines through quoted newlines, CRLF and blank lines', async () => {
    const text = 'id,text\r\n1,"two\r\nlines"\r\n\r\n2,one\r\n3,"a\r\nb\r\nc"\r\n4,last';
    const { rows } = await read(text);
    expect(rows.map((row) => [row.cells[0], row.line, row.record])).toEqual([
      ['1', 2, 1],
      ['2', 5, 2],
      ['3', 6, 3],
      ['4', 9, 4],
    ]);
    expect(rows[0]?.cells[1]).toBe('two\r\nlines');
  });

  it('reads lone CR line ends of old Macs', async () => {
    expect((await read('a,b\r1,2\r3,4')).rows.map((row) => [row.line, ...row.cells])).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('skips an Excel sep= line and a title above the table', async () => {
    const sep = await read('sep=;\nid;text\n1;خوب\n');
    expect([sep.delimiter, sep.columns, sep.rows[0]?.line]).toEqual([';', ['id', 'text'], 3]);
    const titled = await read('Reviews of May\n\nid,rating,text\n1,5,fine\n2,4,good\n');
    expect([titled.columns, titled.rows[0]?.line]).toEqual([['id', 'rating', 'text'], 4]);
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t', '|', '؛'])('finds %j by trial', async (d) => {
    const { columns, delimiter, rows } = await read(
      `id${d}text${d}stars\n1${d}good, really; fine${d === ',' ? '' : ''}${d}5\n`.replace(
        'good, really; fine',
        'good really',
      ),
    );
    expect([delimiter, columns.length, rows[0]?.cells.length]).toEqual([d, 3, 3]);
  });

  it('keeps commas in the texts of a single column', async () => {
    const { delimiter, rows } = await read('نظر\nخوب بود, ولی دیر رسید\nعالی، ممنون, باز هم\n');
    expect(delimiter).toBeNull();
    expect(rows.map((row) => row.cells)).toEqual([['خوب بود, ولی دیر رسید'], ['عالی، ممنون, باز هم']]);
  });
});

describe('damage', () => {
  it('an unclosed quote costs its line, not the rest', async () => {
    const { rows, problems } = await read('id,text,stars\n1,fine,5\n2,"never closed,3\n3,"good",4\n4,"also\ngood",5\n');
    expect(rows.map((row) => row.cells[0])).toEqual(['1', '3', '4']);
    expect(problems).toEqual(['unclosed-quote@3']);
  });

  it('an unclosed quote in a file without other quotes', async () => {
    const { rows, problems } = await read('id,text,stars\n1,"open,5\n2,fine,3\n3,good,4\n');
    expect(rows.map((row) => row.cells[0])).toEqual(['2', '3']);
    expect(problems).toEqual(['unclosed-quote@2']);
  });

  it('an unclosed quote on the last line', async () => {
    const { rows, problems } = await read('id,text\n1,fine\n2,"open');
    expect([rows.length, problems]).toEqual([1, ['unclosed-quote@3']]);
  });

  it('quotes that are not doubled stay in the text', async () => {
    const { rows, problems } = await read('id,text,stars\n1,"he said "yes" to me",5\n2,ok,4\n');
    expect(rows[0]?.cells).toEqual(['1', 'he said "yes" to me', '5']);
    expect(problems).toEqual(['stray-quote@2']);
  });

  it('a quote inside an unquoted cell is a letter like any other', async () => {
    const { rows, problems } = await read('id,text\n1,a 5" screen\n2,"x"\n');
    expect(rows.map((row) => row.cells[1])).toEqual(['a 5" screen', 'x']);
    expect(problems).toEqual([]);
  });

  it('too many and too few cells', async () => {
    const { rows, problems } = await read('id,text,stars\n1,a,b,c,5\nrest of a line\n2,ok\n3,ok,5,,\n');
    expect(rows.map((row) => row.cells[0])).toEqual(['2', '3']);
    expect(problems).toEqual(['short-row@4', 'too-few-cells@3', 'too-many-cells@2']);
  });

  it('cells that ran into one another behind a stray quote are rejected, and so is the rest of a broken record', async () => {
    const swallowed = await read('id,text,stars,reply\n1,"fine, really,5,"thanks"\n2,ok,4,\n');
    expect([swallowed.rows.map((row) => row.cells[0]), swallowed.problems]).toEqual([['2'], ['unclosed-quote@2']]);
    const rest = await read('id,text,stars\n1,"first line\n"quoted, word" second line",5\n2,ok,4\n');
    expect(rest.rows.map((row) => row.cells[0])).toEqual(['2']);
    expect(rest.problems).toEqual(['unclosed-quote@2', 'unclosed-quote@3']);
  });

  it('many damaged rows in a row cost only themselves', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? `${i},"open,5` : `${i},fine,5`));
    const result = await read(`id,text,stars\n${rows.join('\n')}\n`);
    expect(result.rows.length).toBe(200);
    expect(result.problems.length).toBe(100);
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('سلام', 'خوب\nبود', 'a "quoted" word', 'x,y', 'line\r\nend', '', '1', 'جيد؛ جدا', "it's"),
);
/** Cells as writers make them: no lone CR (no writer quotes it the same way), no edge blanks beside quotes. */
const tidy = cell.map((text) => text.replace(/\r(?!\n)/g, '').trim());
const table = fc.array(fc.tuple(fc.nat({ max: 999 }).map(String), tidy, tidy), { minLength: 1, maxLength: 20 });

describe('laws', () => {
  it('parse(write(x)) = x', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
        const text = Papa.unparse([['id', 'text', 'more'], ...rows], { newline, quotes: true });
        expect((await read(text)).rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  it('any chunking gives the same rows, lines and problems', async () => {
    const dirty = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', 'ب', ' ', '1,"x",2\n', '3,y,4\n', '"\n'), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(dirty, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
        const text = `id,text,more\n1,first,2\n${parts.join('')}`;
        expect(await read(text, size)).toEqual(await read(text));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with csv-parse on well-formed input', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = Papa.unparse([['id', 'text', 'more'], ...rows]);
        const theirs: string[][] = parse(text, { relax_column_count: true });
        expect((await read(text)).rows.map((row) => row.cells)).toEqual(theirs.slice(1));
      }),
    );
  });
});
