// The house rules that an editor can show while typing; test/architecture.test.ts proves the same ones on the import graph.
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** @param {string[]} rooms @param {string} why */
const never = (rooms, why) => rooms.map((room) => ({ group: [room], message: why }));
const heavy = ['csv-parse', 'csv-parse/*', 'papaparse', 'chalk', 'ora', 'cli-table3', 'vega'];
const restrict = (patterns, extra = {}) => ({ 'no-restricted-imports': ['error', { patterns, ...extra }] });
const natural = [
  { name: 'natural', message: 'prints to stdout and loads database drivers: import one deep path in languages/en' },
];
const process = ['error', { name: 'process', message: 'only src/main.ts touches the process; take it from Context' }];
const clock = [
  'error',
  { object: 'Date', property: 'now', message: 'the clock arrives in Context' },
  { object: 'process', property: 'exit', message: 'set exitCode: exit() truncates pipes' },
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'models', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'bin/*.js', 'examples/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      'no-restricted-properties': clock,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'name what you export' },
        { selector: 'ExportAllDeclaration', message: 'a barrel is a promise about cost: export by name' },
      ],
      ...restrict([], { paths: natural }),
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/main.ts'], rules: { 'no-restricted-globals': process } },
  {
    // texts are strangers': no regular expression may take more than linear time over one
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-dupe-characters-character-class': 'error',
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-misleading-capturing-group': 'error',
      'regexp/optimal-quantifier-concatenation': 'error',
    },
  },
  {
    files: ['src/analysis/**/*.ts'],
    rules: restrict(
      [
        ...never([...heavy, 'node:*', 'commander'], 'analysis is pure: no packages, no node, no output'),
        ...never(['**/io/**', '**/commands/**'], 'analysis knows nothing of reading, writing or commands'),
      ],
      { paths: natural },
    ),
  },
  {
    files: ['src/io/{open,read,presets,dates,ratings}/**/*.ts'],
    rules: restrict(
      [
        ...never(['chalk', 'ora', 'cli-table3', 'commander'], 'readers do not print'),
        ...never(
          ['**/commands/**', '**/io/write/**', '**/analysis/metrics/**'],
          'readers know nothing of what happens to a review',
        ),
      ],
      { paths: natural },
    ),
  },
  {
    files: ['src/io/write/**/*.ts'],
    rules: restrict(
      [
        ...never(
          ['**/commands/**', '**/io/read/**', '**/io/open/**', '**/io/presets/**'],
          'writers turn facts into words, nothing else',
        ),
        ...never(['**/analysis/statistics/**'], 'a writer computes no statistic'),
        ...never(['vega'], 'only html/charts draws'),
      ],
      { paths: natural },
    ),
  },
  {
    files: ['src/io/write/html/charts/**/*.ts'],
    rules: restrict(never(['**/analysis/statistics/**'], 'a writer computes no statistic')),
  },
  {
    files: ['src/commands/**/*.ts'],
    ignores: ['src/commands/define.ts'],
    rules: restrict([...never([...heavy, 'commander'], 'commands are wiring: go through io')], { paths: natural }),
  },
  {
    files: ['src/library/**/*.ts'],
    rules: restrict(
      never(
        [...heavy, 'commander', '**/commands/define.ts', '**/commands/index.ts'],
        'the library draws and runs nothing',
      ),
      { paths: natural },
    ),
  },
  { files: ['scripts/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off', 'no-restricted-properties': 'off' } },
  { files: ['**/*.config.{js,ts}', 'bin/*.js', 'examples/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['examples/*.js'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.{js,ts}', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
