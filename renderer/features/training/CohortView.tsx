import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { ExportedList } from '#shared/contract/exports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { nameOf } from '#shared/i18n/training-words.ts';
import { CloseTrainingDialog } from '#renderer/app/CloseTrainingDialog.tsx';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { useListExport } from '#renderer/features/transfer/use-list-export.tsx';
import { AttendanceTab, useChosenSession, useSessionTools } from './AttendanceTab.tsx';
import { CertificatesTab } from './CertificatesTab.tsx';
import { CohortDialog } from './CohortDialog.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { ResultsTab } from './ResultsTab.tsx';
import { bold } from './rows-shown.tsx';
import { SessionsDialog } from './SessionsDialog.tsx';
import { SlotDialog } from './SlotDialogs.tsx';
import { TimetableTab } from './TimetableTab.tsx';
import { TraineePanel } from './TraineePanel.tsx';
import { TraineesTab } from './TraineesTab.tsx';

export type Class = OutputOf<Contract['training']['cohort']>;

const TABS = ['people', 'timetable', 'attendance', 'results', 'certificates'] as const;
type Tab = (typeof TABS)[number];
/** The list of a part, as its screen shows it; nothing for the attendance of no session. */
function exportOf(tab: Tab, cohort: string, session: string | undefined): ExportedList | undefined {
  switch (tab) {
    case 'people':
      return { what: 'trainees', cohort };
    case 'timetable':
      return { what: 'timetable', cohort };
    case 'attendance':
      return session === undefined ? undefined : { what: 'attendance', session };
    case 'results':
      return { what: 'unit-results', cohort };
    case 'certificates':
      return { what: 'certificates', cohort };
  }
}
type Open = 'edit' | 'close' | 'propose' | 'slot' | 'sessions';

/** One cohort: its seats, and its trainees, week, attendance, results and certificates as parts. */
export function CohortView({ cohort, onBack }: { cohort: string; onBack: () => void }) {
  const t = useTranslations('training');
  const read = useRead('training.cohort', { cohort }, { keepPrevious: false });
  const shown = read.data;
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  if (!shown) return <SkeletonRows />;
  return <LoadedCohort shown={shown} cohort={cohort} onBack={onBack} />;
}

interface LoadedCohortProps {
  shown: Class;
  cohort: string;
  onBack: () => void;
}

function LoadedCohort({ shown, cohort, onBack }: LoadedCohortProps) {
  const t = useTranslations('training');
  const [view, change] = useView();
  const [open, setOpen] = useState<Open | null>(null);
  const tools = useSessionTools(shown);
  const session = useChosenSession(shown)?.uid;
  const tab: Tab = TABS.find((one) => one === view['bagian']) ?? 'people';
  const taking = useListExport(exportOf(tab, cohort, session));
  const chosen = shown.trainees.find(({ uid }) => uid === view['peserta']);
  const isPeople = tab === 'people' || tab === 'certificates';
  return (
    <>
      <CohortHeader
        shown={shown}
        tab={tab}
        taking={taking.actions}
        onOpen={setOpen}
        onBack={onBack}
      />
      <ScreenBody
        bar={
          <FilterChips
            label={t('tabs.label')}
            chips={TABS.map((id) => ({ id, label: t(`tabs.${id}`), ...countOf(shown, id) }))}
            active={tab}
            {...(tab === 'attendance' && tools ? { tools } : {})}
            onSelect={(id) =>
              change({ bagian: id === 'people' ? undefined : id, peserta: undefined })
            }
          />
        }
        panel={
          chosen && isPeople ? (
            <TraineePanel
              key={chosen.uid}
              trainee={chosen}
              shown={shown}
              onClose={() => change({ peserta: undefined })}
            />
          ) : undefined
        }
      >
        <Part
          tab={tab}
          shown={shown}
          cohort={cohort}
          selected={chosen?.uid ?? null}
          tools={tools}
        />
      </ScreenBody>
      {taking.dialog}
      <Dialogs open={open} cohort={cohort} shown={shown} onClose={() => setOpen(null)} />
    </>
  );
}

