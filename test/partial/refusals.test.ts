/** What merge refuses, and in which words: never a wrong figure in silence. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAgreement } from '../../src/pipeline/partial/agree.ts';
import type { Asked, Part } from '../../src/pipeline/partial/part.ts';
import { root, temporaryFolder } from '../helpers/run.ts';
import { merged, mergedPart, oneRun, partOf, write } from './parts.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const fixture = (name: string): string => join(root, 'fixtures', name);

let part: Part;
let path: string;
let text: string;
beforeAll(async () => {
  part = await partOf([fixture('demo.csv')]);
  path = write(part, at('part.json'));
  text = readFileSync(path, 'utf8');
});

/** The part with its text changed and its seal renewed, as somebody would who means harm. */
function forged(change: (body: string) => string): string {
  const body = change(text.slice(text.indexOf('"part":') + 7, -2));
  const sha256 = createHash('sha256')
    .update(JSON.stringify(JSON.parse(body)))
    .digest('hex');
  const file = at('forged.json');
  writeFileSync(file, text.slice(0, text.indexOf('"part":')).replace(/[0-9a-f]{64}/, sha256) + `"part":${body}}`);
  return file;
}

function changed(change: (whole: string) => string): string {
  const file = at('changed.json');
  writeFileSync(file, change(text));
  return file;
}

