/** Shown instead of the office when its file must not be opened or the data process keeps dying. */
export function RepairScreen({ reason }: { reason: 'file' | 'crashes' }) {
  return <main data-reason={reason} />;
}
