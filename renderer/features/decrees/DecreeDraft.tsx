import { Button, Checkbox, Group } from '@mantine/core';
import { IconAlertTriangle, IconCertificate, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LEVELS } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { AddNamePanel } from './AddNamePanel.tsx';
import { NamesShown } from './NamesShown.tsx';
import { DraftNamePanel } from './DraftNamePanel.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import {
  addedName,
  type DecreeDraftState,
  type DraftName,
  matching,
  type Proposal,
  recordInput,
  useDecreeDraft,
} from './decree-draft.ts';
import { useDraftColumns } from './draft-columns.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface DecreeDraftProps {
  run: string;
  amendment: boolean;
  /** Candidate the amendment begins with: the next reserve. */
  first: string | undefined;
  onClose: () => void;
  onRecorded: (decree: string) => void;
}

/** The list as it was signed, made from the proposal: nothing is stored before its last button. */
export function DecreeDraft(props: DecreeDraftProps) {
  const t = useTranslations('decrees');
  const { run, first } = props;
  const proposal = useRead('decrees.proposal', { run }, { keepPrevious: false });
  const found = useRead(
    'decrees.findToAdd',
    { run, text: '', proposed: true, candidate: first ?? '-', limit: 1 },
    { enabled: first !== undefined, keepPrevious: false },
  );
  const failed = proposal.error ?? found.error;
  if (failed) {
    const retry = () => void Promise.all([proposal.refetch(), found.refetch()]);
    return <ReadFailure title={t('draft.list')} error={failed} onRetry={retry} />;
  }
  if (!proposal.data || (first !== undefined && !found.data)) return <SkeletonRows />;
  const start = found.data?.map((one) =>
    addedName(one, t('reserve.reason', { number: String(one.reserveNo ?? 0) })),
  );
  return <Draft {...props} proposal={proposal.data} start={start ?? []} />;
}

type DraftProps = DecreeDraftProps & { proposal: Proposal; start: readonly DraftName[] };

function Draft({ run, amendment, onClose, onRecorded, proposal, start }: DraftProps) {
  const t = useTranslations('decrees.draft');
  const draft = useDecreeDraft(proposal.names, amendment, start);
  const [text, setText] = useState('');
  const [panel, setPanel] = useState<{ add: true } | { candidate: string } | null>(
    amendment && start.length === 0 ? { add: true } : null,
  );
  const [head, setHead] = useState(false);
  const open =
    panel && 'candidate' in panel
      ? draft.names.find(({ candidate }) => candidate === panel.candidate)
      : undefined;
  const close = () => setPanel(null);
  return (
    <>
      <DraftHeader
        draft={draft}
        amendment={amendment}
        proposal={proposal}
        onClose={onClose}
        onNext={() => setHead(true)}
      />
      <ScreenBody
        panel={
          <>
            {panel && 'add' in panel ? (
              <AddNamePanel run={run} amendment={amendment} draft={draft} onClose={close} />
            ) : null}
            {open ? (
              <DraftNamePanel key={open.candidate} name={open} draft={draft} onClose={close} />
            ) : null}
          </>
        }
      >
        <Toolbar
          alone
          tools={{
            search: { label: t('search'), value: text, onChange: setText },
            filters: (
              <Group gap={14} wrap="nowrap">
                {amendment ? null : <LevelBoxes draft={draft} />}
                <Button
                  leftSection={<IconUserPlus size={ICON.text} stroke={STROKE} aria-hidden="true" />}
                  onClick={() => setPanel({ add: true })}
                >
                  {t('add')}
                </Button>
              </Group>
            ),
          }}
        />
        <DraftList
          names={matching(draft.names, text)}
          all={draft.names.length}
          selected={open?.candidate ?? null}
          onOpen={(candidate) => setPanel({ candidate })}
          onEscape={close}
          onShowAll={() => setText('')}
        />
      </ScreenBody>
      {head ? (
        <RecordDialog
          names={draft.signed}
          input={{ run, ...recordInput(draft, amendment) }}
          onClose={() => setHead(false)}
          onRecorded={onRecorded}
        />
      ) : null}
    </>
  );
}

function LevelBoxes({ draft }: { draft: DecreeDraftState }) {
  const t = useTranslations('decrees.draft');
  return (
    <Checkbox.Group
      aria-label={t('levels')}
      value={[...draft.levels]}
      onChange={(chosen) => draft.setLevels(LEVELS.filter((level) => chosen.includes(level)))}
    >
      <Group gap={14} wrap="nowrap">
        {LEVELS.map((level) => (
          <Checkbox key={level} value={level} label={level} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

interface DraftHeaderProps {
  draft: DecreeDraftState;
  amendment: boolean;
  proposal: Proposal;
  onClose: () => void;
  onNext: () => void;
}

function DraftHeader({ draft, amendment, proposal, onClose, onNext }: DraftHeaderProps) {
  const t = useTranslations('decrees.draft');
  const common = useTranslations('common');
  const number = String(proposal.number);
  const proposed = draft.names.length - draft.added;
  return (
    <NumberHeader
      label={amendment ? t('amendment', { number }) : t('label', { number })}
      terms={[
        { id: 'proposed', value: proposed, word: t('header.proposed') },
        { id: 'struck', value: draft.struck, word: t('header.struck'), sign: '−' },
        { id: 'added', value: draft.added, word: t('header.added'), sign: '+' },
        { id: 'signed', value: draft.signed, word: t('header.signed'), sign: '=' },
      ]}
      limit={
        draft.taken > 0 ? (
          <LimitSentence icon={IconAlertTriangle} tone="warning">
            {t.rich('taken', { ...bold, count: formatFigure(draft.taken) })}
          </LimitSentence>
        ) : (
          <LimitSentence icon={IconCertificate}>{t('sentence')}</LimitSentence>
        )
      }
      actions={[
        { id: 'cancel', label: common('cancel'), onClick: onClose },
        {
          id: 'next',
          label: t('next'),
          onClick: onNext,
          disabled: draft.signed === 0,
          main: true,
        },
      ]}
    />
  );
}

interface DraftListProps {
  names: readonly DraftName[];
  all: number;
  selected: string | null;
  onOpen: (candidate: string) => void;
  onEscape: () => void;
  onShowAll: () => void;
}

function DraftList({ names, all, selected, onOpen, onEscape, onShowAll }: DraftListProps) {
  const t = useTranslations('decrees.draft');
  const columns = useDraftColumns();
  // The header already tells all of them; four rows stay in view without this line.
  const narrow = useScreenSize() === 'narrow';
  if (names.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        ways={all > 0 ? [{ label: t('showAll'), onClick: onShowAll }] : []}
      />
    );
  }
  return (
    <>
      <DataGrid
        label={t('list')}
        columns={columns}
        rowCount={names.length}
        getRow={(index) => names[index]}
        getRowId={(row) => row.candidate}
        selectedId={selected}
        onOpen={(row) => onOpen(row.candidate)}
        onEscape={onEscape}
      />
      {narrow && names.length === all ? null : <NamesShown shown={names.length} all={all} />}
    </>
  );
}
