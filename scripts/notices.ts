/** THIRD-PARTY-NOTICES.md: the licences of everything that `npm install reviewkit` brings along, from the installed packages. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it comes from, as it says itself. */
  readonly home: string;
  /** The texts that it ships, one after the other; empty where it ships none. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>;
}

const legalFile = /^(?:licen[cs]e|copying|notice|unlicense)(?:[.-](?:md|txt|mit|bsd))?$/i;

function read(path: string): Installed {
  const folder = new URL(`${path}/`, root);
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Manifest;
  const { name, version, license, licenses = [], homepage, repository } = manifest;
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  const files = readdirSync(folder)
    .filter((file) => legalFile.test(file))
    .sort();
  return {
    ...{ name, version },
    licence: license ?? licenses.map(({ type }) => type).join(', '),
    home: webAddress(source),
    text: files.map((file) => tidy(readFileSync(new URL(file, folder), 'utf8'))).join('\n\n'),
  };
}

/** Manifests write `git+ssh://git@host/x.git`, and `owner/name` for GitHub. */
function webAddress(source: string): string {
  const plain = source.replace(/^git\+|\.git$/g, '').replace(/^[a-z]+:\/\/(?:git@)?/, 'https://');
  return plain === '' || plain.startsWith('https://') ? plain : `https://github.com/${plain}`;
}

/** The same licence in other line ends is the same text. */
function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll('\t', '    ')
    .trim();
}

const title = ({ name, version }: Installed): string => `${name} ${version}`;

/** In one order whatever the order of the lock file; a package that is there twice in one version is named once. */
function installed(): Installed[] {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as Lock;
  const byTitle = new Map<string, Installed>();
  for (const [path, { dev, link }] of Object.entries(lock.packages)) {
    if (path === '' || dev === true || link === true) continue;
    const one = read(path);
    byTitle.set(title(one), one);
  }
  return [...byTitle.values()].sort((a, b) => (title(a) < title(b) ? -1 : 1));
}

/** The document. Packages with one text, as those of one author, share it. */
export function notices(): string {
  const all = installed();
  const byText = new Map<string, Installed[]>();
  for (const one of all) {
    const same = byText.get(one.text);
    if (same === undefined) byText.set(one.text, [one]);
    else same.push(one);
  }
  const sections = [...byText].map(([text, packages]) => {
    const words =
      text === '' ? 'No licence text is shipped; the licence named above holds.' : `\`\`\`text\n${text}\n\`\`\``;
    return `## ${packages.map(title).join(', ')}\n\n${words}\n`;
  });
  const rows = all.map(
    ({ name, version, licence, home }) => `| ${name} | ${version} | ${licence || 'see below'} | ${home} |`,
  );
  return `# Third-party notices

Written by \`npm run docs\` from the installed packages; do not edit. reviewkit itself is under the MIT licence (LICENSE).

## Models and word lists

The files in \`models/\` hold weights, no texts. They were fitted on public collections of reviews, most of which state no licence for the texts; \`models/MODEL_CARD.md\` names them, language by language, and says how the weights were made. Language detection also learned from stopwords-iso (MIT, Gene Diaz) and from the translated messages of TypeScript (Apache-2.0, Microsoft); neither is part of the package. The lists of words and phrases in the program were written for it.

## Packages

The program contains no code of others. \`npm install\` brings these ${all.length} packages along, each under its own licence:

| package | version | licence | home |
| --- | --- | --- | --- |
${rows.join('\n')}

${sections.join('\n')}`;
}
