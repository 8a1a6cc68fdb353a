/** What --map calls the roles: the names people use for them, and the program's own. */
import { roles, type Role } from '../io/presets/preset.ts';

const everyday: Readonly<Record<string, Role>> = {
  text: 'text',
  title: 'title',
  rating: 'rating',
  date: 'createdAt',
  edited: 'editedAt',
  reply: 'replyText',
  'reply-date': 'replyAt',
  'reply-minutes': 'replyMinutes',
  id: 'id',
  author: 'author',
  product: 'product',
  recommended: 'recommended',
  verified: 'verified',
  likes: 'likes',
  label: 'label',
};

/** The names that help and completion offer. */
export const roleNames: readonly string[] = Object.keys(everyday);

const known = new Map<string, Role>([
  ...roles.map((role) => [role, role] as const),
  ...([
    ['reply-text', 'replyText'],
    ['stars', 'rating'],
    ['user', 'author'],
  ] as const),
  ...Object.entries(everyday),
]);

/** Every name that is understood. */
export const acceptedRoles: readonly string[] = [...known.keys()];

export function roleOf(name: string): Role | null {
  return known.get(name) ?? null;
}

/** The everyday name of a role. */
export function nameOfRole(role: Role): string {
  return roleNames.find((name) => everyday[name] === role) ?? role;
}
