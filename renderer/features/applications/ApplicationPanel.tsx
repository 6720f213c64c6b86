import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { RefusedError, useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { ApplicationActs } from './ApplicationActs.tsx';
import { ApplicationDialog, type Dialog, dialogOf } from './ApplicationDialog.tsx';
import { KeptAs } from './KeptAs.tsx';
import { MissingSteps } from './MissingSteps.tsx';
import { PanelFacts } from './PanelFacts.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { useAgeWords, useMayWrite, useNotes } from './words.ts';

interface ApplicationPanelProps {
  uid: string;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
}

/** The request of the selected row: what is missing first, then the facts that decide. */
export function ApplicationPanel({ uid, onClose, onMove }: ApplicationPanelProps) {
  const t = useTranslations('applications');
  const age = useAgeWords();
  const go = useGo();
  const record = useRead('applications.show', { application: uid });
  const shown = record.data;
  // Undoing the entry of a request takes its record away under the open panel.
  const gone =
    record.error instanceof RefusedError && record.error.refusal.code === 'applications.not-found';
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (gone) close.current();
  }, [gone]);
  return (
    <SidePanel
      title={shown?.person.name ?? '…'}
      subtitle={
        shown &&
        [
          shown.number,
          shown.person.sex,
          age(shown.person.age),
          ...(shown.mode === 'residential' ? [] : [t(`modes.${shown.mode}`)]),
        ].join(' · ')
      }
      onClose={onClose}
      onMove={onMove}
      foot={
        <button type="button" className="quiet-link" onClick={() => go(`/calon-pm/${uid}`)}>
          {t('page.open')}
        </button>
      }
    >
      <Reading query={record}>{(value) => <PanelBody record={value} />}</Reading>
    </SidePanel>
  );
}

function PanelBody({ record }: { record: ApplicationView }) {
  const t = useTranslations('applications');
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const next = record.missing[0];
  return (
    <>
      <Notes record={record} />
      <PanelSection title={t('panel.missing')} count={record.missing.length}>
        {record.missing.length === 0 ? (
          <p className="source">{t('panel.nothingMissing')}</p>
        ) : (
          <MissingSteps
            steps={record.missing}
            onOpen={mayWrite ? (step) => setDialog(dialogOf(step)) : undefined}
          />
        )}
        {next !== undefined && mayWrite ? (
          <Button variant="outline" fullWidth mt={4} onClick={() => setDialog(dialogOf(next.step))}>
            {t(`acts.${next.step}`)}
          </Button>
        ) : null}
      </PanelSection>
      <PanelSection>
        <PanelFacts record={record} />
      </PanelSection>
      <RecordHistory record={record} as={PanelSection} />
      <PanelSection title={t('acts.more')}>
        <ApplicationActs record={record} mayWrite={mayWrite} onOpen={setDialog} />
      </PanelSection>
      {dialog ? (
        <ApplicationDialog record={record} dialog={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

function Notes({ record }: { record: ApplicationView }) {
  const notes = useNotes()(record);
  if (notes.length === 0) return null;
  return (
    <PanelSection tone="amber">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <KeptAs record={record} />
    </PanelSection>
  );
}
