import {
  IconBed,
  IconCalendarEvent,
  IconClipboardCheck,
  IconDoorExit,
  IconFileText,
  IconId,
  IconUserCheck,
} from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { StayTaskKind } from '#shared/domain/stays/stay-tasks.ts';
import { OwnDialog, type OwnOpening, OwnSection } from '#renderer/app/OwnFacts.tsx';
import { PersonPapersMenu } from '#renderer/app/PersonPapersMenu.tsx';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import type { Icon } from '#renderer/ui/icon.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { DatedList, PlanList } from './DatedList.tsx';
import { ResidentFacts } from './ResidentFacts.tsx';
import { ActButtons } from './ActButtons.tsx';
import { RESIDENT_DIALOGS, type ResidentAct } from './resident-acts.ts';
import classes from './Residents.module.css';
import { type ShownResident, useResidentWords } from './use-resident-words.ts';

interface ResidentPanelProps {
  stay: string;
  onClose: () => void;
}

/** One resident: what is to be done first, then bed and leave, and the acts. */
export function ResidentPanel({ stay, onClose }: ResidentPanelProps) {
  const t = useTranslations('stays');
  const words = useResidentWords();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const [act, setAct] = useState<ResidentAct | null>(null);
  const [own, setOwn] = useState<OwnOpening | null>(null);
  const read = useRead('stays.show', { stay }, { keepPrevious: false });
  const shown = read.data;
  if (!shown) {
    return (
      <SidePanel title="…" onClose={onClose}>
        {read.error ? (
          <ReadFailure
            title={t('panel.failed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <SkeletonRows rows={5} />
        )}
      </SidePanel>
    );
  }
  const { resident } = shown;
  const person = { uid: resident.person, name: resident.name };
  const Dialog = act === null ? null : RESIDENT_DIALOGS[act];
  const left = resident.until !== null;
  return (
    <>
      <SidePanel
        title={resident.name}
        subtitle={[resident.sex, words.age(resident), words.state(resident)].join(' · ')}
        onClose={onClose}
        foot={
          left ? (
            <PersonPapersMenu shown={shown} />
          ) : (
            <button type="button" className="quiet-link" onClick={() => setAct('discharge')}>
              {t('panel.actions.discharge')}
            </button>
          )
        }
      >
        <Tasks shown={shown} onAct={setAct} />
        {left ? null : <ActButtons shown={shown} onAct={setAct} />}
        {resident.away === null ? null : <Away shown={shown} onAct={setAct} />}
        <PlanList shown={shown} today={today} />
        <DatedList shown={shown} today={today} />
        <ResidentFacts shown={shown} />
        <OwnSection person={person} as={PanelSection} onOpen={setOwn} />
      </SidePanel>
      {/* Beside the panel, not in it: Escape closes the dialog alone. */}
      {Dialog === null ? null : (
        <Dialog resident={resident} today={today} onClose={() => setAct(null)} />
      )}
      <OwnDialog person={person} opening={own} onClose={() => setOwn(null)} />
    </>
  );
}

interface PartProps {
  shown: ShownResident;
  onAct: (act: ResidentAct) => void;
}

const ICONS: Partial<Record<StayTaskKind, Icon>> = {
  bed: IconBed,
  age_room: IconBed,
  leave_late: IconDoorExit,
  approval: IconUserCheck,
  documents: IconFileText,
  agreement: IconFileText,
  nik: IconId,
  dated_item: IconCalendarEvent,
};
const ACTS: Partial<Record<StayTaskKind, ResidentAct>> = {
  bed: 'transfer',
  age_room: 'transfer',
  leave_late: 'back',
  approval: 'approve',
  agreement: 'agreement',
  nik: 'nik',
  closing_checklist: 'services',
};

function Tasks({ shown, onAct }: PartProps) {
  const t = useTranslations('stays');
  const words = useResidentWords();
  if (shown.tasks.length === 0) {
    return (
      <PanelSection title={t('panel.tasks')}>
        <p className={classes['hint']}>{t('panel.noTasks')}</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={t('panel.tasks')} count={shown.tasks.length}>
      <MissingList
        items={shown.tasks.map((task, index) => {
          const act = ACTS[task.kind];
          return {
            id: task.kind,
            icon: ICONS[task.kind] ?? IconClipboardCheck,
            title: words.task(task),
            how: t(`taskHow.${task.kind}`),
            due: words.due(task),
            overdue: task.overdue || task.urgent,
            next: index === 0,
            ...(act === undefined ? {} : { onOpen: () => onAct(act) }),
          };
        })}
      />
    </PanelSection>
  );
}

function Away({ shown: { resident, leaves }, onAct }: PartProps) {
  const t = useTranslations('stays');
  const words = useResidentWords();
  const { away } = resident;
  const leave = leaves.find(({ until }) => until === null);
  if (away === null || leave === undefined) return null;
  const companion = [leave.companion, leave.phone].filter((part) => part !== '').join(' · ');
  return (
    <PanelSection
      title={t('panel.leave')}
      icon={IconDoorExit}
      tone={away.daysLate > 0 ? 'red' : 'amber'}
    >
      <p className={classes['hint']}>{words.awayText(away)}</p>
      <FactList
        facts={[
          {
            id: 'due',
            term: t('panel.due'),
            value: away.due === null ? '—' : longDate(away.due),
            source: t('panel.span', { from: shortDate(away.from), until: t('panel.now') }),
          },
          {
            id: 'companion',
            term: t('panel.companion'),
            value: companion === '' ? '—' : companion,
          },
        ]}
      />
      {away.suggestRelease ? (
        <>
          <p className={classes['hint']}>{t('panel.suggest')}</p>
          <Button onClick={() => onAct('release')}>{t('panel.actions.release')}</Button>
        </>
      ) : null}
    </PanelSection>
  );
}
