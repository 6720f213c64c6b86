import { Button, Group, Modal } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';

interface HistoryDialogProps {
  title: string;
  lead: string;
  size?: number;
  onClose: () => void;
  children: ReactNode;
}

/** What was changed in a part of the settings; only read, and closed again. */
export function HistoryDialog({ title, lead, size = 560, onClose, children }: HistoryDialogProps) {
  const t = useTranslations('kit');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <p className="source">{lead}</p>
      {children}
      <Group justify="flex-end" mt={16}>
        <Button variant="outline" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Modal>
  );
}

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
}

interface ChangesProps<E extends Entry> {
  query: UseQueryResult<readonly E[]>;
  /** Said where nothing was changed yet. */
  none: string;
  /** What was done, before its moment and who did it. */
  what: (entry: E) => string;
  line: (entry: E) => string;
}

/** Entries of the history, the newest first: what, when, who, and what it said. */
export function Changes<E extends Entry>({ query, none, what, line }: ChangesProps<E>) {
  return (
    <Reading query={query} rows={3}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="source">{none}</p>
        ) : (
          <NameList
            names={entries.map((entry) => ({
              id: String(entry.seq),
              name: [
                what(entry),
                `${shortDate(witaDate(entry.at))}, ${clockTime(entry.at)}`,
                entry.actor,
              ].join(' · '),
              line: line(entry),
            }))}
          />
        )
      }
    </Reading>
  );
}
