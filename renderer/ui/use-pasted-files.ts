import { useEffect, useEffectEvent } from 'react';

interface PasteOptions {
  /** Whether this part of the window listens; only one should at a time. */
  readonly enabled?: boolean;
  /** Pictures or files of the clipboard, in their order; never empty. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Ctrl+V without a picture, where nobody was writing. */
  readonly onNothing?: () => void;
}

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Hears Ctrl+V anywhere in the window. Text keeps going where somebody writes: a copied cell of
 * Excel is text and picture at once. The page sees the clipboard only in the event of the person's
 * own key; no permission to read it is given.
 */
export function usePastedFiles({ enabled = true, onFiles, onNothing }: PasteOptions): void {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData;
    const writing = isWritten(event.target);
    if (data === null || (writing && data.types.includes('text/plain'))) return;
    const files = [...data.files];
    if (files.length > 0) {
      event.preventDefault();
      onFiles(files);
    } else if (!writing) onNothing?.();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: ClipboardEvent) => hear(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, [enabled]);
}
