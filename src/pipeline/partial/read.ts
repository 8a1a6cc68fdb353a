/** Reads partial results: plain or gzipped, from files, folders and pipes; untrusted until the seal and the schema have been checked. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Context } from '../../context.ts';
import { InputError, UsageError } from '../../errors.ts';
import { isGzip } from '../../io/open/containers.ts';
import { gunzip } from '../../io/open/gunzip.ts';
import { type Input, openInputs } from '../../io/open/inputs.ts';
import type { Part } from './part.ts';
import { type FaultOf, unsealPart } from './seal.ts';

/** What a JavaScript string can hold, in bytes. */
const mostBytes = 500 * 1024 * 1024;

export type ReadPart = (input: Input) => Promise<Part>;

/** Parts are found as exports are; a folder without any is said so in the words of parts (UsageError). */
export async function openParts(paths: readonly string[], context: Context): ReturnType<typeof openInputs> {
  try {
    return await openInputs(paths, context.stdin, context.signal);
  } catch (error) {
    if (!(error instanceof InputError) || error.problem.code !== 'no-input') throw error;
    throw new UsageError(
      `${error.problem.at.file} holds no parts (.json or .json.gz); reviewkit analyze FILES --partial -o part.json makes one`,
    );
  }
}

/** A reader of parts; each throws UsageError or InputError, in words, for what is no whole part of this version. */
export async function createPartReader(context: Context): Promise<ReadPart> {
  const schema: unknown = JSON.parse(
    await readFile(new URL('schema/partial.schema.json', context.packageRoot), 'utf8'),
  );
  if (typeof schema !== 'object' || schema === null) throw new Error('schema/partial.schema.json is no schema');
  const faultOf = createCheck(schema);
  const tool = `reviewkit ${context.version}`;
  return async (input) => {
    const text = await textOf(input);
    context.signal.throwIfAborted();
    return unsealPart(text, input.path, tool, faultOf);
  };
}

function createCheck(schema: object): FaultOf {
  const isPart = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  return (value) => {
    if (isPart(value)) return null;
    const [error] = isPart.errors ?? [];
    return `${error?.instancePath ?? ''} ${error?.message ?? 'is not as it should be'}`.trim();
  };
}

async function textOf(input: Input): Promise<string> {
  const raw = await bytesOf(input.bytes(), input.path);
  const bytes = isGzip(raw) ? await bytesOf(gunzip(only(raw), input.path), input.path) : raw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${input.path} is not a partial result: it is not UTF-8 text`);
  }
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function bytesOf(stream: AsyncIterable<Uint8Array>, path: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes)
      throw new UsageError(
        `${path} is more than 500 MB, which cannot be held in one piece; make more and smaller parts`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
