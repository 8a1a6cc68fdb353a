/** Configs as a user writes them: found upwards, checked as a whole, weaker than what is typed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../scripts/config-schema.ts';
import { commands } from '../../src/commands/index.ts';
import { configured } from '../../src/commands/configure.ts';
import { configKeys } from '../../src/commands/config-keys.ts';
import { type OptionDefinition, options } from '../../src/commands/options.ts';
import { ConfigError } from '../../src/errors.ts';
import { contextIn } from '../config/world.ts';
import { root, run, temporaryFolder, type Result } from '../helpers/run.ts';

const base = temporaryFolder();
let folder = '';
let count = 0;

const sheet = `Key,Body,Marks,When,Product
1,"The delivery was late and the box was broken",2,03/04/2024,org.example.a
2,"Works very well, I am happy with it",9,13/04/2024,org.example.b
3,"Fine for the price",6,14/04/2024,org.example.c
`;

beforeEach(() => {
  folder = join(base, String(count++));
  mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
  write('sheet.csv', sheet);
});

function write(path: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const config = (content: unknown, path = 'reviewkit.config.json'): void => write(path, content);
const here = (args: readonly string[], cwd = folder): Result => run(args, { cwd });

interface Report {
  readonly chosen: number;
  readonly response: { readonly slaHours: number };
  readonly ratings: { readonly scales: readonly number[] };
  readonly inputs: readonly { readonly source: string; readonly platform: string | null }[];
  readonly groups: readonly { readonly key: string | null; readonly volume: { readonly reviews: number } }[];
  readonly volume: { readonly from: string | null };
}

function report(args: readonly string[], cwd = folder): Report {
  const { status, stdout, stderr } = here([...args, '--format', 'json'], cwd);
  expect([status, stderr.split('\n').filter((line) => !/^(?:config|rows) /.test(line))]).toEqual([0, ['']]);
  return JSON.parse(stdout) as Report;
}

describe('where a config is found', () => {
  it('above the working folder, and said on standard error only', () => {
    config({ sla: '2d' });
    const { stderr, stdout } = here(['analyze', '../../sheet.csv', '--format', 'json'], join(folder, 'deep/deeper'));
    expect(stderr).toContain('config     ../../reviewkit.config.json\n');
    expect((JSON.parse(stdout) as Report).response.slaHours).toBe(48);
    expect(stdout).not.toContain('config');
  });

  it('nearest first; in the reviewkit key of a package.json as well', () => {
    config({ sla: '2d' });
    write('deep/package.json', { name: 'x', reviewkit: { sla: '3d' } });
    expect(report(['analyze', '../sheet.csv'], join(folder, 'deep')).response.slaHours).toBe(72);
    expect(report(['analyze', 'sheet.csv']).response.slaHours).toBe(48);
  });

  it('a package.json without the key, or broken, is none of its business', () => {
    config({ sla: '2d' });
    write('deep/package.json', '{ "dependencies": { "reviewkit": "1" } ');
    expect(report(['analyze', '../sheet.csv'], join(folder, 'deep')).response.slaHours).toBe(48);
  });

  it('--config names one, --no-config none', () => {
    config({ sla: '2d' });
    config({ sla: '3d' }, 'other/mine.json');
    expect(report(['analyze', 'sheet.csv', '--config', 'other/mine.json']).response.slaHours).toBe(72);
    expect(report(['analyze', 'sheet.csv', '--no-config']).response.slaHours).toBe(168);
    expect(here(['analyze', 'sheet.csv', '--config', 'none.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('none.json: cannot be read: ENOENT') as string,
    });
  });

  it('a folder of that name is told by the name, not by the folder it stands in', () => {
    mkdirSync(join(folder, 'odd/reviewkit.config.json'), { recursive: true });
    const { status, stderr } = here(['analyze', '../sheet.csv'], join(folder, 'odd'));
    expect([status, stderr.split(': cannot be read')[0]]).toEqual([
      2,
      'reviewkit.config.json or package.json, here or above',
    ]);
  });

  it('comments, trailing commas and a byte order mark are allowed', () => {
    config('\uFEFF{\n  // ours\n  "sla": "2d", /* days */\n}\n');
    expect(report(['analyze', 'sheet.csv']).response.slaHours).toBe(48);
  });

  it('inspect shows it', () => {
    config({ profiles: { mine: { timezone: 'Asia/Tehran' } } });
    const { stdout, stderr } = here(['inspect', 'sheet.csv', '--profile', 'mine']);
    expect(stdout).toContain('config     reviewkit.config.json, profile mine\n');
    expect(stdout).toContain('times      Asia/Tehran');
    expect(stderr).toBe('');
  });
});

