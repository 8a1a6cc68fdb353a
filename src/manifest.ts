/** Where the package lies, and which version it is. */
import { readFileSync } from 'node:fs';

/** The folder that holds package.json, models/ and schema/, from src/ as from dist/. */
export const packageRoot = new URL('..', import.meta.url);

/** The version of the package, from its manifest. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0.0.0';
}
