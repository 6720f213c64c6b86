import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DormitoryRow, RoomRow } from '#shared/contract/place-shapes.ts';
import { type Plan, WithPlan } from '#renderer/features/settings/plan.tsx';
import { AddDormitoryDialog, AddRoomDialog } from '#renderer/features/settings/RoomDialogs.tsx';
import { RoomDialog } from '#renderer/features/settings/RoomDialog.tsx';
import { Flag, RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FigureOfLimit, formatFigure } from '#renderer/ui/Figure.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import classes from './SettingsTable.module.css';

type Open =
  | { readonly dialog: 'dormitory' | 'new-room' }
  | { readonly dialog: 'room'; readonly room: RoomRow; readonly dormitory: DormitoryRow };

/** Asrama dan kamar: beds in service by sex, rooms with their levels. */
export function RoomsSection() {
  return <WithPlan>{(plan) => <Rooms plan={plan} />}</WithPlan>;
}

function Rooms({ plan }: { plan: Plan }) {
  const t = useTranslations('settings.rooms');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const rooms = plan.dormitories.flatMap((dormitory) => dormitory.rooms);
  const beds = (sex: 'L' | 'P') =>
    rooms.filter((room) => room.sex === sex).reduce((all, room) => all + room.beds, 0);
  const move = rooms.reduce((all, room) => all + room.toMove, 0);
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${plan.site.name}`}
        terms={[
          { id: 'L', value: beds('L'), word: t('boys') },
          { id: 'P', value: beds('P'), word: t('girls'), sign: '+' },
        ]}
        limit={
          <LimitSentence tone={move > 0 ? 'exceeded' : 'plain'}>
            {t.rich(move > 0 ? 'move' : 'sentence', {
              b: (text: ReactNode) => <b>{text}</b>,
              rooms: formatFigure(rooms.length),
              dormitories: formatFigure(plan.dormitories.length),
              move: formatFigure(move),
            })}
          </LimitSentence>
        }
        actions={[
          {
            id: 'dormitory',
            label: t('addDormitory'),
            onClick: () => setOpen({ dialog: 'dormitory' }),
          },
          ...(plan.dormitories.length === 0
            ? []
            : [
                {
                  id: 'room',
                  label: t('addRoom'),
                  onClick: () => setOpen({ dialog: 'new-room' }),
                  main: true,
                },
              ]),
        ]}
      />
      <ScreenBody>
        {plan.dormitories.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table', { dormitory: plan.site.name })}>
            {plan.dormitories.map((dormitory) => (
              <Dormitory
                key={dormitory.uid}
                dormitory={dormitory}
                onRoom={(room) => setOpen({ dialog: 'room', room, dormitory })}
              />
            ))}
          </MainSection>
        )}
      </ScreenBody>
      {open?.dialog === 'dormitory' ? <AddDormitoryDialog plan={plan} onClose={close} /> : null}
      {open?.dialog === 'new-room' ? (
        <AddRoomDialog dormitories={plan.dormitories} today={plan.today} onClose={close} />
      ) : null}
      {open?.dialog === 'room' ? (
        <RoomDialog
          room={open.room}
          dormitory={open.dormitory}
          today={plan.today}
          onClose={close}
        />
      ) : null}
    </>
  );
}

interface DormitoryProps {
  dormitory: DormitoryRow;
  onRoom: (room: RoomRow) => void;
}

/** One dormitory, folded: with a hundred rooms a page is read one house at a time. */
function Dormitory({ dormitory, onRoom }: DormitoryProps) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.rooms');
  const { name, rooms } = dormitory;
  return (
    <details className={classes['group']}>
      <summary>
        <IconChevronRight size={ICON.list} stroke={STROKE} aria-hidden="true" />
        <b>{name}</b>
        <span className="source">
          {t('count', {
            rooms: formatFigure(rooms.length),
            beds: formatFigure(rooms.reduce((all, room) => all + room.beds, 0)),
          })}
        </span>
      </summary>
      {rooms.length === 0 ? (
        <p className={classes['empty']}>{t('noRooms')}</p>
      ) : (
        <SettingsTable
          caption={t('table', { dormitory: name })}
          rows={rooms}
          rowId={(room) => room.uid}
          columns={[
            { id: 'code', head: t('code'), cell: (room) => room.code },
            { id: 'sex', head: t('sex'), cell: (room) => room.sex },
            {
              id: 'levels',
              head: t('levels'),
              wideOnly: true,
              cell: (room) => room.levels.join(', '),
            },
            {
              id: 'beds',
              head: t('beds'),
              align: 'end',
              cell: (room) => (
                <FigureOfLimit count={room.occupied + room.toMove} limit={room.beds} />
              ),
            },
            {
              id: 'closed',
              head: t('closed'),
              align: 'end',
              cell: (room) =>
                room.toMove > 0 ? (
                  <Flag tone="red">{formatFigure(room.closed + room.toMove)}</Flag>
                ) : (
                  formatFigure(room.closed)
                ),
            },
            {
              id: 'acts',
              head: s('acts'),
              headHidden: true,
              align: 'end',
              cell: (room) => (
                <RowActs
                  acts={[{ label: t('edit'), of: room.code, onClick: () => onRoom(room) }]}
                />
              ),
            },
          ]}
        />
      )}
    </details>
  );
}
