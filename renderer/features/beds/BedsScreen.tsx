export function BedsScreen() {
  return null;
}
