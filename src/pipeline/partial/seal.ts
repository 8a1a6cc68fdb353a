/** A part as text: sealed with what it must come to, so that a damaged one is never added up. */
import { createHash } from 'node:crypto';
import { UsageError } from '../../errors.ts';
import { clip } from '../../text-clip.ts';
import type { Part } from './part.ts';

const name = 'reviewkit/partial';
const version = 1;

const fingerprint = (body: string): string => createHash('sha256').update(body).digest('hex');

/** `tool` is the program with its version. */
export function sealPart(part: Part, tool: string): string {
  const body = JSON.stringify(part);
  const head = JSON.stringify({ schema: name, version, tool, sha256: fingerprint(body) });
  return `${head.slice(0, -1)},"part":${body}}\n`;
}

/** Has the value the shape of schema/partial.schema.json? If not: where, in words. */
export type FaultOf = (value: unknown) => string | null;

/** Throws UsageError, which names the file, for all that is not a whole part made by this very version of the program. */
export function unsealPart(text: string, path: string, tool: string, faultOf: FaultOf): Part {
  const value = parse(text, path);
  const said = value['tool'];
  const maker = typeof said === 'string' ? clip(said, 40) : 'an unknown program';
  if (value['schema'] !== name) throw new UsageError(`${path} is not a partial result; ${howToMake}`);
  if (value['version'] !== version)
    throw new UsageError(
      `${path} is a partial result of another kind (version ${clip(String(value['version']), 20)}, made by ${maker}); this is ${tool}, which reads version ${version.toString()}`,
    );
  if (said !== tool)
    throw new UsageError(
      `${path} was made by ${maker}, and this is ${tool}: figures of different versions cannot be added up; make all parts with one version`,
    );
  const { part } = value;
  if (typeof part !== 'object' || part === null || value['sha256'] !== fingerprint(JSON.stringify(part)))
    throw new UsageError(`${path} is damaged: its content does not fit its checksum; copy it again, or make it again`);
  const fault = faultOf(value);
  if (fault !== null) throw new UsageError(`${path} is not as ${tool} writes it: ${fault}; make it again`);
  return part as Part;
}

const howToMake = 'reviewkit analyze FILES --partial -o part.json makes one';

function parse(text: string, path: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const isOurs = text.startsWith(`{"schema":"${name}"`);
    throw new UsageError(
      isOurs
        ? `${path} is cut off or damaged (${clip(error.message, 80)}); copy it again, or make it again`
        : `${path} is not a partial result; ${howToMake}`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${path} is not a partial result; ${howToMake}`);
}
