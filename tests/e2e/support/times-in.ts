/** How often a name stands in a text as a whole, not as a part of a longer one. */
export const timesIn = (text: string, name: string): number =>
  text.match(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'))?.length ?? 0;
