import { IconClock, IconDoorEnter, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import { ArrivalDesk } from './ArrivalDesk.tsx';
import { type Board, BoardPanel } from './BoardPanel.tsx';
import { PARTS, type Part } from './expected-rows.ts';
import { ExpectedList } from './ExpectedList.tsx';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Hari Kedatangan: one child after the other at the desk, by name or by the code of the letter. */
export function ArrivalsScreen() {
  const t = useTranslations('arrivals');
  const go = useGo();
  const read = useRead('arrivals.board', {});
  return (
    <Reading query={read}>
      {(board) =>
        board === null || board.expected === 0 ? (
          <EmptyState
            icon={IconDoorEnter}
            title={t('empty.title')}
            ways={[{ label: t('empty.toDecrees'), onClick: () => go('/penetapan'), main: true }]}
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <Day board={board} />
        )
      }
    </Reading>
  );
}

/** The desk, or who has not come: the chips choose. */
function Day({ board }: { board: Board }) {
  const [view] = useView();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [arriving, setArriving] = useState(false);
  const part = PARTS.find((one) => one === view['bagian']) ?? 'desk';
  return (
    <>
      <Header board={board} part={part} marked={marked.size} onArrive={() => setArriving(true)} />
      {part === 'desk' ? (
        <ScreenBody bar={<Parts board={board} part={part} />} panel={<BoardPanel board={board} />}>
          <ArrivalDesk />
        </ScreenBody>
      ) : (
        <ExpectedList
          key={part}
          part={part}
          bar={(tools, end) => <Parts board={board} part={part} tools={tools} end={end} />}
          arriving={arriving}
          onArriving={setArriving}
          marked={marked}
          onMark={setMarked}
        />
      )}
    </>
  );
}

interface PartsProps {
  board: Board;
  part: Part;
  tools?: ListTools;
  end?: ReactNode;
}

function Parts({ board, part, tools, end }: PartsProps) {
  const t = useTranslations('arrivals.parts');
  const [, change] = useView();
  return (
    <FilterChips
      label={t('label')}
      chips={[
        { id: 'desk', label: t('desk') },
        { id: 'waiting', label: t('waiting'), count: board.expected - board.arrived },
        {
          id: 'late',
          label: t('late', { days: formatFigure(board.noShowDays) }),
          count: board.late,
        },
      ]}
      active={part}
      onSelect={(id) => change({ bagian: id === 'desk' ? undefined : id, anak: undefined })}
      {...(tools === undefined ? {} : { tools })}
      {...(end === undefined || end === null ? {} : { end })}
    />
  );
}

interface HeaderProps {
  board: Board;
  part: Part;
  marked: number;
  onArrive: () => void;
}

/** "231 datang dari 270 ditetapkan", and who is still missing by sex. */
function Header({ board, part, marked, onArrive }: HeaderProps) {
  const t = useTranslations('arrivals');
  const go = useGo();
  const mayWrite = useHasRole(['head', 'officer']);
  const today = useRead('home.clock', {}).data?.today;
  const { arrived, expected, came, named, late } = board;
  const actions: HeaderAction[] = [
    {
      id: 'print',
      label: t('toPrint'),
      icon: IconPrinter,
      onClick: () =>
        go(
          '/cetak',
          part === 'late' ? { dokumen: 'call-list', isi: 'late' } : { dokumen: 'arrival-list' },
        ),
      disabled: arrived === expected,
    },
    { id: 'decrees', label: t('toDecrees'), onClick: () => go('/penetapan') },
  ];
  if (part !== 'desk' && mayWrite) {
    const label = t('arriveMarked');
    actions.push({ id: 'arrive', label, onClick: onArrive, disabled: marked === 0, main: true });
  }
  return (
    <NumberHeader
      label={t('label', {
        intake: board.intake,
        today: today === undefined ? '' : longDateWithDay(today),
      })}
      terms={[
        { id: 'arrived', value: arrived, word: t('header.arrived') },
        { id: 'expected', value: expected, word: t('header.expected'), sign: t('header.of') },
      ]}
      limit={
        <LimitSentence
          icon={late > 0 ? IconClock : IconDoorEnter}
          tone={late > 0 ? 'warning' : 'plain'}
        >
          {t.rich('waiting', {
            ...bold,
            count: expected - arrived,
            late,
            L: formatFigure(named.L - came.L),
            P: formatFigure(named.P - came.P),
          })}
        </LimitSentence>
      }
      actions={actions}
    />
  );
}
