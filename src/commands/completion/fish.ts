/** Completion for fish. */
import { type CommandWords, type OptionWords, type Values, zoneWords } from './words.ts';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function takes({ kind, words }: Values): string {
  if (kind === 'files') return '-r -F';
  if (kind === 'zones') return "-x -a '(__reviewkit_zones)'";
  if (kind === 'text') return '-x';
  if (kind === 'classes') return "-x -a '(__reviewkit_classes)'";
  return `-x -a ${quoted(words.map((word) => (kind === 'pairs' ? `${word}=` : word)).join(' '))}`;
}

function optionLine(command: string, { long, short, summary, values }: OptionWords): string {
  const names = `-l ${long.slice(2)}${short === null ? '' : ` -s ${short.slice(1)}`}`;
  const value = values === null ? '' : ` ${takes(values)}`;
  return `complete -c reviewkit -n '__fish_seen_subcommand_from ${command}' ${names}${value} -d ${quoted(summary)}`;
}

function argLine({ name, args }: CommandWords): string[] {
  const where = `complete -c reviewkit -n '__fish_seen_subcommand_from ${name}'`;
  if (args.kind === 'files') return [`${where} -F`];
  return args.kind === 'choices' ? [`${where} -a ${quoted(args.words.join(' '))}`] : [];
}

export function fishCompletion(commands: readonly CommandWords[]): string {
  const classes = commands.flatMap(({ options }) =>
    options.flatMap(({ values }) => (values?.kind === 'classes' ? [values.words] : [])),
  )[0];
  const lines = commands.flatMap((command) => [
    `complete -c reviewkit -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...argLine(command),
  ]);
  return `# fish completion for reviewkit

function __reviewkit_zones
    printf '%s\\n' ${zoneWords()}
end

function __reviewkit_classes
    set -l token (commandline -ct | string replace -r -- '^--source=' '')
    set -l parts (string split -m 1 = -- $token)
    if set -q parts[2]
        for path in (__fish_complete_path $parts[2])
            echo "$parts[1]=$path"
        end
    else
        printf '%s\\n' ${(classes ?? []).join(' ')}
    end
end

complete -c reviewkit -f
complete -c reviewkit -n __fish_use_subcommand -s h -l help -d 'how it is used'
complete -c reviewkit -n __fish_use_subcommand -s V -l version -d 'the version'
${lines.join('\n')}
`;
}
