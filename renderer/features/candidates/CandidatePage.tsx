import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { AppError } from '#shared/errors.ts';
import { OwnFacts } from '#renderer/app/OwnFacts.tsx';
import { Reading } from '#renderer/app/Reading.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { MissingList } from '#renderer/ui/MissingList.tsx';
import { PageSection, RecordPage } from '#renderer/ui/RecordPage.tsx';
import { StageBadge } from '#renderer/ui/StageMark.tsx';
import { useMayWrite } from './CandidatesHeader.tsx';
import { Attachments } from './Attachments.tsx';
import { ClosedLine } from './ClosedLine.tsx';
import { GateTable } from './GateTable.tsx';
import { CandidacyFacts, ChildFacts, DesilFacts, FamilyFacts } from './RecordFacts.tsx';
import { usePastedFiles } from '#renderer/ui/use-pasted-files.ts';
import { ProposalFacts } from './ProposalFacts.tsx';
import { type OpenDialog, RecordDialog } from './RecordDialog.tsx';
import { useMissingItems } from './use-missing-items.ts';
import { useSubtitle } from './use-words.ts';

/** A person's page: what is missing first, then everything on record with its source. */
export function CandidatePage({ uid }: { uid: string }) {
  const record = useRead('candidates.show', { uid }, { keepPrevious: false });
  return (
    <Reading query={record}>{(value) => <CandidateRecordPage key={uid} record={value} />}</Reading>
  );
}

function CandidateRecordPage({ record }: { record: CandidateRecord }) {
  const t = useTranslations('candidates.page');
  const mayWrite = useMayWrite();
  const go = useGo();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const open = mayWrite ? setDialog : undefined;
  const missing = useMissingItems(record, open);
  // A screenshot is pasted onto the page itself; an open dialog listens on its own.
  usePastedFiles({
    enabled: mayWrite && dialog === null,
    onFiles: (files) => setDialog({ kind: 'attach', files }),
  });
  return (
    <>
      <RecordPage
        back={t('back')}
        onBack={() => go('/calon')}
        name={record.person.name}
        badge={<StageBadge stage={record.stage} />}
        subtitle={<Subtitle record={record} />}
        {...(open === undefined ? {} : { actions: <PageActions record={record} open={open} /> })}
        left={
          <>
            <PageSection title={t('missing')} count={missing.length}>
              {missing.length === 0 ? <NothingMissing /> : <MissingList items={missing} />}
            </PageSection>
            <Attachments attachments={record.attachments} open={open} />
          </>
        }
        right={
          <>
            <ChildFacts record={record} />
            <CandidacyFacts record={record} />
            <FamilyFacts record={record} />
            <DesilFacts record={record} />
            <ProposalFacts uid={record.uid} />
            <OwnFacts person={record.person} as={PageSection} wide />
            <GateTable gates={record.gates} open={record.closed ? undefined : open} />
          </>
        }
      />
      {dialog ? (
        <RecordDialog record={record} dialog={dialog} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

function NothingMissing() {
  const t = useTranslations('candidates.panel');
  return <p className="source">{t('nothingMissing')}</p>;
}

function Subtitle({ record }: { record: CandidateRecord }) {
  const subtitle = useSubtitle();
  if (!record.closed) return `${subtitle(record)} · ${record.intake.name}`;
  return <ClosedLine closed={record.closed} />;
}

function PageActions({
  record,
  open,
}: {
  record: CandidateRecord;
  open: (dialog: OpenDialog) => void;
}) {
  const t = useTranslations('candidates');
  const kit = useTranslations('kit');
  const messages = useTranslations('messages');
  const acts = useActs();
  const reopening = useAct('candidates.reopen');
  const reopen = async () => {
    const reply = await reopening.run({ uid: record.uid });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    acts.done({ text: t('done.reopened', { name: reply.value.name }), undo: true });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            rightSection={<IconChevronDown size={ICON.list} stroke={STROKE} aria-hidden="true" />}
          >
            {kit('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => open({ kind: 'desil' })}>{t('page.desil')}</Menu.Item>
          <Menu.Item onClick={() => open({ kind: 'await-paper' })}>
            {t('page.awaitPaper')}
          </Menu.Item>
          {record.closed ? null : (
            <Menu.Item onClick={() => open({ kind: 'message' })}>{messages('open')}</Menu.Item>
          )}
          {record.closed ? (
            <Menu.Item onClick={() => void reopen()}>{t('page.reopen')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => open({ kind: 'close' })}>{t('page.close')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconPaperclip size={ICON.text} stroke={STROKE} aria-hidden="true" />}
        onClick={() => open({ kind: 'attach' })}
      >
        {t('page.attach')}
      </Button>
      <Button variant="filled" onClick={() => open({ kind: 'edit' })}>
        {t('page.edit')}
      </Button>
    </>
  );
}
