import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CloseTrainingDialog } from '#renderer/app/CloseTrainingDialog.tsx';
import type { AppError } from '#shared/errors.ts';
import type { Partner, Partners, Vacancy } from '#shared/i18n/partner-words.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { VacancyDialog } from './VacancyDialog.tsx';
import { PlacementDialog } from '#renderer/app/PlacementDialog.tsx';

interface VacancyPanelProps {
  vacancy: string;
  partner: Partner;
  data: Partners;
  onClose: () => void;
}

/** Who has K in the skill of a vacancy and no work: a person chooses, the program lists. */
export function VacancyPanel({ vacancy, partner, data, onClose }: VacancyPanelProps) {
  const t = useTranslations('training');
  const [open, setOpen] = useState<string | null>(null);
  const read = useRead('training.matches', { vacancy });
  const shown = read.data;
  if (!shown) {
    return (
      <SidePanel title="…" onClose={onClose}>
        <SkeletonRows rows={4} />
      </SidePanel>
    );
  }
  const { people } = shown;
  const isFull = shown.vacancy.filled >= shown.vacancy.seats || shown.vacancy.until !== null;
  const chosen = people.find(({ trainee }) => trainee === open);
  return (
    <SidePanel
      title={shown.vacancy.title}
      subtitle={`${partner.name} · ${shown.vacancy.filled} / ${shown.vacancy.seats}`}
      onClose={onClose}
      foot={data.mayEdit ? <VacancyActs vacancy={shown.vacancy} onOpen={setOpen} /> : undefined}
    >
      <PanelSection title={t('partners.matches')} count={people.length}>
        {people.length === 0 ? (
          <p>{t('partners.noMatches')}</p>
        ) : (
          <MissingList
            items={people.map((one, index) => ({
              id: one.trainee,
              icon: IconUser,
              title: one.name,
              how: one.accessLacks ? `${one.cohort} · ${t('partners.accessLacks')}` : one.cohort,
              due: `${one.competent} / ${one.units} K`,
              next: index === 0,
              ...(isFull ? {} : { onOpen: () => setOpen(one.trainee) }),
            }))}
          />
        )}
      </PanelSection>
      {chosen ? (
        <PlacementDialog
          person={chosen.person}
          trainee={chosen.trainee}
          name={chosen.name}
          vacancy={vacancy}
          today={data.today}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'edit' ? (
        <VacancyDialog
          partner={partner}
          old={shown.vacancy}
          today={data.today}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'close' ? (
        <CloseTrainingDialog
          kind="vacancy"
          uid={vacancy}
          name={shown.vacancy.title}
          today={data.today}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </SidePanel>
  );
}

interface VacancyActsProps {
  vacancy: Vacancy;
  onOpen: (act: 'edit' | 'close') => void;
}

/** Edit, and close or open again. */
function VacancyActs({ vacancy, onOpen }: VacancyActsProps) {
  const t = useTranslations('training');
  const acts = useActs();
  const reopening = useAct('training.reopenVacancy');
  const reopen = async (): Promise<void> => {
    const reply = await reopening.run({ vacancy: vacancy.uid });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    acts.done({ text: t('partners.reopened', { name: reply.value.name }), undo: true });
  };
  const closed = vacancy.until !== null;
  return (
    <>
      <button type="button" className="quiet-link" onClick={() => onOpen('edit')}>
        {t('partners.acts.editVacancy')}
      </button>
      <button
        type="button"
        className="quiet-link"
        disabled={reopening.busy}
        onClick={() => (closed ? void reopen() : onOpen('close'))}
      >
        {t(closed ? 'partners.acts.reopen' : 'acts.close')}
      </button>
    </>
  );
}
