/** Completion for bash, 3.2 (macOS) and later, without the bash-completion package. */
import { type CommandWords, type Values, zoneWords } from './words.ts';

/** What the shell does with a place of this kind; the words are plain: no quotes, no spaces. */
function action({ kind, words }: Values): string {
  const list = `'${words.join(' ')}'`;
  if (kind === 'files') return '_reviewkit_files';
  if (kind === 'zones') return '_reviewkit_words "$_reviewkit_zones"';
  if (kind === 'pairs') return `_reviewkit_pairs ${list}`;
  if (kind === 'classes') return `_reviewkit_classes ${list}`;
  return kind === 'choices' ? `_reviewkit_words ${list}` : ':';
}

function commandCase({ name, args, options }: CommandWords): string {
  const withValue = options.flatMap(({ long, short, values }) =>
    values === null ? [] : [`        ${short === null ? '' : `${short}|`}${long}) ${action(values)} ;;`],
  );
  const flags = options.flatMap(({ long, short }) => (short === null ? [long] : [short, long])).join(' ');
  return `    ${name})
      case $option in
${withValue.join('\n')}
        -) _reviewkit_words '${flags}' ;;
        *) ${action(args)} ;;
      esac ;;`;
}

/** Options that are followed by a value, over all commands: after one of them the next word is that value. */
function takers(commands: readonly CommandWords[]): string {
  const all = commands.flatMap(({ options }) =>
    options.flatMap(({ long, short, values }) => (values === null ? [] : short === null ? [long] : [short, long])),
  );
  return [...new Set(all)].join('|');
}

export function bashCompletion(commands: readonly CommandWords[]): string {
  return `# bash completion for reviewkit

_reviewkit_zones='${zoneWords()}'

_reviewkit_words() { COMPREPLY=($(compgen -P "$lead" -W "$1" -- "$value")); }

# an empty answer leaves the names of files, and their quoting, to readline
_reviewkit_files() {
  local IFS=$'\\n'
  compopt -o bashdefault -o default 2> /dev/null || COMPREPLY=($(compgen -P "$lead" -f -- "$value"))
}

_reviewkit_pairs() {
  [[ $value == *=* ]] && return
  COMPREPLY=($(compgen -P "$lead" -S = -W "$1" -- "$value"))
  compopt -o nospace 2> /dev/null
}

_reviewkit_classes() {
  if [[ $value == *=* ]]; then value=\${value#*=}; _reviewkit_files; else _reviewkit_words "$1"; fi
}

_reviewkit() {
  local IFS=$' \\n' i word glue='' option='' value='' lead='' line=()
  # bash cuts words at =: put them together again
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = && \${#line[@]} -gt 0 ]]; then
      line[\${#line[@]}-1]+='='
      glue=yes
    elif [[ $glue == yes ]]; then
      line[\${#line[@]}-1]+=$word
      glue=''
    else
      line+=("$word")
    fi
  done
  COMPREPLY=()
  local last=\${#line[@]}-1
  value=\${line[last]}
  if ((last == 0)); then
    if [[ $value == -* ]]; then _reviewkit_words '-h --help -V --version'
    else _reviewkit_words '${commands.map(({ name }) => name).join(' ')}'; fi
    return
  fi
  if [[ $value == --*=* ]]; then
    option=\${value%%=*}
    [[ $COMP_WORDBREAKS == *=* ]] || lead=$option=
    value=\${value#*=}
  else
    case \${line[last-1]} in
      ${takers(commands)}) option=\${line[last-1]} ;;
      *) [[ $value == -?* || $value == - ]] && option=- ;;
    esac
  fi
  # an open quote is no part of the word
  value=\${value#[\\"\\']}
  case \${line[0]} in
${commands.map(commandCase).join('\n')}
  esac
}

complete -F _reviewkit reviewkit
`;
}
