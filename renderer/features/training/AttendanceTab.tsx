import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayName, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, type TrainingSession } from '#shared/i18n/training-words.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useTrainingWords } from '#renderer/app/use-training-words.ts';
import { useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { type ListTools, Toolbar } from '#renderer/ui/Toolbar.tsx';
import { AttendanceTable, type Mark } from './AttendanceTable.tsx';
import type { Class } from './CohortView.tsx';
import { SessionDialog } from './SessionDialog.tsx';

/** The oldest session that is over and not filled in, else the newest that is over, else the first. */
function firstToFill(
  sessions: readonly TrainingSession[],
  today: string,
): TrainingSession | undefined {
  const past = sessions.filter(({ day }) => day <= today);
  return past.find(({ state }) => state === 'planned') ?? past.at(-1) ?? sessions[0];
}

/** The session whose list is shown: the one chosen, else the one to fill in. */
export function useChosenSession({ sessions, today }: Class): TrainingSession | undefined {
  const [view] = useView();
  return sessions.find(({ uid }) => uid === view['sesi']) ?? firstToFill(sessions, today);
}

/** Choosing a session and changing it; folds into the chips below 900 px. */
export function useSessionTools(shown: Class): ListTools | undefined {
  const t = useTranslations('training');
  const [, change] = useView();
  const words = useTrainingWords();
  const chosen = useChosenSession(shown);
  if (!chosen) return undefined;
  return {
    filters: (
      <>
        <FilterMenu
          label={t('sheet.sessions')}
          value={chosen.uid}
          options={shown.sessions.map((one) => ({
            value: one.uid,
            label: `${dayName(one.day)}, ${shortDate(one.day)} ${clockTime(one.start)} · ${words.sessionState(one, shown.today)}`,
          }))}
          onChange={(uid) => change({ sesi: uid })}
        />
        {shown.mayTeach && chosen.state !== 'held' ? <SessionDialog session={chosen} /> : null}
      </>
    ),
  };
}

interface AttendanceTabProps {
  shown: Class;
  tools: ListTools | undefined;
}

/** Attendance: the session to fill in stands open; its list is typed with letters and arrows. */
export function AttendanceTab({ shown, tools }: AttendanceTabProps) {
  const t = useTranslations('training');
  const chosen = useChosenSession(shown);
  if (!chosen || !tools) {
    return <EmptyState title={t('empty.noSessions')}>{t('empty.noSlotsText')}</EmptyState>;
  }
  return (
    <>
      <Toolbar tools={tools} />
      <Sheet key={chosen.uid} session={chosen} shown={shown} />
    </>
  );
}

function Sheet({ session, shown }: { session: TrainingSession; shown: Class }) {
  const t = useTranslations('training');
  const acts = useActs();
  const [, change] = useView();
  const [round, setRound] = useState(0);
  const read = useRead('training.sheet', { session: session.uid }, { keepPrevious: false });
  const form = useCommandForm('training.recordAttendance', 'sheet');
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  const sheet = read.data;
  if (!sheet) return <SkeletonRows />;
  if (sheet.rows.length === 0) return <EmptyState title={t('sheet.nobody')} />;
  const save = async (marks: readonly Mark[]) => {
    const done = await form.send({ session: session.uid, topic: sheet.topic, marks });
    if (!done) return;
    const values = { present: formatFigure(done.present), of: formatFigure(done.of) };
    acts.done({ text: t('done.sheet', values), undo: true });
    // The next one that is over and not filled in opens by itself.
    const next = shown.sessions.find(
      ({ uid, day, state }) => uid !== session.uid && state === 'planned' && day <= shown.today,
    );
    change({ sesi: next?.uid ?? session.uid });
    setRound(round + 1);
  };
  const isAhead = session.day > shown.today;
  const ahead = isAhead ? t('sheet.future') : undefined;
  const notice = form.refusal ? <RefusalNotice refusal={form.refusal} /> : ahead;
  const lesson = session.state === 'planned' || session.state === 'held';
  return (
    <AttendanceTable
      key={round}
      rows={sheet.rows}
      interns={sheet.interns}
      busy={form.busy}
      {...(shown.mayTeach && lesson && !isAhead ? { onSave: (marks) => void save(marks) } : {})}
      {...(notice === undefined ? {} : { notice })}
    />
  );
}
