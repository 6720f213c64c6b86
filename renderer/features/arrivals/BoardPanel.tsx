import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import classes from './Arrivals.module.css';

export type Board = NonNullable<OutputOf<Contract['arrivals']['board']>>;

/** The counter by level and sex, and who came last with the way back. */
export function BoardPanel({ board }: { board: Board }) {
  const t = useTranslations('arrivals.panel');
  return (
    <SidePanel title={t('title')}>
      <PanelSection>
        <Levels board={board} />
      </PanelSection>
      <PanelSection title={t('last')}>
        <Last last={board.last} />
      </PanelSection>
    </SidePanel>
  );
}

function Levels({ board }: { board: Board }) {
  const t = useTranslations('arrivals.panel');
  const rows = [
    ...board.levels.map((one) => ({ id: one.level as string, ...one })),
    { id: t('all'), came: board.came, named: board.named },
  ];
  return (
    <table className={classes['levels']}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('level')}</th>
          <th scope="col">L</th>
          <th scope="col">P</th>
          <th scope="col">{t('both')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, came, named }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <Of came={came.L} named={named.L} />
            <Of came={came.P} named={named.P} />
            <Of came={came.L + came.P} named={named.L + named.P} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Of({ came, named }: { came: number; named: number }) {
  const t = useTranslations('arrivals.panel');
  return (
    <td>
      <b>{formatFigure(came)}</b>
      <span>{` ${t('of', { named: formatFigure(named) })}`}</span>
    </td>
  );
}

function Last({ last }: { last: Board['last'] }) {
  const t = useTranslations('arrivals.panel');
  const acts = useActs();
  const undo = useAct('journal.undoEntry');
  const today = useRead('home.clock', {}).data?.today;
  if (last.length === 0) return <p className="source">{t('nobodyYet')}</p>;
  const takeBack = async (name: string, seq: number) => {
    const reply = await undo.run({ seq });
    if (reply.ok) acts.done({ text: t('undone', { name }) });
    else acts.refused(reply.error as AppError);
  };
  return (
    <ul className={classes['last']}>
      {last.map(({ enrolment, name, code, sex, level, on, undo: seq }) => (
        <li key={enrolment}>
          <span className={classes['who']}>
            <b>{name}</b>
            <span>{[code, sex, level, ...(on === today ? [] : [shortDate(on)])].join(' · ')}</span>
          </span>
          {seq === null ? null : (
            <Button
              variant="subtle"
              aria-label={t('undoOne', { name })}
              disabled={undo.busy}
              onClick={() => void takeBack(name, seq)}
            >
              {t('undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
