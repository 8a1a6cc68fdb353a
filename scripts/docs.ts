/** `npm run docs`: writes the reference pages and the README's session anew from the program. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { configSchema } from './config-schema.ts';
import { pages } from './docs-pages.ts';
import { manPage } from './man-page.ts';
import { readmeWithSession } from './docs-session.ts';

const schema = await format(JSON.stringify(configSchema()), { parser: 'json', printWidth: 120 });
const all = {
  ...pages(),
  'schema/config.schema.json': schema,
  'man/reviewkit.1': manPage(),
  'README.md': await readmeWithSession(),
};
for (const [path, text] of Object.entries(all)) writeFileSync(new URL(`../${path}`, import.meta.url), text);
