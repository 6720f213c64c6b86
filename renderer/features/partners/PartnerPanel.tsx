import { Button, Group } from '@mantine/core';
import { IconBriefcase, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { Partner, Partners } from '#shared/i18n/partner-words.ts';
import { CloseTrainingDialog } from '#renderer/app/CloseTrainingDialog.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { InternshipDialog } from './InternshipDialog.tsx';
import { PartnerDialog } from './PartnerDialog.tsx';
import { useQuota } from './PartnerList.tsx';
import { VacancyDialog } from './VacancyDialog.tsx';

interface PartnerPanelProps {
  partner: Partner;
  data: Partners;
  onClose: () => void;
}

type Open = 'edit' | 'vacancy' | 'close' | { readonly internship: string };

/** One partner: vacancies, interns, quota, contact. */
export function PartnerPanel({ partner, data, onClose }: PartnerPanelProps) {
  const t = useTranslations('training');
  const papers = useTranslations('papers');
  const go = useGo();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { today, mayEdit } = data;
  const intern = typeof open === 'object' && open !== null ? open.internship : undefined;
  return (
    <SidePanel
      title={partner.name}
      subtitle={[t(`partners.sectors.${partner.sector}`), partner.field]
        .filter((one) => one !== '')
        .join(' · ')}
      onClose={onClose}
      foot={
        mayEdit ? (
          <>
            <button type="button" className="quiet-link" onClick={() => setOpen('edit')}>
              {t('acts.edit', { name: '' }).trim()}
            </button>
            <button type="button" className="quiet-link" onClick={() => setOpen('close')}>
              {t('acts.close')}
            </button>
          </>
        ) : undefined
      }
    >
      <PanelSection title={t('partners.open')} count={partner.vacancies.length}>
        <MissingList
          items={partner.vacancies.map((one) => ({
            id: one.uid,
            icon: IconBriefcase,
            title: one.title,
            how: one.program ?? t('partners.fields.anySkill'),
            due: `${one.filled} / ${one.seats}`,
          }))}
        />
        {mayEdit && partner.until === null ? (
          <Group mt={8}>
            <Button variant="outline" onClick={() => setOpen('vacancy')}>
              {t('partners.acts.addVacancy')}
            </Button>
          </Group>
        ) : null}
      </PanelSection>
      {partner.internships.length === 0 ? null : (
        <PanelSection title={t('partners.internships')} count={partner.internships.length}>
          <MissingList
            items={partner.internships.map((one) => ({
              id: one.uid,
              icon: IconSchool,
              title: one.name,
              how: `${shortDate(one.from)} – ${shortDate(one.until)}`,
              due: one.result === null ? '—' : t(`partners.results.${one.result}`),
              ...(mayEdit ? { onOpen: () => setOpen({ internship: one.uid }) } : {}),
            }))}
          />
          <button
            type="button"
            className="quiet-link"
            onClick={() => go('/cetak', { dokumen: 'introduction-letter' })}
          >
            {papers('actions.printOne', {
              document: papers('documents.introduction-letter').toLowerCase(),
            })}
          </button>
        </PanelSection>
      )}
      <Facts partner={partner} />
      {open === 'edit' ? <PartnerDialog old={partner} onClose={close} /> : null}
      {open === 'vacancy' ? (
        <VacancyDialog partner={partner} today={today} onClose={close} />
      ) : null}
      {open === 'close' ? (
        <CloseTrainingDialog
          kind="partner"
          uid={partner.uid}
          name={partner.name}
          today={today}
          onClose={close}
        />
      ) : null}
      {intern === undefined ? null : (
        <InternshipDialog
          internship={intern}
          rows={partner.internships}
          today={today}
          onClose={close}
        />
      )}
    </SidePanel>
  );
}

function Facts({ partner }: { partner: Partner }) {
  const t = useTranslations('training.partners');
  const quota = useQuota();
  const fact = (id: 'contactName' | 'contactPhone' | 'agreementNo', value: string | null) =>
    value === null || value === '' ? [] : [{ id, term: t(`fields.${id}`), value }];
  const { agreementUntil: until } = partner;
  return (
    <PanelSection>
      <FactList
        facts={[
          { id: 'quota', term: t('columns.quota'), value: quota(partner) },
          ...fact('contactName', partner.contactName),
          ...fact('contactPhone', partner.contactPhone),
          ...fact('agreementNo', partner.agreementNo),
          ...(until === null
            ? []
            : [{ id: 'until', term: t('fields.agreementUntil'), value: longDate(until) }]),
        ]}
      />
    </PanelSection>
  );
}
