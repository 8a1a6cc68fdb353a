/** A stream that is read once, and says so when somebody reads it again. */
import { UsageError } from '../errors.ts';

/** An iterable around a generator; a second reading would silently be empty, so it throws UsageError. */
export function once<T>(generate: () => AsyncGenerator<T, void, undefined>, made: string): AsyncIterable<T> {
  let started = false;
  return {
    [Symbol.asyncIterator]: () => {
      if (started) throw new UsageError(`${made} can be read once, and has been; call it again for a second reading`);
      started = true;
      return generate();
    },
  };
}
