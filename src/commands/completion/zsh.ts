/** Completion for zsh, by its own _arguments. */
import { type CommandWords, type OptionWords, type Values, zoneWords } from './words.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A colon ends a part of a specification. */
const plain = (text: string): string => text.replace(/[\\:]/g, '\\$&');

function action({ kind, words }: Values): string {
  if (kind === 'files') return '_files';
  if (kind === 'zones') return '_reviewkit_zones';
  if (kind === 'pairs') return `_reviewkit_pairs ${words.join(' ')}`;
  if (kind === 'classes') return `_reviewkit_classes ${words.join(' ')}`;
  return kind === 'choices' ? `(${words.join(' ')})` : ' ';
}

function optionSpec({ long, short, summary, repeatable, values }: OptionWords): string {
  const meaning = `[${summary.replace(/[\\[\]]/g, '\\$&')}]`;
  const rest = values === null ? meaning : `${meaning}:${plain(values.name)}:${action(values)}`;
  const name = values === null ? long : `${long}=`;
  if (short === null) return quoted(`${repeatable ? '*' : ''}${name}${rest}`);
  const head = repeatable ? "'*'" : `'(${short} ${long})'`;
  return `${head}{${short},${name}}${quoted(rest)}`;
}

function commandCase({ name, args, options }: CommandWords): string {
  const specs = [...options.map(optionSpec), quoted(`*: :${action(args)}`)];
  return `        ${name})
          _arguments -S \\
            ${specs.join(' \\\n            ')} ;;`;
}

export function zshCompletion(commands: readonly CommandWords[]): string {
  const described = commands.map(({ name, summary }) => `        ${quoted(`${plain(name)}:${plain(summary)}`)}`);
  return `#compdef reviewkit
# zsh completion for reviewkit

_reviewkit_zones() {
  local -a zones=(${zoneWords()})
  compadd "$@" -a zones
}

_reviewkit_pairs() { [[ $PREFIX == *=* ]] || compadd -S = -q -- "$@" }

_reviewkit_classes() {
  if compset -P '*='; then _files; else compadd -- "\${(@)argv[(r)[a-z]*,-1]}"; fi
}

_reviewkit() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C \\
    '(- *)'{-h,--help}'[how it is used]' \\
    '(- *)'{-V,--version}'[the version]' \\
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${described.join('\n')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}

# read as a file of fpath, or by source
if [[ $funcstack[1] == _reviewkit ]]; then _reviewkit "$@"; else compdef _reviewkit reviewkit; fi
`;
}
