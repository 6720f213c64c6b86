import { IconClipboardCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DesilInput } from '#shared/contract/candidate-facts.ts';
import { CHECK_PARTS, type CheckPart } from '#shared/domain/desil/desil-check.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { useView } from '#renderer/app/use-view.ts';
import { DataGrid, type DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import { usePastedFiles } from '#renderer/ui/use-pasted-files.ts';
import { CheckPanel } from './CheckPanel.tsx';
import type { CheckSummary } from './DesilScreen.tsx';
import { useCheckColumns } from './use-check-columns.tsx';
import { usePart } from './use-part.ts';
import { type CheckListRow, countOf, useRound } from './use-round.ts';
import { useRoundKeys } from './use-round-keys.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface CheckListProps {
  intake: string;
  summary: CheckSummary;
  today: string;
  mayWrite: boolean;
  /** Opens the dialog that proposes a family, or records the result. */
  onProposal: (of: CheckListRow) => void;
  /** A dialog has the keys. */
  quiet: boolean;
}

/** The part of the round that is shown, another part by its chip. */
export function CheckList(props: CheckListProps) {
  const { summary } = props;
  const t = useTranslations('desil');
  const [, change] = useView();
  const part = usePart();
  const count = countOf(summary, part);
  const select = (id: string) => change({ bagian: id === 'open' ? undefined : id });
  const chips = (
    <FilterChips
      label={t('parts')}
      chips={CHECK_PARTS.map((id) => ({
        id,
        label: t(`part.${id}`),
        count: countOf(summary, id),
      }))}
      active={part}
      onSelect={select}
    />
  );
  if (count > 0) return <Rows key={part} {...props} part={part} count={count} bar={chips} />;
  return (
    <ScreenBody bar={chips}>
      <EmptyState
        icon={IconClipboardCheck}
        title={t(`empty.${part}`)}
        {...(part === 'open'
          ? {}
          : { ways: [{ label: t('empty.back'), onClick: () => select('open') }] })}
      >
        {t('empty.text', { period: periodLabel(summary.period) })}
      </EmptyState>
    </ScreenBody>
  );
}

interface RowsProps extends CheckListProps {
  part: CheckPart;
  count: number;
  bar: ReactNode;
}

/** The rows, and beside them the one the keys are meant for. */
function Rows(props: RowsProps) {
  const { intake, summary, today, mayWrite, quiet, part, count, bar, onProposal } = props;
  const t = useTranslations('desil');
  const acts = useActs();
  const { user } = useSession();
  const [source, setSource] = useState<DesilInput['source']>('siks_ng');
  const grid = useRef<DataGridHandle>(null);
  const { period } = summary;
  const fact = { period, asOf: today, source, seenBy: user.name };
  const round = useRound({ intake, part, fact });
  const blocks = useBlocks('desil.page', (window) => ({ intake, part, ...window }));
  const row = blocks.getRow(round.at);
  const enabled = mayWrite && !quiet && today !== '';
  useRoundKeys({ ...round, enabled });
  usePastedFiles({
    enabled,
    onFiles: round.attach,
    onNothing: () => acts.done({ text: t('said.noPicture') }),
  });
  useFocusOf(row?.uid, () => grid.current?.focusRow(round.at));
  const ofProposals = part === 'absent' || part === 'proposed';
  const columns = useCheckColumns(row?.uid, round.typed, ofProposals ? { today } : null);
  return (
    <ScreenBody
      bar={bar}
      {...(row === undefined
        ? {}
        : {
            panel: (
              <CheckPanel
                row={row}
                round={round}
                period={period}
                source={source}
                onSource={setSource}
                mayWrite={mayWrite}
                onProposal={onProposal}
              />
            ),
          })}
    >
      {blocks.failure ? (
        <ReadFailure title={t('failed')} error={blocks.failure} onRetry={blocks.retry} />
      ) : (
        <DataGrid
          ref={grid}
          label={t('list')}
          columns={columns}
          rowCount={count}
          getRow={blocks.getRow}
          getRowId={({ uid }) => uid}
          onVisibleRange={blocks.onVisibleRange}
          selectedId={row?.uid ?? null}
          onOpen={(_row, index) => round.goTo(index)}
        />
      )}
      <StatusLine shown={t.rich('shown', { ...bold, count: formatFigure(count) })} />
    </ScreenBody>
  );
}

/**
 * The focus goes with the row: at first, and when the one before has left the list. Whoever is in a
 * field or on a button keeps it.
 */
function useFocusOf(uid: string | undefined, focus: () => void): void {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    const at = document.activeElement;
    const free = at === null || at === document.body || at.closest('[role="grid"]') !== null;
    if (uid !== undefined && free) latest.current();
  }, [uid]);
}
