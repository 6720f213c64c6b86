import { Button, Checkbox, Group } from '@mantine/core';
import { IconUserEdit, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LEVELS } from '#shared/vocabulary.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { Toolbar } from '#renderer/ui/Toolbar.tsx';
import { AddNamePanel } from './AddNamePanel.tsx';
import { ChangeNamePanel } from './ChangeNamePanel.tsx';
import { DraftHeader } from './DraftHeader.tsx';
import { DraftList } from './DraftList.tsx';
import { DraftNamePanel } from './DraftNamePanel.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { SignedListDialog } from './SignedListDialog.tsx';
import { RegencySelect } from './RegencySelect.tsx';
import {
  addedName,
  type DecreeDraftState,
  type DraftName,
  matching,
  type Proposal,
  recordInput,
  useDecreeDraft,
} from './decree-draft.ts';

interface DecreeDraftProps {
  run: string;
  amendment: boolean;
  /** Candidate the amendment begins with: the next reserve. */
  first: string | undefined;
  /** The decree that the amendment changes, where one was chosen. */
  amends?: string | undefined;
  /** Child of it whose name is to be taken out or corrected. */
  about?: string | undefined;
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

type Panel = { add: true } | { change: true } | { candidate: string };

/** An amendment opens where it begins: at a decree with its names, else with whom to add. */
function firstPanel({ amendment, amends, start }: DraftProps): Panel | null {
  if (!amendment || start.length > 0) return null;
  return amends === undefined ? { add: true } : { change: true };
}

type DraftProps = DecreeDraftProps & { proposal: Proposal; start: readonly DraftName[] };

function Draft(props: DraftProps) {
  const { run, amendment, amends, about, onClose, onRecorded, proposal, start } = props;
  const t = useTranslations('decrees.draft');
  const draft = useDecreeDraft(proposal.names, amendment, start);
  const [text, setText] = useState('');
  const [panel, setPanel] = useState<Panel | null>(() => firstPanel(props));
  const [head, setHead] = useState(false);
  const [pasting, setPasting] = useState(false);
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
        onPaste={() => setPasting(true)}
        onNext={() => setHead(true)}
      />
      <ScreenBody
        panel={
          <>
            {panel && 'add' in panel ? (
              <AddNamePanel run={run} amendment={amendment} draft={draft} onClose={close} />
            ) : null}
            {panel && 'change' in panel ? (
              <ChangeNamePanel
                run={run}
                decree={amends}
                candidate={about}
                draft={draft}
                onClose={close}
              />
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
                {amendment ? null : (
                  <>
                    <LevelBoxes draft={draft} />
                    <RegencySelect names={proposal.names} draft={draft} />
                  </>
                )}
                <Button
                  leftSection={<IconUserPlus size={ICON.text} stroke={STROKE} aria-hidden="true" />}
                  onClick={() => setPanel({ add: true })}
                >
                  {t('add')}
                </Button>
                {amendment ? (
                  <Button
                    leftSection={
                      <IconUserEdit size={ICON.text} stroke={STROKE} aria-hidden="true" />
                    }
                    onClick={() => setPanel({ change: true })}
                  >
                    {t('change')}
                  </Button>
                ) : null}
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
      {pasting ? (
        <SignedListDialog run={run} draft={draft} onClose={() => setPasting(false)} />
      ) : null}
      {head ? (
        <RecordDialog
          draft={draft}
          input={{ run, ...recordInput(draft, amendment ? { amends } : null) }}
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
