import { IconAlertTriangle, IconClock, IconFlag } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CallRow } from '#shared/contract/waitlist-shapes.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { useCallColumns } from './call-columns.tsx';
import { AdmitDialog } from './AdmitDialog.tsx';
import { AnswerDialog, EndCallDialog } from './AnswerDialogs.tsx';
import classes from './Applications.module.css';
import { useMayWrite } from './words.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Penetapan & Pemanggilan of a facility: the calls that hold a bed, the one due first at the top. */
export function CallsScreen() {
  const calls = useRead('applications.calls', {});
  return <Reading query={calls}>{(rows) => <Shown calls={rows} />}</Reading>;
}

function Shown({ calls }: { calls: readonly CallRow[] }) {
  const t = useTranslations('applications');
  const go = useGo();
  const [view, change] = useView();
  const columns = useCallColumns();
  if (calls.length === 0) {
    return (
      <EmptyState
        icon={IconFlag}
        title={t('empty.noCalls')}
        ways={[{ label: t('empty.toOrder'), onClick: () => go('/daftar-tunggu'), main: true }]}
      >
        {t('empty.noCallsText')}
      </EmptyState>
    );
  }
  const at = calls.findIndex(({ uid }) => uid === view['panggilan']);
  const open = calls[at];
  const close = () => change({ panggilan: undefined });
  return (
    <>
      <Header calls={calls} />
      <ScreenBody
        panel={
          open === undefined ? undefined : (
            <CallPanel
              key={open.uid}
              call={open}
              onClose={close}
              onMove={(step) => {
                const next = calls[at + step];
                if (next) change({ panggilan: next.uid });
              }}
            />
          )
        }
      >
        <DataGrid
          label={t('calls.name')}
          columns={columns}
          rowCount={calls.length}
          getRow={(index) => calls[index]}
          getRowId={(row) => row.uid}
          selectedId={open?.uid ?? null}
          onOpen={(row) => change({ panggilan: row.uid })}
          onEscape={close}
        />
        <StatusLine shown={t.rich('calls.rows', { ...bold, count: calls.length })} />
      </ScreenBody>
    </>
  );
}

function Header({ calls }: { calls: readonly CallRow[] }) {
  const t = useTranslations('applications.calls');
  const accepted = calls.filter((call) => call.accepted).length;
  const overdue = calls.filter((call) => call.overdue).length;
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'waiting', value: calls.length - accepted, word: t('waiting') },
        { id: 'accepted', value: accepted, word: t('accepted'), sign: '+' },
        { id: 'all', value: calls.length, sign: '=' },
      ]}
      limit={
        <LimitSentence
          icon={overdue > 0 ? IconAlertTriangle : IconClock}
          tone={overdue > 0 ? 'exceeded' : 'plain'}
        >
          {overdue > 0 ? t.rich('overdue', { ...bold, count: overdue }) : t('fine')}
        </LimitSentence>
      }
    />
  );
}

interface CallPanelProps {
  call: CallRow;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
}

function CallPanel({ call, onClose, onMove }: CallPanelProps) {
  const t = useTranslations('applications');
  const desk = useTranslations('desk');
  const go = useGo();
  const mayWrite = useMayWrite();
  const today = useRead('home.clock', {}).data?.today;
  const [dialog, setDialog] = useState<'answer' | 'end' | 'admit' | null>(null);
  const close = () => setDialog(null);
  const admission = call.returning === null ? 'admit.act' : 'comeBack.act';
  const contact = [call.contactName, call.contactPhone].filter(Boolean).join(' · ');
  return (
    <SidePanel
      title={call.name}
      subtitle={`${call.number} · ${call.sex}`}
      onClose={onClose}
      onMove={onMove}
      foot={
        <>
          <button
            type="button"
            className="quiet-link"
            onClick={() => go('/calon-pm', { orang: call.application })}
          >
            {t('calls.open')}
          </button>
          {mayWrite ? (
            <button type="button" className="quiet-link" onClick={() => setDialog('end')}>
              {t('acts.endCall')}
            </button>
          ) : null}
        </>
      }
    >
      <PanelSection>
        <FactList
          facts={[
            { id: 'bed', term: t('columns.bed'), value: `${call.bed} · ${call.ward}` },
            { id: 'called', term: t('columns.calledOn'), value: longDate(call.calledOn) },
            {
              id: 'by',
              term: t('columns.answerBy'),
              value: call.overdue ? (
                <span className={classes['late']}>
                  {longDate(call.answerBy)} · {t('calls.late')}
                </span>
              ) : (
                longDate(call.answerBy)
              ),
            },
            {
              id: 'answer',
              term: t('columns.answer'),
              value: t(call.accepted ? 'answers.accepted' : 'answers.waiting'),
            },
            { id: 'contact', term: t('columns.contact'), value: contact === '' ? '—' : contact },
          ]}
        />
        {mayWrite ? (
          <Button
            variant="outline"
            fullWidth
            mt={8}
            onClick={() => setDialog(call.accepted ? 'admit' : 'answer')}
          >
            {call.accepted ? desk(admission) : t('acts.answer')}
          </Button>
        ) : null}
      </PanelSection>
      {dialog === 'answer' && today !== undefined ? (
        <AnswerDialog call={call} today={today} onClose={close} />
      ) : null}
      {dialog === 'admit' && today !== undefined ? (
        <AdmitDialog call={call} today={today} onClose={close} />
      ) : null}
      {dialog === 'end' && today !== undefined ? (
        <EndCallDialog call={call} today={today} onClose={close} />
      ) : null}
    </SidePanel>
  );
}
