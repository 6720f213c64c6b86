export function AccountMenu({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return opened ? <button onClick={onClose}>x</button> : null;
}
