export function DecreesScreen() {
  return null;
}
