import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useRead } from '#renderer/app/queries.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PageSection } from '#renderer/ui/RecordPage.tsx';
import { useMayWrite } from './CandidatesHeader.tsx';
import { HealthColumnsDialog } from './HealthColumnsDialog.tsx';
import { OwnValuesDialog } from './OwnValuesDialog.tsx';
import { useOwnValue } from './use-own-values.ts';

export type OwnValue = OutputOf<Contract['columns']['values']>[number];

/** What the office's own columns say about a person; nothing while the office has none. */
export function OwnFacts({ record }: { record: CandidateRecord }) {
  const t = useTranslations('columns');
  const mayWrite = useMayWrite();
  const shown = useShown();
  const [open, setOpen] = useState<'fill' | 'health' | null>(null);
  const values = useRead('columns.values', { person: record.person.uid }).data ?? [];
  if (values.length === 0) return null;
  const fillable = values.filter((value) => value.open && value.care !== 'health');
  const hasHealth = values.some(({ care }) => care === 'health');
  const close = () => setOpen(null);
  return (
    <PageSection title={t('label')}>
      <FactList
        wide
        facts={values.map((value) => ({ id: value.uid, term: value.name, value: shown(value) }))}
      />
      <Group gap={8} mt={8}>
        {mayWrite && fillable.length > 0 ? (
          <Button onClick={() => setOpen('fill')}>{t('fill')}</Button>
        ) : null}
        {hasHealth ? <Button onClick={() => setOpen('health')}>{t('openHealth')}</Button> : null}
      </Group>
      {open === 'fill' ? (
        <OwnValuesDialog person={record.person} values={fillable} onClose={close} />
      ) : null}
      {open === 'health' ? <HealthColumnsDialog person={record.person} onClose={close} /> : null}
    </PageSection>
  );
}

function useShown(): (value: OwnValue) => string {
  const t = useTranslations('columns');
  const said = useOwnValue();
  return ({ kind, value, care, masked }) => {
    if (care === 'health') return t('healthClosed');
    if (masked) return t('masked');
    return value === null ? t('noValue') : said(kind, value);
  };
}
