/** Reviews that want to be more than text, through every format of the built program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../helpers/run.ts';

const payloads: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script> It broke.',
  'an image that fails': '"><img src=x onerror=alert(1)> It broke.',
  'a formula': '=HYPERLINK("https://a.example","It broke")',
  'a formula after a space': ' =1+1 It broke.',
  'a full-width formula': '＝1+1 It broke.',
  'ANSI escapes': 'It \u001b[31mbroke\u001b[2J.',
  'OSC escapes': 'It \u001b]8;;https://a.example\u0007broke\u001b]8;;\u0007.',
  'bidi overrides': 'It \u202ebroke\u202c and \u2067stayed.',
  'a megabyte of one word': `It broke ${'w'.repeat(1 << 20)}`,
  NUL: 'It bro\u0000ke.',
};

// enough plain text that no file is taken for a binary one
const remark = 'a plain remark, '.repeat(40);

const folder = temporaryFolder();
const fileOf = (name: string): string => join(folder, `${name.replaceAll(' ', '-')}.csv`);

beforeAll(() => {
  for (const [name, text] of Object.entries(payloads)) {
    const row = [
      '1',
      text,
      '1',
      '2024-03-01T10:00:00Z',
      text.slice(0, 200),
      text.slice(0, 200),
      '2024-03-02T10:00:00Z',
    ];
    const waiting = ['2', text, '1', '2024-03-01T11:00:00Z', text.slice(0, 200), '', '', remark];
    const columns = ['id', 'text', 'rating', 'date', 'product', 'reply', 'reply date', 'batch'];
    writeFileSync(fileOf(name), Papa.unparse([columns, row, waiting]));
  }
});

const output = (command: string, name: string, format: string): string => {
  const { status, stdout, stderr } = run([command, fileOf(name), '--format', format, '--by', 'product', '--quiet']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

// what moves a cursor, recolours, or turns the order of letters; new lines and the isolates of ours apart
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/u;

describe.each(Object.keys(payloads))('%s', (name) => {
  it('stays text in HTML', () => {
    const page = output('report', name, 'html');
    expect(page).not.toMatch(/<script|<img|<a [^>]*href="http|\son\w+="/i);
    expect(page).not.toMatch(control);
  });

  it('stays text in Markdown', () => {
    const bare = output('report', name, 'md').replace(/\\./g, '');
    expect(bare).not.toMatch(/<script|<img|\]\(|https?:/i);
    expect(bare).not.toMatch(control);
  });

  it('is no formula in CSV', () => {
    for (const csv of [output('report', name, 'csv'), run(['score', fileOf(name), '--format', 'csv']).stdout]) {
      for (const row of Papa.parse<string[]>(csv).data)
        for (const cell of row) if (!/^[-+]?[\d.e-]+$/.test(cell)) expect(cell).not.toMatch(/^\s*[=＝@]|^[+\-\t\r]/);
    }
  });

  it('comes back whole from JSON', () => {
    expect(JSON.parse(output('report', name, 'json'))).toMatchObject({ chosen: 2 });
    const [record = ''] = run(['score', fileOf(name), '--format', 'ndjson', '--quiet']).stdout.split('\n');
    expect((JSON.parse(record) as { text: string }).text).toBe(payloads[name]?.trim());
  });

  it('does nothing in a pipe of plain tables', () => {
    for (const command of ['analyze', 'latency', 'funnel', 'sentiment'])
      expect(output(command, name, 'table')).not.toMatch(control);
  });
});