function countOf(shown: Class, tab: Tab): { count?: number } {
  if (tab === 'people') return { count: shown.trainees.length };
  if (tab === 'timetable') return { count: shown.slots.length };
  if (tab === 'attendance') return { count: shown.line.openSessions };
  return {};
}

interface PartProps {
  tab: Tab;
  shown: Class;
  cohort: string;
  selected: string | null;
  tools: ListTools | undefined;
}

function Part({ tab, shown, cohort, selected, tools }: PartProps) {
  switch (tab) {
    case 'people':
      return <TraineesTab shown={shown} selected={selected} />;
    case 'timetable':
      return <TimetableTab shown={shown} />;
    case 'attendance':
      return <AttendanceTab shown={shown} tools={tools} />;
    case 'results':
      return <ResultsTab shown={shown} cohort={cohort} />;
    case 'certificates':
      return <CertificatesTab shown={shown} selected={selected} />;
  }
}

interface HeaderProps {
  shown: Class;
  tab: Tab;
  taking: readonly HeaderAction[];
  onOpen: (open: Open) => void;
  onBack: () => void;
}

function CohortHeader({ shown, tab, taking, onOpen, onBack }: HeaderProps) {
  const t = useTranslations('training');
  const words = useTrainingWords();
  const { line } = shown;
  const act = (id: Open, label: string, main = false): HeaderAction => ({
    id,
    label,
    main,
    onClick: () => onOpen(id),
  });
  const actions: HeaderAction[] = [{ id: 'back', label: t('back'), onClick: onBack }, ...taking];
  if (shown.mayEdit && tab === 'people') {
    actions.push(act('close', t('acts.close')));
    actions.push(act('edit', t('acts.editCohort')), act('propose', t('acts.propose'), true));
  }
  if (shown.mayTeach && tab === 'timetable') {
    const sessions = act('sessions', t('acts.makeSessions'), !shown.mayEdit);
    if (shown.mayEdit) actions.push(sessions, act('slot', t('acts.addSlot'), true));
    else actions.push(sessions);
  }
  const over = line.held - line.seats;
  return (
    <NumberHeader
      label={`${nameOf(line)} · ${words.dates(line)}`}
      terms={[
        { id: 'open', value: line.openSessions, word: t('header.open') },
        { id: 'free', value: line.free, word: t('header.free'), sign: '·', exceeded: over > 0 },
      ]}
      limit={
        <LimitSentence tone={over > 0 ? 'exceeded' : 'plain'}>
          {over > 0
            ? t('over', {
                over: formatFigure(over),
                held: formatFigure(line.held),
                seats: formatFigure(line.seats),
              })
            : t.rich('seatsSentence', {
                ...bold,
                free: formatFigure(line.free),
                seats: formatFigure(line.seats),
                binding: line.binding,
                byDay: formatFigure(line.freeByDay),
                waiting: formatFigure(line.waiting),
              })}
        </LimitSentence>
      }
      actions={actions}
    />
  );
}

interface DialogsProps {
  open: Open | null;
  cohort: string;
  shown: Class;
  onClose: () => void;
}

function Dialogs({ open, cohort, shown, onClose }: DialogsProps) {
  const { today, line } = shown;
  switch (open) {
    case null:
      return null;
    case 'edit':
      return <CohortDialog old={{ uid: cohort, shown }} onClose={onClose} />;
    case 'close':
      return (
        <CloseTrainingDialog
          kind="cohort"
          uid={cohort}
          name={nameOf(line)}
          today={today}
          onClose={onClose}
        />
      );
    case 'propose':
      return <ProposeDialog cohort={cohort} today={today} onClose={onClose} />;
    case 'slot':
      return <SlotDialog cohort={cohort} shown={shown} onClose={onClose} />;
    case 'sessions':
      return <SessionsDialog cohort={cohort} shown={shown} onClose={onClose} />;
  }
}
