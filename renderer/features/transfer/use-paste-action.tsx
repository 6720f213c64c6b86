import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { PasteDialog } from '#renderer/features/transfer/PasteDialog.tsx';
import type { ImportWay } from '#renderer/features/transfer/use-import.ts';
import { type PastedList, usePastedRows } from '#renderer/app/pasted-rows.ts';

/** Rows of Excel or a chat beside the file: Ctrl+V anywhere on the screen, or by the button. */
export function usePasteAction(way: ImportWay, list: ImportList, enabled: boolean) {
  const t = useTranslations('transfer.paste');
  const [opened, setOpened] = useState(false);
  const look = ({ file, headerRow }: PastedList): void => void way.look(file, list, { headerRow });
  usePastedRows({ enabled, list, onRows: look });
  const action = {
    id: 'paste',
    label: t('open'),
    icon: IconClipboardText,
    onClick: () => setOpened(true),
    disabled: !enabled,
  };
  const dialog = opened ? (
    <PasteDialog list={list} onRows={look} onCancel={() => setOpened(false)} />
  ) : null;
  return { action, dialog };
}
