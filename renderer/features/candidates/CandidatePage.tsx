export function CandidatePage({ uid }: { uid: string }) {
  return uid;
}
