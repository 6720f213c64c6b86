import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { err } from '#shared/result.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';

/** A paste that lies ready to be looked at as a chosen file is. */
export interface PastedList {
  readonly file: string;
  readonly headerRow: number;
}

/** The address under which a list hands over rows that were pasted on it. */
export const pastedAddress = ({ file, headerRow }: PastedList) => ({
  isi: 'candidates',
  tempelan: file,
  judul: headerRow,
});

/** Longer text is refused before it is copied to another process. */
const LONGEST = 4_000_000;

/** Takes what was copied: text as rows, a picture or nothing as the sentence that says so. */
export function useTakeRows() {
  const t = useTranslations('transfer.paste');
  return async (text: string, hasFiles: boolean, list: ImportList) => {
    if (text.trim() === '')
      return err({ code: hasFiles ? 'imports.paste-image' : 'imports.paste-empty', list } as const);
    if (text.length > LONGEST) return err({ code: 'imports.paste-long', list } as const);
    return api.files.takeRows({ text, list, title: t('title') });
  };
}

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

interface PasteOptions {
  readonly enabled: boolean;
  readonly list: ImportList;
  readonly onRows: (pasted: PastedList) => void;
}

/**
 * Hears Ctrl+V anywhere on a screen but in fields and dialogs. Excel copies text, a web page and a
 * picture at once: the text counts. What cannot be pasted is said at the foot.
 */
export function usePastedRows({ enabled, list, onRows }: PasteOptions): void {
  const acts = useActs();
  const take = useTakeRows();
  const hear = useEffectEvent(async (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const isElsewhere = isWritten(event.target) || document.querySelector('[role="dialog"]');
    if (event.defaultPrevented || data === null || isElsewhere) return;
    event.preventDefault();
    const reply = await take(data.getData('text/plain'), data.files.length > 0, list);
    if (reply.ok) onRows(reply.value);
    else acts.refused(reply.error as AppError);
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: ClipboardEvent) => void hear(event);
    window.addEventListener('paste', listener);
    return () => window.removeEventListener('paste', listener);
  }, [enabled]);
}