describe('what wins', () => {
  it('the command line over the profile over the top', () => {
    config({ sla: '2d', profiles: { slow: { sla: '9d' } } });
    expect(report(['analyze', 'sheet.csv']).response.slaHours).toBe(48);
    expect(report(['analyze', 'sheet.csv', '--profile', 'slow']).response.slaHours).toBe(216);
    expect(report(['analyze', 'sheet.csv', '--profile', 'slow', '--sla', '1d']).response.slaHours).toBe(24);
  });

  it('a switch is taken back by its opposite', () => {
    config({ quiet: true });
    expect(here(['analyze', 'sheet.csv']).stderr).toBe('');
    expect(here(['analyze', 'sheet.csv', '--no-quiet']).stderr).toContain('rows 3');
    config({ noColor: true });
    expect(run(['analyze', 'sheet.csv'], { cwd: folder, env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001B[');
  });

  it('who names a file or a format on the command line wants neither from the config', () => {
    config({ output: 'wanted.json' });
    expect(here(['analyze', 'sheet.csv', '--quiet']).stdout).toBe('');
    expect(readFileSync(join(folder, 'wanted.json'), 'utf8')).toContain('reviewkit/report');
    expect(here(['analyze', 'sheet.csv', '--format', 'csv']).stdout).toContain('section,');
    config({ format: 'json' });
    here(['analyze', 'sheet.csv', '-o', 'typed.csv']);
    expect(readFileSync(join(folder, 'typed.csv'), 'utf8')).toContain('section,');
  });

  it('a command takes what it has an option for: one config serves them all', () => {
    config({ period: 'week', lang: 'fa', format: 'html', business: 'mon-fri', sla: ['3bd', '2d'], output: 'r.html' });
    expect(here(['score', 'sheet.csv'])).toMatchObject({ status: 0 });
    expect(report(['analyze', 'sheet.csv']).response.slaHours).toBe(48);
    expect(here(['latency', 'sheet.csv'])).toMatchObject({ status: 0 });
    expect(here(['report', 'sheet.csv'])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('dir="rtl"');
  });

  it('gates are held', () => {
    config({ failOn: 'volume.reviews<5' });
    expect(here(['analyze', 'sheet.csv']).status).toBe(1);
  });

  it('paths start from the folder of the config', () => {
    config({ business: 'mon-fri@9-17', holidays: 'days/off.txt' });
    write('days/off.txt', '2024-04-03\n');
    expect(here(['latency', '../sheet.csv', '--format', 'json'], join(folder, 'deep')).stdout).toContain(
      '"holidays": 1',
    );
  });
});

describe('single files', () => {
  it('are read by their own settings; later entries win, and the command line over all', () => {
    config({
      files: [
        { match: 's*.csv', source: 'own', map: { text: 'Body', rating: 'Marks/10' }, dateOrder: 'dmy' },
        { path: 'sheet.csv', source: 'social' },
        { path: 'elsewhere.csv', source: 'marketplace' },
      ],
    });
    const told = report(['analyze', 'sheet.csv']);
    expect(told.inputs[0]?.source).toBe('social');
    expect(told.ratings.scales).toEqual([10]);
    expect(told.volume.from).toContain('2024-04-03');
    const typed = ['--source', 'own', '--map', 'rating=Marks/20', '--date-order', 'mdy'];
    const over = report(['analyze', 'sheet.csv', ...typed]);
    expect(over.inputs[0]?.source).toBe('own');
    expect(over.ratings.scales).toEqual([20]);
    expect(over.volume.from).toContain('2024-03-04');
    expect(report(['analyze', 'sheet.csv', '--source', 'marketplace=sheet.csv']).inputs[0]?.source).toBe('marketplace');
  });

  it('may be folders, standard input, or of one product', () => {
    write('shop/a.csv', sheet);
    config({
      files: [
        { path: 'shop', product: 'Shop', source: 'own' },
        { path: '-', product: 'Piped' },
      ],
    });
    const told = report(['analyze', 'shop', 'sheet.csv', '--by', 'product']);
    expect(told.groups.map(({ key, volume }) => [key, volume.reviews])).toContainEqual(['Shop', 3]);
    const { stdout } = run(['score', '-'], { cwd: folder, input: sheet });
    expect(stdout).toContain('"product":"Piped"');
  });

  it('null takes back what is said of all', () => {
    config({ dateOrder: 'mdy', files: [{ path: 'sheet.csv', dateOrder: null }] });
    expect(report(['analyze', 'sheet.csv']).volume.from).toContain('2024-04-03');
  });

  it('a column that is not there is named with the nearest', () => {
    config({ files: [{ path: 'sheet.csv', map: { text: 'Bodi' } }] });
    expect(here(['analyze', 'sheet.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean "Body"?') as string,
    });
  });
});

describe('products', () => {
  const products = { 'org.example.a': 'Example', 'org.example.b': 'Example' };

  it('are shown by name, one for all ids of a name; records keep the id', () => {
    config({ products });
    const told = report(['analyze', 'sheet.csv', '--by', 'product']);
    expect(told.groups.map(({ key, volume }) => [key, volume.reviews])).toEqual([
      ['Example', 2],
      ['org.example.c', 1],
    ]);
    expect(here(['score', 'sheet.csv']).stdout).toContain('"product":"org.example.a"');
  });

  it.each(['Example', 'org.example.b'])('--product %s chooses by name and by id', (product) => {
    config({ products });
    expect(report(['analyze', 'sheet.csv', '--product', product]).chosen).toBe(2);
    expect(here(['score', 'sheet.csv', '--product', product]).stdout.trim().split('\n')).toHaveLength(2);
  });
});

describe('what is wrong', () => {
  const faults = (content: unknown): string => {
    config(content);
    const { status, stdout, stderr } = here(['analyze', 'sheet.csv']);
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('is told at once, each with file, line, column, what was expected and the nearest name', () => {
    const text = faults(`{
  "slaa": "7d",
  "sla": "7x",
  "date-order": "dym",
  "redact": "yes",
  "map": { "txt": "Body" },
  "timezone": "Asia/Tehrn",
  "files": [{ "match": "*.csv", "path": "x" }, { "path": "a", "platform": "google-play-consol" }],
  "profiles": { "w": { "failOn": "nothing" } }
}`);
    const places = text.split('\n').filter((line) => line.startsWith('reviewkit.config.json:'));
    expect(places.map((line) => /:(\d+:\d+): (\S+)/.exec(line)?.slice(1))).toEqual([
      ['2:3', 'there'],
      ['3:10', 'sla:'],
      ['4:17', 'date-order:'],
      ['5:13', 'redact:'],
      ['6:12', 'there'],
      ['7:15', 'timezone:'],
      ['8:13', 'files:'],
      ['8:75', 'platform:'],
      ['9:34', 'failOn:'],
    ]);
    for (const near of ['"sla"', '"dmy"', '"text"', 'Asia/Tehran', '"google-play-console"'])
      expect(text).toMatch(new RegExp(`[dD]id you mean ${near}`));
    expect(text).toContain('  expected  dmy, mdy, ymd\n');
  });

  it('syntax is told with its place', () => {
    expect(faults('{\n  "sla": "7d"\n  "lang": fa,\n}')).toContain('reviewkit.config.json:3:3: ');
    expect(faults('')).toContain('reviewkit.config.json:1:1: is empty');
    expect(faults('[]')).toContain('reviewkit.config.json:1:1: the config: [] is not an object');
    expect(faults('{ "sla": "7d", "sla": "2d" }')).toContain('"sla" is written twice');
    expect(faults('{"a":'.repeat(50_000))).toContain('reviewkit.config.json:1:');
    expect(faults(Buffer.from('{"sla":"7d"}', 'utf16le').toString('latin1'))).toContain('is not text in UTF-8');
  });

  it('a hundred faults do not fill the screen', () => {
    const text = faults(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`unknown${i}`, i])));
    expect(text.split('\n').length).toBeLessThan(70);
    expect(text).toContain('and 80 more');
  });

  it('hostile keys are keys like others', () => {
    expect(faults('{ "__proto__": { "redact": true } }')).toContain('there is no setting "__proto__" here');
    config('{ "products": { "__proto__": "x", "constructor": "y" }, "profiles": { "__proto__": { "sla": "2d" } } }');
    expect(report(['analyze', 'sheet.csv', '--profile', '__proto__']).response.slaHours).toBe(48);
    expect(here(['analyze', 'sheet.csv', '--profile', 'toString']).stderr).toContain('has no profile "toString"');
  });

  it('terminal codes in a config do not reach the terminal', () => {
    expect(faults('{ "\\u001b[31mred": 1 }')).not.toContain('\u001B');
  });

  it('a profile that is not there is named with the nearest', () => {
    config({ profiles: { weekly: {} } });
    expect(here(['analyze', 'sheet.csv', '--profile', 'weakly']).stderr).toContain('Did you mean weekly?');
    expect(here(['analyze', 'sheet.csv', '--profile', 'weekly', '--no-config'])).toMatchObject({ status: 2 });
  });

  it('any JSON is either a config or refused with a place', async () => {
    const known = fc.constantFrom(...configKeys.map(({ name }) => name), 'files', 'products');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(known, fc.jsonValue()), async (content) => {
        config(content);
        try {
          await configured({}, commands.score, contextIn(folder));
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          expect(String(error)).toMatch(/^ConfigError: reviewkit\.config\.json:\d+:\d+: /);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what it costs', () => {
  const packages = (args: readonly string[]): Set<string> => {
    const coverage = join(folder, 'coverage');
    mkdirSync(coverage);
    expect(run(args, { cwd: folder, env: { NODE_V8_COVERAGE: coverage } }).status).toBe(0);
    const [file = ''] = readdirSync(coverage);
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] };
    return new Set(result.flatMap(({ url }) => /node_modules\/(lilconfig|jsonc-parser|ajv)\//.exec(url)?.[1] ?? []));
  };

  it('help loads nothing of it, a run without a config only what finds one', () => {
    expect(packages(['score', 'sheet.csv'])).toEqual(new Set(['lilconfig']));
    config({ sla: '2d' });
    folder = join(folder, 'deep');
    expect(packages(['analyze', '--help'])).toEqual(new Set());
  });
});

describe('the schema', () => {
  const published: unknown = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8'));

  it('is what the table of options says (npm run docs)', () => {
    expect(published).toEqual(configSchema());
    expect(here(['schema', 'config']).stdout).toBe(readFileSync(join(root, 'schema/config.schema.json'), 'utf8'));
  });

  it('knows every option by both spellings', () => {
    const isConfig = new Ajv({ allowUnionTypes: true, strict: false }).compile(configSchema());
    for (const { name, aliases, kind, definition } of configKeys) {
      const value =
        kind === 'switch'
          ? true
          : (definition.choices?.[0] ?? { platform: 'steam', source: 'own', format: 'json' }[name] ?? 'x');
      for (const key of [name, ...aliases.map((alias) => alias.name)])
        expect([key, isConfig({ [key]: value })]).toEqual([key, true]);
    }
    const named = new Set<string>(configKeys.map(({ option }) => option));
    const never = Object.entries<OptionDefinition>(options).filter(
      ([, { commandLineOnly }]) => commandLineOnly === true,
    );
    expect(Object.keys(options).filter((name) => !named.has(name))).toEqual(never.map(([name]) => name));
  });

  it('every command that reads has the config options', () => {
    for (const [name, { options: own }] of Object.entries(commands))
      if (own.some((key) => key === 'model')) expect([name, own.some((key) => key === 'config')]).toEqual([name, true]);
  });
});

describe('--write-config', () => {
  it('writes what was detected, says so, and replaces a file only when told', () => {
    const { status, stderr } = here(['inspect', 'sheet.csv', '--write-config']);
    expect([status, stderr]).toEqual([
      0,
      'wrote      reviewkit.config.json: correct what is wrong; null is found out anew\n',
    ]);
    const text = readFileSync(join(folder, 'reviewkit.config.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      files: [
        { path: 'sheet.csv', platform: null, encoding: 'utf-8', delimiter: ',', timezone: 'UTC', dateOrder: 'dmy' },
      ],
    });
    const again = here(['inspect', 'sheet.csv', '--write-config']);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain(
      'reviewkit.config.json exists; name another file (--write-config other.json), or replace it with --force',
    );
    expect(here(['inspect', 'sheet.csv', '--write-config', '--force']).status).toBe(0);
    expect(here(['inspect', 'sheet.csv', '--write-config', 'deep/other.json']).status).toBe(0);
    expect(readFileSync(join(folder, 'deep/other.json'), 'utf8')).toContain('"path": "../sheet.csv"');
  });

  it('says in words why it cannot be written', () => {
    const { status, stderr } = here(['inspect', 'sheet.csv', '--write-config=none/mine.json']);
    expect([status, stderr]).toEqual([
      2,
      `reviewkit: cannot write ${join(folder, 'none/mine.json')}: there is no such folder; make it first, or choose another place\n`,
    ]);
  });

  it('takes no input for its file', () => {
    expect(here(['inspect', 'sheet.csv', '--write-config', 'sheet.csv'])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'sheet.csv'), 'utf8')).toBe(sheet);
  });
});
