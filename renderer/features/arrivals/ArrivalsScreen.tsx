import { IconDoorEnter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { longDateWithDay } from '#shared/domain/format/indonesian-date.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { ArrivalDesk } from './ArrivalDesk.tsx';
import { type Board, BoardPanel } from './BoardPanel.tsx';

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
          <>
            <Header board={board} />
            <ScreenBody panel={<BoardPanel board={board} />}>
              <ArrivalDesk />
            </ScreenBody>
          </>
        )
      }
    </Reading>
  );
}

/** "231 datang dari 270 ditetapkan", and who is still missing by sex. */
function Header({ board }: { board: Board }) {
  const t = useTranslations('arrivals');
  const go = useGo();
  const today = useRead('home.clock', {}).data?.today;
  const { arrived, expected, came, named } = board;
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
        <LimitSentence icon={IconDoorEnter}>
          {t.rich('waiting', {
            ...bold,
            count: expected - arrived,
            L: formatFigure(named.L - came.L),
            P: formatFigure(named.P - came.P),
          })}
        </LimitSentence>
      }
      actions={[{ id: 'decrees', label: t('toDecrees'), onClick: () => go('/penetapan') }]}
    />
  );
}
