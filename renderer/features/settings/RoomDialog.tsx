import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DormitoryRow, RoomRow } from '#shared/contract/place-shapes.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { LevelChecks } from '#renderer/features/settings/RoomDialogs.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { RoomActs } from '#renderer/features/settings/RoomActs.tsx';

interface RoomDialogProps {
  room: RoomRow;
  dormitory: DormitoryRow;
  today: string;
  onClose: () => void;
}

export const ROOM_ACTS = ['levels', 'add-bed', 'close-bed', 'sex', 'close'] as const;
export type RoomAct = (typeof ROOM_ACTS)[number];

/** First what to do with the room, then the one dialog for it. */
export function RoomDialog(props: RoomDialogProps) {
  const [act, setAct] = useState<RoomAct | null>(null);
  switch (act) {
    case null:
      return <RoomActs {...props} onAct={setAct} />;
    case 'levels':
      return <LevelsDialog {...props} />;
    case 'add-bed':
      return <AddBedDialog {...props} />;
    case 'close-bed':
      return <CloseBedDialog {...props} />;
    case 'sex':
      return <SexDialog {...props} />;
    case 'close':
      return <CloseRoomDialog {...props} />;
  }
}

function useTitle({ room, dormitory }: RoomDialogProps): string {
  const t = useTranslations('settings.rooms');
  return t('editTitle', { code: room.code, dormitory: dormitory.name });
}

function LevelsDialog(props: RoomDialogProps) {
  const t = useTranslations('settings.rooms');
  const { uid, code, levels } = props.room;
  return (
    <CommandDialog
      channel="places.setRoomLevels"
      title={useTitle(props)}
      submit={t('setLevels')}
      initial={{ levels: [...levels] }}
      input={(values) => ({ ...values, room: uid })}
      said={({ others }) =>
        others === 0
          ? t('levelsDone', { code })
          : t('levelsOthers', { code, others: formatFigure(others) })
      }
      onClose={props.onClose}
    >
      {(fields) => (
        <LevelChecks
          {...fields.field('levels')}
          onChange={(chosen) => fields.set({ levels: chosen })}
        />
      )}
    </CommandDialog>
  );
}

function AddBedDialog(props: RoomDialogProps) {
  const t = useTranslations('settings');
  const { room, today } = props;
  const next = room.beds + room.closed + room.toMove + 1;
  return (
    <CommandDialog
      channel="places.addBed"
      title={useTitle(props)}
      submit={t('rooms.addBed')}
      initial={{ code: `${room.code}-${next}`, from: today }}
      input={(values) => ({ ...values, room: room.uid })}
      said={(_done, { code }) => t('rooms.bedAdded', { code })}
      onClose={props.onClose}
    >
      {(fields) => (
        <>
          <TextInput
            label={t('fields.code')}
            required
            {...fields.field('code')}
            onChange={(event) => fields.set({ code: event.currentTarget.value })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={today}
            {...fields.field('from')}
            onChange={(from) => fields.set({ from })}
          />
        </>
      )}
    </CommandDialog>
  );
}

function CloseBedDialog(props: RoomDialogProps) {
  const t = useTranslations('settings');
  const { room, dormitory, today } = props;
  const plan = useRead('places.beds', { dormitory: dormitory.uid }).data;
  const beds = plan?.rooms.find(({ uid }) => uid === room.uid)?.beds ?? [];
  const open = beds.filter(({ state }) => state === 'occupied' || state === 'free');
  return (
    <CommandDialog
      channel="places.closeBed"
      title={useTitle(props)}
      submit={t('rooms.closeBed')}
      initial={{ bed: '', on: today }}
      input={(values) => values}
      said={({ toMove }) => t(toMove > 0 ? 'rooms.bedClosedMove' : 'rooms.bedClosed')}
      onClose={props.onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('rooms.bed')}
            required
            allowDeselect={false}
            data={open.map(({ uid, code, pupil }) => ({
              value: uid,
              label: pupil === null ? code : `${code} · ${pupil.name}`,
            }))}
            {...fields.field('bed')}
            onChange={(bed) => fields.set({ bed: bed ?? '' })}
          />
          <DateField
            label={t('fields.on')}
            required
            today={today}
            {...fields.field('on')}
            onChange={(on) => fields.set({ on })}
          />
        </>
      )}
    </CommandDialog>
  );
}

function SexDialog(props: RoomDialogProps) {
  const t = useTranslations('settings');
  const { uid, code, sex } = props.room;
  const other = sex === 'L' ? 'P' : 'L';
  return (
    <CommandDialog
      channel="places.setRoomSex"
      title={useTitle(props)}
      lead={t('rooms.setSex', { sex: t(other === 'L' ? 'fields.boys' : 'fields.girls') })}
      submit={t('rooms.setSex', { sex: other })}
      initial={{}}
      input={() => ({ room: uid, sex: other })}
      said={() => t('rooms.sexDone', { code, sex: other })}
      onClose={props.onClose}
    >
      {() => null}
    </CommandDialog>
  );
}

function CloseRoomDialog(props: RoomDialogProps) {
  const t = useTranslations('settings');
  const { room, today } = props;
  const { code } = room;
  return (
    <CommandDialog
      channel="places.closeRoom"
      title={useTitle(props)}
      lead={t('rooms.closeLead')}
      submit={t('rooms.closeRoom')}
      initial={{ on: today }}
      input={(values) => ({ ...values, room: room.uid })}
      said={({ toMove }) =>
        toMove === 0
          ? t('rooms.closeDone', { code })
          : t('rooms.closeMove', { code, move: formatFigure(toMove) })
      }
      onClose={props.onClose}
    >
      {(fields) => (
        <DateField
          label={t('fields.on')}
          required
          today={today}
          {...fields.field('on')}
          onChange={(on) => fields.set({ on })}
        />
      )}
    </CommandDialog>
  );
}
