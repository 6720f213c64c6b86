import { Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import type { ExpectedRow } from './expected-rows.ts';

interface ExpectedPanelProps {
  row: ExpectedRow;
  onClose: () => void;
  /** Missing for who only reads. */
  acts?: {
    readonly onArrive: () => void;
    readonly onMessage: () => void;
    readonly onNoShow: () => void;
  };
}

/** One child who has not come: whom to telephone, and what is recorded in the end. */
export function ExpectedPanel({ row, onClose, acts }: ExpectedPanelProps) {
  const t = useTranslations('arrivals.expected');
  const messages = useTranslations('messages');
  const go = useGo();
  return (
    <SidePanel
      title={row.name}
      subtitle={`${row.code} · ${row.sex} · ${row.level} ${String(row.grade)}`}
      onClose={onClose}
      foot={
        <button type="button" className="quiet-link" onClick={() => go(`/calon/${row.candidate}`)}>
          {t('page')}
        </button>
      }
    >
      <PanelSection>
        <FactList
          facts={[
            {
              id: 'guardian',
              term: t('columns.guardian'),
              value: row.guardian ?? '—',
              source: row.phone ?? t('noPhone'),
            },
            {
              id: 'officer',
              term: t('columns.officer'),
              value: row.officer === '' ? '—' : row.officer,
            },
            {
              id: 'until',
              term: t('columns.until'),
              value: longDate(row.until),
              ...(row.late ? { source: t('late') } : {}),
            },
          ]}
        />
        {acts === undefined ? null : (
          <Stack gap={8} mt={12}>
            <Button variant="outline" fullWidth onClick={acts.onArrive}>
              {t('arriveOne')}
            </Button>
            <Button variant="outline" fullWidth onClick={acts.onMessage}>
              {messages('open')}
            </Button>
            <Button fullWidth onClick={acts.onNoShow}>
              {t('noShowOne')}
            </Button>
          </Stack>
        )}
      </PanelSection>
    </SidePanel>
  );
}
