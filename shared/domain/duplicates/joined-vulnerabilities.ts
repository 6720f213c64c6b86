/**
 * What two candidacies of one child say makes it vulnerable, as stored: a JSON list of codes, each
 * once, in order of their letters. The first is answered as it stands where the other adds nothing,
 * so that a list stored in another order is not written anew.
 */
export function joinedVulnerabilities(first: string, second: string): string {
  const known = new Set(JSON.parse(first) as string[]);
  const added = (JSON.parse(second) as string[]).filter((code) => !known.has(code));
  return added.length === 0 ? first : JSON.stringify([...known, ...added].toSorted());
}
