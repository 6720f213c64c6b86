import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { RefusedError, useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { ClosedLine } from './ClosedLine.tsx';
import { useMayWrite } from './CandidatesHeader.tsx';
import { dialogOf, type OpenDialog, RecordDialog } from './RecordDialog.tsx';
import { useMissingItems } from './use-missing-items.ts';
import { useDesilWords, useSubtitle } from './use-words.ts';

interface CandidatePanelProps {
  uid: string;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
}

/** The person of the selected row: what is missing first, then the facts that decide. */
export function CandidatePanel({ uid, onClose, onMove }: CandidatePanelProps) {
  const t = useTranslations('candidates');
  const record = useRead('candidates.show', { uid });
  const subtitle = useSubtitle();
  const go = useGo();
  const shown = record.data;
  // Undoing the entry of a child takes its record away under the open panel.
  const gone =
    record.error instanceof RefusedError && record.error.refusal.code === 'candidates.not-found';
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (gone) close.current();
  }, [gone]);
  return (
    <SidePanel
      title={shown?.person.name ?? ''}
      subtitle={shown === undefined ? undefined : subtitle(shown)}
      onClose={onClose}
      onMove={onMove}
      foot={
        <>
          <button type="button" className="quiet-link" onClick={() => go(`/calon/${uid}`)}>
            {t('panel.openPage')}
          </button>
          {shown?.changed ? (
            <span>
              {t('panel.changed', {
                date: shortDate(witaDate(shown.changed.at)),
                by: shown.changed.by,
              })}
            </span>
          ) : null}
        </>
      }
    >
      <Reading query={record}>{(value) => <PanelBody record={value} />}</Reading>
    </SidePanel>
  );
}

function PanelBody({ record }: { record: CandidateRecord }) {
  const t = useTranslations('candidates');
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const missing = useMissingItems(record, mayWrite ? setDialog : undefined);
  const next = record.missing[0];
  return (
    <>
      {record.closed ? (
        <PanelSection tone="amber">
          <p>
            <ClosedLine closed={record.closed} />
          </p>
        </PanelSection>
      ) : null}
      <PanelSection title={t('panel.missing')} count={missing.length}>
        {missing.length === 0 ? (
          <p className="source">{t('panel.nothingMissing')}</p>
        ) : (
          <MissingList items={missing} />
        )}
        {next !== undefined && mayWrite ? <NextStep next={next} open={setDialog} /> : null}
      </PanelSection>
      <PanelSection>
        <PanelFacts record={record} />
      </PanelSection>
      {dialog ? (
        <RecordDialog record={record} dialog={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

interface NextStepProps {
  next: CandidateRecord['missing'][number];
  open: (dialog: OpenDialog) => void;
}

/** The one outlined action of the panel: what brings the next step about. */
function NextStep({ next, open }: NextStepProps) {
  const t = useTranslations('candidates');
  const step = (): { label: string; dialog: OpenDialog } => {
    const dialog = dialogOf(next.gate, next.value);
    if (dialog.kind === 'desil') return { label: t('panel.lookUpDesil'), dialog };
    if (next.gate === 'documents') return { label: t('page.attach'), dialog: { kind: 'attach' } };
    return { label: t('panel.answer', { gate: t(`gates.${next.gate}`) }), dialog };
  };
  const { label, dialog } = step();
  return (
    <Button variant="outline" fullWidth mt={4} onClick={() => open(dialog)}>
      {label}
    </Button>
  );
}

function PanelFacts({ record }: { record: CandidateRecord }) {
  const t = useTranslations('candidates');
  const desil = useDesilWords()(record);
  const guardian = record.guardians[0];
  const { schoolStatus, schoolStatusSource } = record.candidacy;
  return (
    <FactList
      facts={[
        { id: 'desil', term: t('facts.desil'), ...desil },
        {
          id: 'status',
          term: t('facts.status'),
          value: t(`schoolStatuses.${schoolStatus}`),
          ...(schoolStatusSource === '' ? {} : { source: schoolStatusSource }),
        },
        {
          id: 'guardian',
          term: t('facts.guardian'),
          value:
            guardian === undefined
              ? t('facts.none')
              : `${guardian.name} (${t(`relations.${guardian.relation}`)})`,
          ...(guardian?.phone ? { source: guardian.phone } : {}),
        },
        {
          id: 'nik',
          term: t('facts.nik'),
          value: record.person.nikMasked ?? t(`nikStatus.${record.person.nikStatus}`),
        },
      ]}
    />
  );
}
