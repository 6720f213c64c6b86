/** Column as Excel names it: 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const own = String.fromCodePoint(65 + (index % 26));
  return rest === 0 ? own : `${columnLetter(rest - 1)}${own}`;
}
