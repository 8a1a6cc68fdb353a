/** Who takes an option: for those who gave it to a command that has no use for it. */
import type { CommandDefinition } from './command.ts';
import { commands } from './index.ts';
import { options } from './options.ts';

/** The commands that take `--flag`, in the order of the table; none for what is no option at all. */
function takersOf(flag: string): string[] {
  const key = Object.entries(options).find(([, { flags }]) => /--[\w-]+/.exec(flags)?.[0] === flag)?.[0];
  const all: [string, CommandDefinition][] = Object.entries(commands);
  return all.filter(([, definition]) => definition.options.some((own) => own === key)).map(([name]) => name);
}

/** What commander says of an unknown option; where other commands have it, they are better news than one spelt like it. */
export function withTakers(text: string): string {
  const flag = /^error: unknown option '(--[\w-]+)/.exec(text)?.[1] ?? '';
  const takers = takersOf(flag);
  if (takers.length === 0) return text;
  return `${text.split('\n', 1).join('')}\n(${flag} is an option of ${takers.join(', ')})\n`;
}
