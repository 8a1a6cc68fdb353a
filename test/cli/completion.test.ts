/** Completion in the real shells: what the tab key gives. A shell that is not installed is skipped. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shells } from '../../src/commands/argument-names.ts';
import { commands } from '../../src/commands/index.ts';
import { run, temporaryFolder } from '../helpers/run.ts';

const folder = temporaryFolder();
const files = join(folder, 'files');
const scripts = Object.fromEntries(shells.map((shell) => [shell, join(folder, `completion.${shell}`)]));

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

beforeAll(() => {
  mkdirSync(files);
  for (const name of ['my file.csv', 'demo.csv']) writeFileSync(join(files, name), '');
  for (const shell of shells) {
    const { status, stdout, stderr } = run(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    writeFileSync(scripts[shell] ?? '', stdout);
  }
});

function shellRun(program: string, args: readonly string[], input = ''): string {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'xterm', LC_ALL: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync(program, args, { cwd: files, input, encoding: 'utf8', timeout: 50_000, env });
  expect(stderr).toBe('');
  return stdout;
}

it('a shell without completion is told the nearest', () => {
  expect(run(['completion', 'zhs'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean zsh?') as string,
  });
});

const everyCommand = [...Object.keys(commands), 'help'];

describe.skipIf(!has('bash'))('bash', () => {
  /** Words as bash cuts them, at = too; the last one is being completed. */
  function complete(...words: readonly string[]): string[] {
    const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _reviewkit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = shellRun('bash', ['--norc', '-c', script, 'bash', scripts['bash'] ?? '', 'reviewkit', ...words]);
    return out.split('\n').filter((line) => line !== '');
  }

  it('commands, options, choices, platforms, roles, classes, zones and names', () => {
    expect(complete('')).toEqual(everyCommand);
    expect(complete('ana')).toEqual(['analyze']);
    expect(complete('analyze', '--form')).toEqual(['--format']);
    expect(complete('report', '--format', '')).toEqual(['html', 'md', 'json', 'csv']);
    expect(complete('analyze', '--platform', 'cafe-bazaar-')).toEqual(['cafe-bazaar-csv']);
    expect(complete('analyze', '--map', 'reply-')).toEqual(['reply-date=', 'reply-minutes=']);
    expect(complete('analyze', '--source', 'so')).toEqual(['social']);
    expect(complete('analyze', '--timezone', 'Asia/Teh')).toEqual(['Asia/Tehran']);
    expect(complete('schema', 'conf')).toEqual(['config']);
    expect(complete('help', 'ins')).toEqual(['inspect']);
  });

  it('--option=value, whether bash cuts it or not, and open quotes', () => {
    expect(complete('analyze', '--format', '=')).toEqual(['table', 'json', 'csv']);
    expect(complete('analyze', '--format', '=', 'js')).toEqual(['json']);
    expect(complete('analyze', '--map', '=', 'rec')).toEqual(['recommended=']);
    expect(complete('analyze', '--map', 'text', '=', 'te')).toEqual([]);
    expect(complete('analyze', '--format', '"js')).toEqual(['json']);
    expect(complete('analyze', '-q', 'x', '--sla', '7d', '--dat')).toEqual(['--date-order']);
  });

  it.skipIf(!has('script'))('in a terminal: names with spaces, quoted and not, after = too', () => {
    const lines = [
      `PS1=; bind 'set enable-bracketed-paste off'; source ${scripts['bash'] ?? ''}`,
      `reviewkit() { printf 'GOT<%s>' "$@"; echo; }`,
      'reviewkit ana\tmy\t',
      'reviewkit analyze "my\t',
      'reviewkit analyze --output=de\t',
      'exit',
    ];
    const out = shellRun(
      'script',
      ['-qec', 'bash --norc --noprofile -i', join(folder, 'typed')],
      `${lines.join('\n')}\n`,
    );
    const got = out.split(/\r?\n/).filter((line) => line.startsWith('GOT'));
    expect(got).toEqual([
      'GOT<analyze>GOT<my file.csv>',
      'GOT<analyze>GOT<my file.csv>',
      'GOT<analyze>GOT<--output=demo.csv>',
    ]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  function complete(line: string): string[] {
    const script = 'source $argv[1]; complete -C $argv[2]';
    const out = shellRun('fish', ['--no-config', '-c', script, scripts['fish'] ?? '', line]);
    return out.split('\n').flatMap((found) => found.split('\t')[0] || []);
  }

  it('commands, options, choices, platforms, roles, classes, zones and names', () => {
    expect(complete('reviewkit ').sort()).toEqual(everyCommand.toSorted());
    expect(complete('reviewkit analyze --form')).toEqual(['--format']);
    expect(complete('reviewkit report --format ')).toEqual(['csv', 'html', 'json', 'md']);
    expect(complete('reviewkit analyze --format=j')).toEqual(['--format=json']);
    expect(complete('reviewkit analyze --platform cafe-bazaar-')).toEqual(['cafe-bazaar-csv']);
    expect(complete('reviewkit analyze --map rec')).toEqual(['recommended=']);
    expect(complete('reviewkit analyze --source so')).toEqual(['social']);
    expect(complete('reviewkit analyze --source own=de')).toEqual(['own=demo.csv']);
    expect(complete('reviewkit analyze --timezone Asia/Teh')).toEqual(['Asia/Tehran']);
    expect(complete('reviewkit analyze my')).toEqual(['my file.csv']);
    expect(complete('reviewkit schema conf')).toEqual(['config']);
    expect(complete('reviewkit explain d')).toEqual([]);
  });
});

describe.skipIf(!has('zsh'))('zsh', () => {
  /** A zsh of its own terminal, in which the tab key shows the line that it makes. */
  const typist = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; unset zle_bracketed_paste; autoload -U compinit; compinit -u -D; source "'$1'"; setopt no_auto_list no_auto_menu no_list_beep; show() { zle complete-word; print -r -- "LINE[$BUFFER]"; BUFFER= }; zle -N show; bindkey "^I" show; print READ""Y'
zpty -r -m shell out '*READY*'
for line in "\${@[2,-1]}"; do
  zpty -n -w shell "$line"$'\\t'
  zpty -r -m shell out '*LINE\\[*\\]*'
  print -r -- "\${\${out##*LINE\\[}%%\\]*}"
done
zpty -d shell`;

  it('commands, options, choices, platforms, roles, classes, zones and names', () => {
    const cases = [
      ['reviewkit ana', 'reviewkit analyze '],
      ['reviewkit analyze --form', 'reviewkit analyze --format='],
      ['reviewkit analyze --format j', 'reviewkit analyze --format json '],
      ['reviewkit analyze --format=j', 'reviewkit analyze --format=json '],
      ['reviewkit analyze --platform cafe-bazaar-', 'reviewkit analyze --platform cafe-bazaar-csv '],
      ['reviewkit analyze --map=rec', 'reviewkit analyze --map=recommended='],
      ['reviewkit analyze --source so', 'reviewkit analyze --source social '],
      ['reviewkit analyze --source own=de', 'reviewkit analyze --source own=demo.csv '],
      ['reviewkit analyze --timezone Asia/Teh', 'reviewkit analyze --timezone Asia/Tehran '],
      ['reviewkit analyze my', 'reviewkit analyze my\\ file.csv '],
      ['reviewkit analyze "my', 'reviewkit analyze "my file.csv" '],
      ['reviewkit report -o de', 'reviewkit report -o demo.csv '],
      ['reviewkit schema conf', 'reviewkit schema config '],
      ['reviewkit help ins', 'reviewkit help inspect '],
      ['reviewkit explain d', 'reviewkit explain d'],
    ] as const;
    const out = shellRun('zsh', ['-f', '-c', typist, 'zsh', scripts['zsh'] ?? '', ...cases.map(([typed]) => typed)]);
    expect(out.replaceAll('\r', '').trimEnd().split('\n')).toEqual(cases.map(([, line]) => line));
  });
});
