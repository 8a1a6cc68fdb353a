/** The words that schema and completion take. */

export const schemaNames = [
  'record',
  'report',
  'config',
  'evaluation',
  'explanation',
  'training',
  'comparison',
  'partial',
] as const;

export const shells = ['bash', 'zsh', 'fish'] as const;
