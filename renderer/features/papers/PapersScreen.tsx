export function PapersScreen() {
  return null;
}
