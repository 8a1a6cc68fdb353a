/** `npm run docs`: writes the reference pages and the README's session anew from the program. */
import { writeFileSync } from 'node:fs';
import { pages } from './docs-pages.ts';
import { readmeWithSession } from './docs-session.ts';

const all = { ...pages(), 'README.md': await readmeWithSession() };
for (const [path, text] of Object.entries(all)) writeFileSync(new URL(`../${path}`, import.meta.url), text);
