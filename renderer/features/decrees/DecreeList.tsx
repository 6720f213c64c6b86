import { IconClock } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { NextReserve } from '#renderer/app/NextReserve.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { DataGrid } from '#renderer/ui/DataGrid.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

export type DecreeHead = OutputOf<Contract['decrees']['list']>[number];

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Every decree of the intake, how many of its names have come, and who may follow. */
export function DecreeList({
  decrees,
  run,
}: {
  decrees: readonly DecreeHead[];
  run?: string | undefined;
}) {
  const t = useTranslations('decrees');
  const [, change] = useView();
  const go = useGo();
  const columns = useDecreeColumns();
  const standing = decrees.filter(({ revokedOn }) => revokedOn === null);
  const sum = (of: (head: DecreeHead) => number): number =>
    standing.reduce((total, head) => total + of(head), 0);
  const names = sum((head) => head.names - head.gone);
  const arrived = sum((head) => head.arrived);
  const day: HeaderAction = {
    id: 'day',
    label: t('actions.day'),
    onClick: () => go('/kedatangan'),
  };
  const actions: HeaderAction[] =
    run === undefined
      ? [day]
      : [
          day,
          {
            id: 'amend',
            label: t('actions.amend'),
            onClick: () => change({ catat: run, tambah: '' }),
          },
          {
            id: 'record',
            label: t('actions.record'),
            onClick: () => change({ catat: run, tambah: undefined }),
            main: true,
          },
        ];
  return (
    <>
      <NumberHeader
        label={t('label', { count: standing.length })}
        terms={[
          { id: 'arrived', value: arrived, word: t('header.arrived') },
          { id: 'names', value: names, word: t('header.signed'), sign: t('header.of') },
        ]}
        limit={
          <LimitSentence icon={IconClock}>
            {t.rich('waiting', { ...bold, count: names - arrived })}
          </LimitSentence>
        }
        actions={actions}
      />
      <ScreenBody
        panel={
          run === undefined ? undefined : (
            <SidePanel title={t('reserve.title')} width="queue">
              {LEVELS.map((level) => (
                <PanelSection key={level} title={level}>
                  <NextReserve level={level} />
                </PanelSection>
              ))}
            </SidePanel>
          )
        }
      >
        <DataGrid
          label={t('list')}
          columns={columns}
          rowCount={decrees.length}
          getRow={(index) => decrees[index]}
          getRowId={(row) => row.uid}
          onOpen={(row) => change({ sk: row.uid })}
        />
      </ScreenBody>
    </>
  );
}

function useDecreeColumns(): readonly GridColumn<DecreeHead>[] {
  const t = useTranslations('decrees');
  return useMemo(() => {
    const number = (
      id: 'names' | 'struck' | 'added' | 'arrived',
      leaves?: number,
    ): GridColumn<DecreeHead> => ({
      id,
      header: t(`columns.${id}`),
      width: 62,
      align: 'end',
      ...(leaves === undefined ? {} : { leaves }),
      cell: (row) => formatFigure(row[id]),
    });
    const stateOf = ({ amends, gone }: DecreeHead): string =>
      [
        t('standing'),
        amends === null ? '' : t('changes', { decree: amends.number }),
        gone === 0 ? '' : t('goneLater', { gone: formatFigure(gone) }),
      ]
        .filter((part) => part !== '')
        .join(' · ');
    return [
      {
        id: 'number',
        header: t('columns.number'),
        width: 150,
        grow: 1,
        look: 'name',
        cell: (row) => row.number,
      },
      {
        id: 'signedOn',
        header: t('columns.signedOn'),
        width: 92,
        cell: (row) => (row.dateOpen ? t('dateFollows') : shortDate(row.signedOn)),
      },
      {
        id: 'issuer',
        header: t('columns.issuer'),
        width: 130,
        grow: 1,
        leaves: 2,
        cell: (row) => row.issuer,
      },
      {
        id: 'run',
        header: t('columns.run'),
        width: 100,
        leaves: 1,
        cell: (row) => t('fromRun', { number: String(row.runNumber) }),
      },
      number('names'),
      number('struck', 4),
      number('added', 5),
      number('arrived'),
      {
        id: 'state',
        header: t('columns.state'),
        width: 90,
        grow: 1,
        leaves: 3,
        cell: (row) =>
          row.revokedOn === null
            ? stateOf(row)
            : t('revoked', { on: longDate(row.revokedOn), reason: row.revokeReason ?? '' }),
      },
    ];
  }, [t]);
}