describe('a file that is no whole part', () => {
  it('a part that was cut off', async () => {
    await expect(merged([changed((whole) => whole.slice(0, 3000))])).rejects.toThrow(
      /changed\.json is cut off or damaged/,
    );
  });
  it('a figure that was edited by hand', async () => {
    await expect(merged([changed((whole) => whole.replace('"chosen":', '"chosen":1'))])).rejects.toThrow(/damaged/);
  });
  it('an export', async () => {
    await expect(merged([fixture('demo.csv')])).rejects.toThrow(
      /not a partial result; reviewkit analyze FILES --partial/,
    );
  });
  it.each(['', '[]', 'null', '{"schema":"reviewkit/report"}', '\u0000\u0001'])('%j', async (content) => {
    await expect(merged([changed(() => content)])).rejects.toThrow(/not a partial result/);
  });
  it('bytes that are no text', async () => {
    writeFileSync(at('noise.json'), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    await expect(merged([at('noise.json')])).rejects.toThrow(/not UTF-8/);
  });
  it('a part of a kind that does not exist yet', async () => {
    await expect(merged([changed((whole) => whole.replace('"version":1', '"version":2'))])).rejects.toThrow(
      /version 2.*reads version 1/,
    );
  });
  it('a part of another version of the program', async () => {
    const file = changed((whole) => whole.replace(/"tool":"reviewkit [^"]*"/, '"tool":"reviewkit 0.0.1"'));
    await expect(merged([file])).rejects.toThrow(/was made by reviewkit 0\.0\.1.*make all parts with one version/);
  });
});

describe('a part that was forged, seal and all', () => {
  const cases: readonly [string, (body: string) => string][] = [
    ['a prototype', (body) => body.replace('"volume":{', '"volume":{"__proto__":{"polluted":1},')],
    ['a text in place of a count', (body) => body.replace(/"chosen":\d+/, '"chosen":"many"')],
    ['a negative count', (body) => body.replace(/"withText":\d+/, '"withText":-5')],
    ['a day that is none', (body) => body.replace('"days":{', '"days":{"constructor":{},')],
    ['a section that is missing', (body) => body.replace(/"funnel":\{[^}]*\}\},/, '')],
    ['a part without its account', (body) => body.replace(/"ledger":/, '"ledgers":')],
    ['a reviewer of too many words', (body) => body.replace('"oldest":[', '"oldest":[{"text":1},')],
  ];
  it.each(cases)('%s', async (_name, change) => {
    await expect(merged([forged(change)])).rejects.toThrow(/is not as reviewkit .* writes it: /);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('parts that cannot be added up', () => {
  it('the same part twice, under another name', async () => {
    await expect(merged([path, write(part, at('copy.json'))])).rejects.toThrow(
      /demo\.csv is in .*part\.json and in .*copy\.json: its reviews would be counted twice/,
    );
  });

  it('two inputs of one path with different contents', async () => {
    const [input] = part.inputs;
    if (input === undefined) throw new Error('no input');
    const other = { ...part, inputs: [{ ...input, sha256: '0'.repeat(64) }] };
    await expect(merged([path, write(other, at('other.json'))])).rejects.toThrow(
      /both have an input .*different contents/,
    );
  });

  const sides: readonly [RegExp, (asked: Asked) => Asked][] = [
    [
      /^--by differs: not given in a, product in b/,
      (asked) => ({ ...asked, measure: { ...asked.measure, by: 'product' } }),
    ],
    [
      /^--sla differs: 168h in a, 48h in b/,
      (asked) => ({ ...asked, measure: { ...asked.measure, slaMs: 172_800_000 } }),
    ],
    [
      /^--as-of differs: not given in a, 2024-01-01T00:00:00.000Z in b/,
      (asked) => ({ ...asked, measure: { ...asked.measure, asOf: Date.UTC(2024, 0, 1) } }),
    ],
    [
      /^--stars differs: not given in a, 1-2 in b/,
      (asked) => ({ ...asked, choice: { ...asked.choice, stars: { from: 1, to: 2 } } }),
    ],
    [/^--redact differs: not given in a, given in b/, (asked) => ({ ...asked, redact: true })],
    [/^--model differs: .*…/, (asked) => ({ ...asked, models: asked.models.slice(1) })],
    [/^the product names of the config differs/, (asked) => ({ ...asked, productNames: [['1', 'Kettle']] })],
  ];
  it.each(sides)('%s', (words, change) => {
    expect(() => {
      checkAgreement(part.asked, 'a', change(part.asked), 'b');
    }).toThrow(words);
  });

  it('working hours of two zones', () => {
    const week = { name: 'mon-fri@9-17', hours: [], holidays: [] };
    const hours = (zone: string): Asked => ({
      ...part.asked,
      measure: { ...part.asked.measure, business: { week, slaDays: [], zone } as never },
    });
    expect(() => {
      checkAgreement(hours('UTC'), 'a', hours('Asia/Tehran'), 'b');
    }).toThrow(/--timezone differs: UTC in a, Asia\/Tehran in b.*make all parts with one --timezone/);
  });
});

describe('parts that share reviews', () => {
  const months = ['2024-05', '2024-06'].map((month, i) => ({ month, name: `${i.toString()}.csv` }));
  const files = months.map(({ name }) => at(name));
  beforeAll(() => {
    for (const { month, name } of months)
      writeFileSync(
        at(name),
        `id,date,rating,text\nshared,${month}-01,4,The kettle is good\n${month},${month}-02,2,It came too late\n`,
      );
  });

  async function made(change: (one: Part) => Part, redact = false): Promise<string[]> {
    const paths: string[] = [];
    for (const [i, file] of files.entries())
      paths.push(write(change(await partOf([file], { redact })), at(`shared-${i.toString()}.json`)));
    return paths;
  }

  it('but do not carry their inputs: which ones, how many, what to do', async () => {
    const paths = await made((one) => ({
      ...one,
      carried: null,
      inputs: one.inputs.map((input) => ({ ...input, bytes: 40_000_000 })),
    }));
    await expect(merged(paths)).rejects.toThrow(
      /shared-0\.json and .*shared-1\.json share 1 review id, and .*shared-0\.json does not carry its inputs \(a part carries at most 32 MB of them\).*Make one part of the inputs/,
    );
  });

  it('with --redact nothing is carried', async () => {
    const paths = await made((one) => one, true);
    for (const file of paths) expect(readFileSync(file, 'utf8')).not.toContain('gzip');
    await expect(merged(paths)).rejects.toThrow(/with --redact no part does/);
  });

  it('and were said to be disjoint: nothing is kept of their ids, and nothing is found', async () => {
    const paths: string[] = [];
    for (const [i, file] of files.entries()) {
      const one = await partOf([file], { disjoint: true });
      expect(one).toMatchObject({ ids: '', missed: '' });
      paths.push(write(one, at(`disjoint-${i.toString()}.json`)));
    }
    expect(await merged(paths)).toContain('rows 4 = 4 reviews');
    expect(await merged(await made((one) => one))).toContain('rows 4 = 3 reviews + 0 reply rows + 1 duplicates');
  });

  it('and were made with other models than those at hand', async () => {
    const paths = await made((one) => ({ ...one, asked: { ...one.asked, models: one.asked.models.slice(1) } }));
    await expect(merged(paths)).rejects.toThrow(/other models.*name the same with --model/);
  });

  it('with content that cannot be unpacked', async () => {
    const paths = await made((one) => ({
      ...one,
      carried: one.carried?.map((input) => ({ ...input, gzip: 'AAAA' })) ?? null,
    }));
    await expect(merged(paths)).rejects.toThrow(/cannot be unpacked from its part/);
  });
});

it('inputs that were all empty are no input, whatever the number of parts', async () => {
  writeFileSync(at('none.csv'), '');
  const paths = [
    write(await partOf([at('none.csv')]), at('none.json')),
    write(await partOf(['-']), at('nothing.json')),
  ];
  await expect(merged(paths)).rejects.toThrow(/no-input/);
  expect((await mergedPart(paths)).inputs.map(({ path: name }) => name)).toEqual([at('none.csv'), 'e3b0c442/stdin']);
});

it('a folder without parts is said so in the words of parts', async () => {
  mkdirSync(at('empty'));
  await expect(merged([at('empty')])).rejects.toThrow(/empty holds no parts .*analyze FILES --partial/);
});

it.each([
  ['partial', /reviewkit merge PART/],
  ['report', /an answer of reviewkit/],
])('the texts that a %s quotes are not analysed as reviews', async (name, hint) => {
  const file = at(`${name}-as-export.json`);
  const oldest = [1, 2].map((n) => ({ id: `${n}`, text: `It broke on day ${n}`, stars: 1 }));
  writeFileSync(file, JSON.stringify({ schema: `reviewkit/${name}`, response: { oldest } }));
  const error: unknown = await oneRun([file]).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ problem: { code: 'no-records', hint: expect.stringMatching(hint) as string } });
});
