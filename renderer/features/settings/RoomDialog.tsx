import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DormitoryRow, RoomRow } from '#shared/contract/place-shapes.ts';
import type { Level, Sex } from '#shared/vocabulary.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { LevelChecks } from '#renderer/features/settings/RoomDialogs.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ActChoice } from '#renderer/features/settings/RoomActs.tsx';

interface RoomDialogProps {
  room: RoomRow;
  dormitory: DormitoryRow;
  today: string;
  onClose: () => void;
}

type RoomAct = 'levels' | 'add-bed' | 'close-bed' | 'sex' | 'close';

/** First what to do with the room, then the one dialog for it. */
export function RoomDialog(props: RoomDialogProps) {
  const t = useTranslations('settings.rooms');
  const [act, setAct] = useState<RoomAct | null>(null);
  const { room, dormitory, today, onClose } = props;
  const beds = room.beds + room.closed + room.toMove;
  const common = { room, dormitory: dormitory.name, beds, today, onClose };
  const plan = useRead('places.beds', { dormitory: dormitory.uid }).data;
  switch (act) {
    case null:
      return (
        <ActChoice
          title={t('editTitle', { code: room.code, dormitory: dormitory.name })}
          onClose={onClose}
          onAct={setAct}
          acts={[
            { act: 'levels', label: t('setLevels') },
            { act: 'add-bed', label: t('addBed') },
            ...(room.beds === 0
              ? []
              : ([
                  { act: 'close-bed', label: t('closeBed') },
                  { act: 'close', label: t('closeRoom') },
                ] as const)),
            ...(room.occupied + room.toMove > 0
              ? []
              : ([{ act: 'sex', label: t('setSex', { sex: otherSex(room) }) }] as const)),
          ]}
        />
      );
    case 'levels':
      return <LevelsDialog {...common} levels={room.levels} />;
    case 'add-bed':
      return <AddBedDialog {...common} />;
    case 'close-bed': {
      const here = plan?.rooms.find(({ uid }) => uid === room.uid)?.beds ?? [];
      const open = here.filter(({ state }) => state === 'occupied' || state === 'free');
      return (
        <CloseBedDialog
          {...common}
          open={open.map(({ uid, code, pupil }) => ({
            uid,
            label: pupil === null ? code : `${code} · ${pupil.name}`,
          }))}
        />
      );
    }
    case 'sex':
      return <SexDialog {...common} />;
    case 'close':
      return <CloseRoomDialog {...common} />;
  }
}

/** A room of a dormitory or ward, as the dialogs of both need it. */
interface OfRoom {
  room: { readonly uid: string; readonly code: string; readonly sex: Sex };
  /** Name of the dormitory or ward. */
  dormitory: string;
  /** How many beds were ever set up in it. */
  beds: number;
  today: string;
  onClose: () => void;
}

const otherSex = ({ sex }: { sex: Sex }): Sex => (sex === 'L' ? 'P' : 'L');

function useTitle({ room, dormitory }: OfRoom): string {
  const t = useTranslations('settings.rooms');
  return t('editTitle', { code: room.code, dormitory });
}

function LevelsDialog(props: OfRoom & { levels: readonly Level[] }) {
  const t = useTranslations('settings.rooms');
  const { uid, code } = props.room;
  const { levels } = props;
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

export function AddBedDialog(props: OfRoom) {
  const t = useTranslations('settings');
  const { room, today } = props;
  const next = props.beds + 1;
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

interface CloseBedProps extends OfRoom {
  /** The beds that are not closed yet, with who lies in them. */
  open: readonly { readonly uid: string; readonly label: string }[];
}

export function CloseBedDialog(props: CloseBedProps) {
  const t = useTranslations('settings');
  const { today } = props;
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
            data={props.open.map(({ uid, label }) => ({ value: uid, label }))}
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

export function SexDialog(props: OfRoom) {
  const t = useTranslations('settings');
  const { uid, code } = props.room;
  const other = otherSex(props.room);
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

export function CloseRoomDialog(props: OfRoom) {
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
