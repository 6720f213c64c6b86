import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { BED_KINDS, type Ward, type WardRoom } from '#shared/contract/house-shapes.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ActChoice } from '#renderer/features/settings/RoomActs.tsx';
import {
  AddBedDialog,
  CloseBedDialog,
  CloseRoomDialog,
  SexDialog,
} from '#renderer/features/settings/RoomDialog.tsx';
import { bedsIn, type RoomBeds } from '#renderer/features/settings/WardDetails.tsx';

interface HouseRoomDialogProps {
  plan: RoomBeds;
  ward: Ward;
  room: WardRoom;
  today: string;
  onClose: () => void;
}

type Act = 'access' | 'kind' | 'add-bed' | 'close-bed' | 'sex' | 'close';

/** First what to do with a room of a house, then the one dialog for it. */
export function HouseRoomDialog(props: HouseRoomDialogProps) {
  const s = useTranslations('settings.rooms');
  const t = useTranslations('settings.wards');
  const [act, setAct] = useState<Act | null>(null);
  const { plan, ward, room, today, onClose } = props;
  const beds = bedsIn(room, plan);
  const empty = beds.every(({ stay, call }) => !stay && !call);
  const other = room.sex === 'L' ? 'P' : 'L';
  const title = s('editTitle', { code: room.code, dormitory: ward.name });
  const common = { room, dormitory: ward.name, beds: beds.length, today, onClose };
  switch (act) {
    case null:
      return (
        <ActChoice
          title={title}
          onClose={onClose}
          onAct={setAct}
          acts={[
            { act: 'access', label: t('setAccess') },
            { act: 'add-bed', label: s('addBed') },
            ...(beds.length === 0
              ? []
              : ([
                  { act: 'kind', label: t('setKind') },
                  { act: 'close-bed', label: s('closeBed') },
                  { act: 'close', label: s('closeRoom') },
                ] as const)),
            ...(empty ? ([{ act: 'sex', label: s('setSex', { sex: other }) }] as const) : []),
          ]}
        />
      );
    case 'access':
      return <AccessDialog room={room} title={title} onClose={onClose} />;
    case 'kind':
      return <KindDialog beds={beds} title={title} onClose={onClose} />;
    case 'add-bed':
      return <AddBedDialog {...common} />;
    case 'close-bed':
      return (
        <CloseBedDialog
          {...common}
          open={beds.map(({ bed, stay }) => ({
            uid: bed.bed,
            label: stay === undefined ? bed.code : `${bed.code} · ${stay.name}`,
          }))}
        />
      );
    case 'sex':
      return <SexDialog {...common} />;
    case 'close':
      return <CloseRoomDialog {...common} />;
  }
}

interface OfRoom {
  title: string;
  onClose: () => void;
}

const OFFERS = ['wheelchair', 'nearNurse', 'handrail'] as const;

function AccessDialog({ room, title, onClose }: OfRoom & { room: WardRoom }) {
  const t = useTranslations('settings.wards');
  const { wheelchair, nearNurse, handrail } = room;
  return (
    <CommandDialog
      channel="house.setRoomAccess"
      title={title}
      submit={t('setAccess')}
      initial={{ wheelchair, nearNurse, handrail }}
      input={(values) => ({ ...values, room: room.uid })}
      said={() => t('accessSet', { code: room.code })}
      onClose={onClose}
    >
      {(fields) =>
        OFFERS.map((offer) => (
          <Checkbox
            key={offer}
            id={fields.field(offer).id}
            label={t(`offers.${offer}Long`)}
            checked={fields.values[offer]}
            onChange={(event) => fields.set({ [offer]: event.currentTarget.checked })}
          />
        ))
      }
    </CommandDialog>
  );
}

function KindDialog({ beds, title, onClose }: OfRoom & { beds: RoomBeds }) {
  const t = useTranslations('settings.wards');
  const kinds = useTranslations('house.kinds');
  const first = beds[0]?.bed;
  const choose = (uid: string | null) => {
    const chosen = beds.find(({ bed }) => bed.bed === uid)?.bed ?? first;
    return {
      bed: chosen?.bed ?? '',
      kind: (chosen?.kind ?? 'regular') as string,
      upper: chosen?.upper ?? false,
    };
  };
  return (
    <CommandDialog
      channel="house.setBedKind"
      title={title}
      submit={t('setKind')}
      initial={choose(null)}
      input={(values) => values}
      said={() => t('kindSet')}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            label={t('bed')}
            allowDeselect={false}
            data={beds.map(({ bed }) => ({ value: bed.bed, label: bed.code }))}
            {...fields.field('bed')}
            onChange={(uid) => fields.set(choose(uid))}
          />
          <Select
            label={t('kind')}
            allowDeselect={false}
            data={BED_KINDS.map((kind) => ({ value: kind, label: kinds(kind) }))}
            {...fields.field('kind')}
            onChange={(kind) => fields.set({ kind: kind ?? 'regular' })}
          />
          <Checkbox
            id={fields.field('upper').id}
            label={kinds('upper')}
            checked={fields.values.upper}
            onChange={(event) => fields.set({ upper: event.currentTarget.checked })}
          />
        </>
      )}
    </CommandDialog>
  );
}
