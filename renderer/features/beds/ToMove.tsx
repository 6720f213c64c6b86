import { IconBed } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';

type Pupils = OutputOf<Contract['places']['toMove']>;

/** Who needs another bed because theirs is closed or will be; each opens the pupil to get one. */
export function ToMove({ pupils }: { pupils: Pupils }) {
  const t = useTranslations('beds');
  const go = useGo();
  return (
    <PanelSection title={t('states.to_move')} count={pupils.length} tone="amber">
      <MissingList
        items={pupils.map((pupil) => ({
          id: pupil.enrolment,
          icon: IconBed,
          title: pupil.name,
          how: t('moveLine', { bed: pupil.bed, on: shortDate(pupil.closesOn) }),
          overdue: pupil.left <= 0,
          onOpen: () => go('/siswa', { siswa: pupil.enrolment }),
        }))}
      />
    </PanelSection>
  );
}
