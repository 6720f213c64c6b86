import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { OwnFacts } from '#renderer/app/OwnFacts.tsx';
import { RecordJournal } from '#renderer/app/RecordJournal.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { PageSection, RecordPage } from '#renderer/ui/RecordPage.tsx';
import { actsOf } from './ApplicationActs.tsx';
import { ApplicationDialog, type Dialog, dialogOf } from './ApplicationDialog.tsx';
import {
  AssessmentFacts,
  DecisionFacts,
  FamilyFacts,
  PersonFacts,
  RequestFacts,
} from './ApplicationFacts.tsx';
import { KeptAs } from './KeptAs.tsx';
import { MissingSteps } from './MissingSteps.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { StateBadge } from './StateMark.tsx';
import { useAgeWords, useMayWrite, useNotes } from './words.ts';

/** An applicant's own page: what is missing first, then everything on record with its source. */
export function ApplicationPage({ uid }: { uid: string }) {
  const record = useRead('applications.show', { application: uid }, { keepPrevious: false });
  return <Reading query={record}>{(value) => <Page key={uid} record={value} />}</Reading>;
}

function Page({ record }: { record: ApplicationView }) {
  const t = useTranslations('applications');
  const mayWrite = useMayWrite();
  const go = useGo();
  const age = useAgeWords();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const open = mayWrite ? setDialog : undefined;
  const { person, mode, parked, closed } = record;
  return (
    <>
      <RecordPage
        back={t('page.back')}
        onBack={() => go('/calon-pm')}
        name={person.name}
        badge={
          <StateBadge
            row={{
              state: record.state,
              parkedUntil: parked?.until ?? null,
              closedReason: closed?.reason ?? null,
            }}
          />
        }
        subtitle={[record.number, person.sex, age(person.age), t(`modes.${mode}`)].join(' · ')}
        {...(open === undefined ? {} : { actions: <PageActions record={record} open={open} /> })}
        left={
          <>
            <Missing record={record} open={open} />
            <RecordHistory record={record} as={PageSection} />
            <RecordJournal subjects={subjectsOf(record)} />
          </>
        }
        right={
          <>
            <PersonFacts record={record} />
            <RequestFacts record={record} />
            <AssessmentFacts record={record} onHealth={() => setDialog('health')} />
            <DecisionFacts record={record} />
            <FamilyFacts record={record} />
            <OwnFacts person={record.person} as={PageSection} wide />
          </>
        }
      />
      {dialog ? (
        <ApplicationDialog record={record} dialog={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

/** The request, the person, and everything of theirs that an entry of the history may name. */
const subjectsOf = ({ uid, person, calls }: ApplicationView): readonly string[] => [
  uid,
  person.uid,
  ...calls.slice(0, 40).map((call) => call.uid),
];

interface PartProps {
  record: ApplicationView;
  open: ((dialog: Dialog) => void) | undefined;
}

function Missing({ record, open }: PartProps) {
  const t = useTranslations('applications.panel');
  const notes = useNotes()(record);
  const { missing } = record;
  return (
    <PageSection title={t('missing')} count={missing.length}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <KeptAs record={record} />
      {missing.length === 0 ? (
        <p className="source">{t('nothingMissing')}</p>
      ) : (
        <MissingSteps steps={missing} onOpen={open && ((step) => open(dialogOf(step)))} />
      )}
    </PageSection>
  );
}

function PageActions({ record, open }: { record: ApplicationView; open: (of: Dialog) => void }) {
  const t = useTranslations('applications.acts');
  const kit = useTranslations('kit');
  const acts = actsOf(record);
  const more = acts.filter((act) => act !== 'edit');
  return (
    <>
      {more.length === 0 ? null : (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              rightSection={<IconChevronDown size={ICON.list} stroke={STROKE} aria-hidden="true" />}
            >
              {kit('more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((act) => (
              <Menu.Item key={act} onClick={() => open(act)}>
                {t(act)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {acts.includes('edit') ? (
        <Button variant="filled" onClick={() => open('edit')}>
          {t('edit')}
        </Button>
      ) : null}
    </>
  );
}
