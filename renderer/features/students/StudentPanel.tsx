import { IconBed, IconId, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { Level } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { type MissingItem, MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { BedDialog } from './BedDialog.tsx';
import { ClassDialog } from './ClassDialog.tsx';
import { NikDialog } from './NikDialog.tsx';
import { NisDialog } from './NisDialog.tsx';
import { PlannedEndDialog } from './PlannedEndDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

export type ShownStudent = OutputOf<Contract['enrolments']['show']>;
type What = 'class' | 'bed' | 'nis' | 'nik' | 'until' | 'leave';

interface StudentPanelProps {
  enrolment: string;
  onClose: () => void;
  onLeft: (who: { name: string; level: Level }) => void;
}

/** One pupil: what is missing first, then class, bed and NIS to change, and leaving. */
export function StudentPanel({ enrolment, onClose, onLeft }: StudentPanelProps) {
  const t = useTranslations('enrolments.panel');
  const go = useGo();
  const [dialog, setDialog] = useState<What | null>(null);
  const read = useRead('enrolments.show', { enrolment }, { keepPrevious: false });
  const shown = read.data;
  if (!shown) {
    return (
      <SidePanel title="…" onClose={onClose}>
        {read.error ? (
          <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
        ) : (
          <SkeletonRows rows={5} />
        )}
      </SidePanel>
    );
  }
  const { student } = shown;
  const close = () => setDialog(null);
  const { candidate } = student;
  return (
    <SidePanel
      title={student.name}
      subtitle={[student.code, student.sex, `${student.level} ${student.grade}`]
        .filter((part) => part !== '')
        .join(' · ')}
      onClose={onClose}
      foot={
        <>
          {candidate === null ? null : (
            <button type="button" className="quiet-link" onClick={() => go(`/calon/${candidate}`)}>
              {t('page')}
            </button>
          )}
          <button type="button" className="quiet-link" onClick={() => setDialog('leave')}>
            {t('leave')}
          </button>
        </>
      }
    >
      <Missing shown={shown} onOpen={setDialog} />
      <Facts shown={shown} onOpen={setDialog} />
      {dialog === 'class' ? <ClassDialog shown={shown} onClose={close} /> : null}
      {dialog === 'bed' ? <BedDialog shown={shown} onClose={close} /> : null}
      {dialog === 'nis' ? <NisDialog student={student} onClose={close} /> : null}
      {dialog === 'nik' ? <NikDialog student={student} onClose={close} /> : null}
      {dialog === 'until' ? <PlannedEndDialog student={student} onClose={close} /> : null}
      {dialog === 'leave' ? (
        <WithdrawDialog student={student} onClose={close} onLeft={onLeft} />
      ) : null}
    </SidePanel>
  );
}

interface PartProps {
  shown: ShownStudent;
  onOpen: (what: What) => void;
}

function Missing({ shown: { student, nikDueOn, bedCloses }, onOpen }: PartProps) {
  const t = useTranslations('enrolments.panel');
  const items: MissingItem[] = [];
  if (bedCloses !== null) {
    items.push({
      id: 'move',
      icon: IconBed,
      title: t('lacksMove'),
      how: t('lacksMoveHow', { bed: bedCloses.bed, on: longDate(bedCloses.on) }),
      next: true,
      onOpen: () => onOpen('bed'),
    });
  }
  const add = (id: What, icon: MissingItem['icon'], title: string, how: string) =>
    items.push({ id, icon, title, how, next: items.length === 0, onOpen: () => onOpen(id) });
  if (student.className === null) {
    const how = t('lacksClassHow', { grade: String(student.grade) });
    add('class', IconSchool, t('lacksClass'), how);
  }
  if (student.bed === null) add('bed', IconBed, t('lacksBed'), t('lacksBedHow'));
  if (student.nis === null) add('nis', IconId, t('lacksNis'), t('lacksNisHow'));
  if (nikDueOn !== null) {
    add('nik', IconId, t('lacksNik'), t('lacksNikHow'));
    items.splice(-1, 1, ...items.slice(-1).map((item) => ({ ...item, due: shortDate(nikDueOn) })));
  }
  if (items.length === 0) return null;
  return (
    <PanelSection title={t('missing')} count={items.length}>
      <MissingList items={items} />
    </PanelSection>
  );
}

function Facts({ shown: { student, before, plannedEnd }, onOpen }: PartProps) {
  const t = useTranslations('enrolments.panel');
  const p = useTranslations('enrolments.plannedEnd');
  const none = useTranslations('enrolments')('notYet');
  const decreeText = ({ no, date }: NonNullable<typeof student.decree>): string => {
    if (no === null) return t('decreeDate', { date: longDate(date ?? '') });
    return date === null ? t('decreeNo', { no }) : t('decreeOf', { no, date: longDate(date) });
  };
  const beforeText = [
    before.school,
    before.npsn === '' ? '' : t('npsn', { npsn: before.npsn }),
    before.grade === null ? '' : t('lastGrade', { grade: String(before.grade) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const untilText = [
    longDate(student.plannedUntil),
    ...(plannedEnd === null
      ? []
      : [
          p('changed', {
            before: longDate(plannedEnd.before),
            reason: plannedEnd.reason,
            on: longDate(plannedEnd.changedOn),
          }),
        ]),
  ].join(' · ');
  const changed = (what: Exclude<What, 'leave' | 'nik'>, value: string | null) => {
    const action = value === null ? t('set') : t('change');
    return (
      <>
        {value ?? none}
        {' · '}
        <button
          type="button"
          className="quiet-link"
          aria-label={t('nameOf', { action, what: t(`facts.${what}`) })}
          onClick={() => onOpen(what)}
        >
          {action}
        </button>
      </>
    );
  };
  return (
    <PanelSection>
      <FactList
        facts={[
          { id: 'class', term: t('facts.class'), value: changed('class', student.className) },
          { id: 'bed', term: t('facts.bed'), value: changed('bed', student.bed) },
          { id: 'nis', term: t('facts.nis'), value: changed('nis', student.nis) },
          { id: 'from', term: t('facts.from'), value: longDate(student.from) },
          { id: 'until', term: t('facts.until'), value: changed('until', untilText) },
          ...(student.decree === null
            ? []
            : [{ id: 'decree', term: t('facts.decree'), value: decreeText(student.decree) }]),
          ...(beforeText === ''
            ? []
            : [{ id: 'before', term: t('facts.before'), value: beforeText }]),
        ]}
      />
    </PanelSection>
  );
}
