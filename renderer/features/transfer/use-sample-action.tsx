import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useSession } from '#renderer/app/session.ts';
import { SampleDialog } from '#renderer/features/transfer/SampleDialog.tsx';
import { useSaveSample } from '#renderer/features/transfer/use-save-sample.ts';

/** The empty list to fill in; a school chooses between it and three files to practise with. */
export function useSampleAction(list: ImportList) {
  const t = useTranslations('transfer.start');
  const isFacility = useSession().office.kind === 'facility';
  const acts = useActs();
  const saving = useSaveSample(list);
  const [opened, setOpened] = useState(false);
  const saveBlank = async (): Promise<void> => {
    const outcome = await saving.save('blank');
    if (outcome !== null && outcome !== 'saved') acts.refused(outcome);
  };
  const open = (): void => {
    if (isFacility) void saveBlank();
    else setOpened(true);
  };
  const action = {
    id: 'template',
    label: t('template'),
    icon: IconDownload,
    onClick: open,
  };
  const dialog = opened ? <SampleDialog list={list} onClose={() => setOpened(false)} /> : null;
  return { action, dialog };
}
