/** What cannot be typed beside --partial: checked before anything is loaded, and apart from what a config says. */
import { UsageError } from '../errors.ts';
import type { RawOptions } from './raw-options.ts';

/** Throws UsageError for what only a whole report can have. */
export function checkPartialOptions({ failOn, format, output = [] }: RawOptions): void {
  if (failOn !== undefined)
    throw new UsageError('--fail-on needs the whole report: give it to reviewkit merge, without --partial');
  if (format !== undefined && format !== 'json')
    throw new UsageError(`--partial writes JSON; --format ${format} belongs to reviewkit merge`);
  for (const path of output)
    if (path !== '-' && !/\.json(?:\.gz)?$/i.test(path))
      throw new UsageError(`-o ${path}: a part is called .json or .json.gz`);
}
