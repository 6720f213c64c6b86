import { Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import type { DecreeDraftState, Proposal } from './decree-draft.ts';

const ALL = '*';

interface RegencySelectProps {
  names: Proposal['names'];
  draft: DecreeDraftState;
}

/** Which regency the decree is about; there is nothing to choose where all live in one. */
export function RegencySelect({ names, draft }: RegencySelectProps) {
  const t = useTranslations('decrees.draft');
  const narrow = useScreenSize() === 'narrow';
  const found = [...new Set(names.map(({ regency }) => regency))].toSorted();
  if (found.length < 2) return null;
  return (
    <Select
      aria-label={t('regency')}
      w={narrow ? 120 : 180}
      allowDeselect={false}
      data={[
        { value: ALL, label: t('allRegencies') },
        ...found.map((one) => ({ value: one, label: one === '' ? t('otherRegency') : one })),
      ]}
      value={draft.regency ?? ALL}
      onChange={(value) => draft.setRegency(value === ALL ? null : value)}
    />
  );
}
