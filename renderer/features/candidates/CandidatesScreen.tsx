export function CandidatesScreen() {
  return null;
}
