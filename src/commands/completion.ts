/** `completion`: a script that teaches a shell the commands, options and their values. */
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { shells } from './argument-names.ts';
import type { Run } from './command.ts';
import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import { commandWords } from './completion/words.ts';
import { zshCompletion } from './completion/zsh.ts';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export const run: Run = ([wanted = ''], _raw, context, commands) => {
  const shell = shells.find((known) => known === wanted);
  if (shell === undefined)
    throw new UsageError(
      `there is no completion for "${wanted}".${didYouMean(wanted, shells)} Shells: ${shells.join(', ')}`,
    );
  context.stdout.write(scripts[shell](commandWords(commands)));
  return Promise.resolve(0);
};
