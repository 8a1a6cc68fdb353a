/** Narrows a choice that the parser of the command line has already checked. */

export function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
