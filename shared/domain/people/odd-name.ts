/**
 * Whether a name holds what names rarely do: a single letter, digits, other signs than those of an
 * akta (domain brief R7). One word is a whole name; this only warns.
 */
export const isOddName = (name: string): boolean =>
  name.length === 1 || /[^\p{L}\p{M} .,'’‘`\-()/]/u.test(name);
