/** Clean tables with some broken lines among them: every clean record is still found, by its id. */
import fc from 'fast-check';
import { inputOf, load } from '../load.ts';
import { hostileText, type Target } from '../target.ts';

const brokenLine = fc.oneof(
  fc.constantFrom(
    'x,"an open quote,3',
    '"',
    'x,one,two,three,four',
    'x',
    'x,"a "quoted" word",3',
    '","',
    'x,a " quote,3',
    'x,"closed" early,3',
    ',,,,,',
    'x,"",""3',
  ),
  hostileText.map((text) => `x,${text.replaceAll(/[\r\n]/g, ' ')},3`),
);

/** A broken line may take with it the record it runs into, and no more. */
export const tables: Target = {
  name: 'clean records among broken lines',
  share: 8,
  property: fc.asyncProperty(
    fc.array(fc.record({ isBroken: fc.constantFrom(false, false, true), line: brokenLine }), { maxLength: 30 }),
    fc.constantFrom(1 << 16, 17),
    async (rows, size) => {
      const all = ['id,text,rating'];
      const clean: string[] = [];
      for (const [i, { isBroken, line }] of [
        ...Array.from({ length: 6 }, () => ({ isBroken: false, line: '' })),
        ...rows,
      ].entries()) {
        all.push(isBroken ? line : `k${i},"said, plainly, ${i}",4`);
        if (!isBroken) clean.push(`k${i}`);
      }
      const loaded = await load(inputOf('table.csv', Buffer.from(`${all.join('\n')}\n`), size), { delimiter: ',' });
      if (loaded === null) throw new Error('refused');
      const found = new Set(loaded.reviews.map((review) => review.id));
      const lost = clean.filter((id) => !found.has(id));
      const broken = rows.filter((row) => row.isBroken).length;
      if (lost.length > broken)
        throw new Error(`${broken} broken lines cost ${lost.length} clean records: ${lost.join(' ')}`);
    },
  ),
};

/** Any cells, written by the rules: as many rows come back, whatever stands in them. */
export const written: Target = {
  name: 'tables written by the rules come back',
  share: 4,
  property: fc.asyncProperty(
    fc.array(fc.tuple(hostileText, fc.constantFrom('1', '5', '', '۳', '٤ من ٥', 'x')), { minLength: 1, maxLength: 12 }),
    fc.constantFrom(',', ';', '\t'),
    async (rows, delimiter) => {
      const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const all = rows.map(([text, stars], i) => [`k${i}`, text, stars].map(cell).join(delimiter));
      const csv = [['id', 'text', 'rating'].join(delimiter), ...all].join('\n');
      const loaded = await load(inputOf('written.csv', Buffer.from(csv), 1 << 16), { delimiter, encoding: 'utf-8' });
      const count = loaded?.ledger.files[0]?.rows;
      if (loaded !== null && count !== rows.length) throw new Error(`${rows.length} written, ${count ?? 'none'} read`);
    },
  ),
};
