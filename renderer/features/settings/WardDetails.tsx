import { IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { HouseView, Ward, WardRoom } from '#shared/contract/house-shapes.ts';
import type { PlannedBed } from '#shared/domain/house/bed-plan.ts';
import { Flag, RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { FigureOfLimit, formatFigure } from '#renderer/ui/Figure.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './SettingsTable.module.css';

export type RoomBeds = readonly PlannedBed<HouseView['facts']>[];

/** The beds of a room on the plan, in the order in which they were set up. */
export const bedsIn = (room: WardRoom, plan: RoomBeds): RoomBeds =>
  plan.filter(({ bed }) => room.beds.includes(bed.bed));

interface WardDetailsProps {
  ward: Ward;
  plan: RoomBeds;
  onPlace: () => void;
  onRoom: (room: WardRoom) => void;
}

/** One ward, folded: its rooms, what they offer, who lies there. */
export function WardDetails({ ward, plan, onPlace, onRoom }: WardDetailsProps) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.wards');
  const count = (room: WardRoom, ...states: RoomBeds[number]['state'][]): number =>
    bedsIn(room, plan).filter(({ state }) => states.includes(state)).length;
  const offers = (room: WardRoom): string =>
    [
      ...(room.wheelchair ? [t('offers.wheelchair')] : []),
      ...(room.nearNurse ? [t('offers.nearNurse')] : []),
      ...(room.handrail ? [t('offers.handrail')] : []),
    ].join(', ');
  return (
    <details className={classes['group']}>
      <summary>
        <IconChevronRight size={ICON.list} stroke={STROKE} aria-hidden="true" />
        <b>{ward.name}</b>
        <span className="source">
          {t('count', {
            rooms: formatFigure(ward.rooms.length),
            beds: formatFigure(
              ward.rooms.reduce((all, room) => all + bedsIn(room, plan).length, 0),
            ),
          })}
        </span>
      </summary>
      <p className={classes['empty']}>
        <button type="button" className="text-link" onClick={onPlace}>
          {t('place', { name: ward.name })}
        </button>
      </p>
      {ward.rooms.length === 0 ? (
        <p className={classes['empty']}>{t('noRooms')}</p>
      ) : (
        <SettingsTable
          caption={t('tableOf', { name: ward.name })}
          rows={ward.rooms}
          rowId={(room) => room.uid}
          columns={[
            { id: 'code', head: t('room'), cell: (room) => room.code },
            { id: 'sex', head: t('sex'), cell: (room) => room.sex },
            { id: 'offers', head: t('offers.head'), wideOnly: true, cell: offers },
            {
              id: 'beds',
              head: t('beds'),
              align: 'end',
              cell: (room) => (
                <FigureOfLimit
                  count={count(room, 'present', 'away', 'to_move')}
                  limit={count(room, 'present', 'away', 'called', 'free')}
                />
              ),
            },
            {
              id: 'out',
              head: t('out'),
              align: 'end',
              cell: (room) =>
                count(room, 'to_move') > 0 ? (
                  <Flag tone="red">{formatFigure(count(room, 'out_of_service', 'to_move'))}</Flag>
                ) : (
                  formatFigure(count(room, 'out_of_service'))
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
