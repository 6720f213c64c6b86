import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useRead } from '#renderer/app/queries.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { PageSection } from '#renderer/ui/RecordPage.tsx';
import { useMayWrite } from './CandidatesHeader.tsx';
import { OwnValuesDialog } from './OwnValuesDialog.tsx';
import { useOwnValue } from './use-own-values.ts';

export type OwnValue = OutputOf<Contract['columns']['values']>[number];

/** What the office's own columns say about a person; nothing while the office has none. */
export function OwnFacts({ record }: { record: CandidateRecord }) {
  const t = useTranslations('columns');
  const mayWrite = useMayWrite();
  const shown = useShown();
  const [filling, setFilling] = useState(false);
  const values = useRead('columns.values', { person: record.person.uid }).data ?? [];
  if (values.length === 0) return null;
  const open = values.filter((value) => value.open);
  return (
    <PageSection title={t('label')}>
      <FactList
        wide
        facts={values.map((value) => ({ id: value.uid, term: value.name, value: shown(value) }))}
      />
      {mayWrite && open.length > 0 ? (
        <div>
          <Button onClick={() => setFilling(true)}>{t('fill')}</Button>
        </div>
      ) : null}
      {filling ? (
        <OwnValuesDialog person={record.person} values={open} onClose={() => setFilling(false)} />
      ) : null}
    </PageSection>
  );
}

function useShown(): (value: OwnValue) => string {
  const t = useTranslations('columns');
  const said = useOwnValue();
  return ({ kind, value, masked }) => {
    if (masked) return t('masked');
    return value === null ? t('noValue') : said(kind, value);
  };
}
