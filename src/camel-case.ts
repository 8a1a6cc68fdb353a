/** `date-order` is `dateOrder` where names have no dashes: in a configuration, and in the library. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
