import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { shareOf, type Trainee } from '#shared/i18n/training-words.ts';
import { PlacementDialog } from '#renderer/app/PlacementDialog.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FactList, type Fact } from '#renderer/ui/FactList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { CertificateDialog } from './CertificateDialog.tsx';
import type { Class } from './CohortView.tsx';
import { InternDialog } from './InternDialog.tsx';
import { type Step, StepDialog } from './StepDialog.tsx';

/** What may come next of each state, the likeliest first. */
const NEXT: Readonly<Record<Trainee['state'], readonly Step[]>> = {
  proposed: ['enrol', 'queue', 'end'],
  waiting: ['enrol', 'end'],
  registered: ['start', 'end'],
  active: ['end', 'pause'],
  paused: ['resume', 'end'],
  ended: [],
};
/** What an officer records of who is or was in class. */
const ACTS = ['issue', 'internship', 'place'] as const;
type Act = (typeof ACTS)[number];
const isAct = (step: Step | Act | null): step is Act => ACTS.some((one) => one === step);

const TEACHING: ReadonlySet<Step> = new Set<Step>(['start', 'pause', 'resume']);

interface TraineePanelProps {
  trainee: Trainee;
  shown: Class;
  onClose: () => void;
}

/** One trainee: the next step first, then attendance, results and certificates. */
export function TraineePanel({ trainee, shown, onClose }: TraineePanelProps) {
  const t = useTranslations('training');
  const [step, setStep] = useState<Step | Act | null>(null);
  // Who is registered ahead of the day stands as proposed or waiting until then.
  const isAhead = trainee.registeredOn !== null && trainee.startedOn === null;
  const state = isAhead && trainee.state !== 'ended' ? 'registered' : trainee.state;
  const steps = NEXT[state].filter((one) => shown.mayEdit || (shown.mayTeach && TEACHING.has(one)));
  const acts = shown.mayEdit && trainee.startedOn !== null ? ACTS : [];
  const close = () => setStep(null);
  return (
    <SidePanel
      title={trainee.name}
      subtitle={[
        trainee.sex,
        trainee.endKind === null ? t(`states.${state}`) : t(`endKinds.${trainee.endKind}`),
        t(trainee.byDay ? 'ways.day' : 'ways.residential'),
        ...(trainee.main ? [] : [t('panel.extra')]),
      ].join(' · ')}
      onClose={onClose}
    >
      {steps.length + acts.length === 0 ? null : (
        <PanelSection title={t('panel.next')}>
          <Group gap={8}>
            {steps.map((one, index) => (
              <Button
                key={one}
                variant={index === 0 ? 'outline' : 'default'}
                onClick={() => setStep(one)}
              >
                {t(`acts.${one}`)}
              </Button>
            ))}
            {acts.map((one) => (
              <Button key={one} onClick={() => setStep(one)}>
                {one === 'place' ? t('partners.acts.placement') : t(`acts.${one}`)}
              </Button>
            ))}
          </Group>
        </PanelSection>
      )}
      <PanelSection>
        <FactList facts={useFacts(trainee, shown)} />
        {shown.mayEdit ? <PrintIssued issued={trainee.issued} /> : null}
      </PanelSection>
      {step === 'issue' ? (
        <CertificateDialog trainee={trainee} shown={shown} onClose={close} />
      ) : null}
      {step === 'internship' ? (
        <InternDialog trainee={trainee} today={shown.today} onClose={close} />
      ) : null}
      {step === 'place' ? (
        <PlacementDialog
          person={trainee.person}
          trainee={trainee.uid}
          name={trainee.name}
          vacancy={null}
          today={shown.today}
          onClose={close}
        />
      ) : null}
      {step === null || isAct(step) ? null : (
        <StepDialog step={step} trainee={trainee} today={shown.today} onClose={close} />
      )}
    </SidePanel>
  );
}

/** What the house issued can be printed; a certificate of competency is the test body's. */
function PrintIssued({ issued }: Pick<Trainee, 'issued'>) {
  const t = useTranslations('papers');
  const go = useGo();
  return issued.map(({ uid, kind }) => {
    if (kind === 'competency') return null;
    const dokumen = kind === 'training' ? 'certificate' : 'attended';
    return (
      <button
        key={uid}
        type="button"
        className="quiet-link"
        onClick={() => go('/cetak', { dokumen, isi: `certificate:${uid}` })}
      >
        {t('actions.printOne', { document: t(`documents.${dokumen}`).toLowerCase() })}
      </button>
    );
  });
}

function useFacts(trainee: Trainee, shown: Class): Fact[] {
  const t = useTranslations('training');
  const { attendance } = trainee;
  const day = (id: 'proposed' | 'registered' | 'since' | 'ended', on: string | null): Fact[] =>
    on === null ? [] : [{ id, term: t(`panel.${id}`), value: longDate(on) }];
  const competent = trainee.results.filter(({ result }) => result === 'K').length;
  return [
    ...day('since', trainee.startedOn),
    ...day('registered', trainee.registeredOn),
    ...day('proposed', trainee.proposedOn),
    ...day('ended', trainee.endedOn),
    {
      id: 'attendance',
      term: t('panel.attendance'),
      value:
        attendance.held === 0
          ? t('panel.noSessions')
          : t('panel.attendanceValue', {
              share: shareOf(attendance.perMille) ?? '—',
              present: formatFigure(attendance.present),
              late: formatFigure(attendance.late),
              permitted: formatFigure(attendance.permitted),
              sick: formatFigure(attendance.sick),
              absent: formatFigure(attendance.absent),
            }),
    },
    { id: 'results', term: t('panel.results'), value: `${competent} / ${shown.units.length}` },
    ...trainee.issued.map(({ kind, number, on }) => ({
      id: kind,
      term: t(`certificates.${kind}`),
      value: number,
      source: longDate(on),
    })),
    ...(trainee.wheelchair
      ? [{ id: 'wheelchair', term: t('panel.wheelchair'), value: t('panel.yes') }]
      : []),
    ...(trainee.interest === ''
      ? []
      : [{ id: 'interest', term: t('columns.interest'), value: trainee.interest }]),
    ...(trainee.endReason === ''
      ? []
      : [{ id: 'reason', term: t('fields.reason'), value: trainee.endReason }]),
  ];
}
