import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList, Mapping } from '#shared/domain/imports/columns.ts';
import { LEVELS, type Level } from '#shared/vocabulary.ts';

/** "Jenjang semua baris": asked once for candidates of a list without level and grade. */
export function useLevelForAll(list: ImportList, mapping: Mapping) {
  const t = useTranslations('transfer.mapping');
  const [chosen, setChosen] = useState<Level | null>(null);
  if (list !== 'candidates' || mapping.includes('level') || mapping.includes('grade'))
    return { level: null, said: {}, field: null };
  const field = (
    <NativeSelect
      label={t('level')}
      value={chosen ?? ''}
      data={[{ value: '', label: t('noPeriod') }, ...LEVELS]}
      onChange={(event) =>
        setChosen(LEVELS.find((level) => level === event.currentTarget.value) ?? null)
      }
    />
  );
  return { level: chosen, said: chosen === null ? {} : { level: chosen }, field };
}
