/**
 * Whether somebody says in the columns of the office what a list asks for: uid of each column → the
 * value as stored, or null for whom nobody filled it.
 */
export const saysOwn = (
  said: Readonly<Record<string, string>>,
  asked: Readonly<Record<string, string | null>>,
): boolean => Object.entries(asked).every(([uid, value]) => (said[uid] ?? null) === value);
