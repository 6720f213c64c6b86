import { type ReactNode, useState } from 'react';
import type { ExportedList } from '#shared/contract/exports.ts';
import { useExportAction } from '#renderer/app/use-export-action.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import type { HeaderAction } from '#renderer/ui/NumberHeader.tsx';

/** "Ekspor…" of the list a screen shows, and its dialog; nothing where there is no list. */
export function useListExport(list: ExportedList | undefined): {
  readonly actions: readonly HeaderAction[];
  readonly dialog: ReactNode;
} {
  const exporting = useExportAction();
  const [open, setOpen] = useState(false);
  if (list === undefined) return { actions: [], dialog: null };
  return {
    actions: exporting(() => setOpen(true)),
    dialog: open ? <ExportDialog list={list} onClose={() => setOpen(false)} /> : null,
  };
}
