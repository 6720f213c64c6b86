import { Button, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DormitoryRow, RoomRow } from '#shared/contract/place-shapes.ts';
import type { RoomAct } from '#renderer/features/settings/RoomDialog.tsx';

interface RoomActsProps {
  room: RoomRow;
  dormitory: DormitoryRow;
  onClose: () => void;
  onAct: (act: RoomAct) => void;
}

/** What can be done with a room; what cannot any more is not offered. */
export function RoomActs({ room, dormitory, onClose, onAct }: RoomActsProps) {
  const t = useTranslations('settings.rooms');
  const close = useTranslations('common')('close');
  const other = room.sex === 'L' ? 'P' : 'L';
  const acts: readonly { act: RoomAct; label: string }[] = [
    { act: 'levels', label: t('setLevels') },
    { act: 'add-bed', label: t('addBed') },
    ...(room.beds === 0
      ? []
      : [
          { act: 'close-bed' as const, label: t('closeBed') },
          { act: 'close' as const, label: t('closeRoom') },
        ]),
    ...(room.occupied + room.toMove > 0
      ? []
      : [{ act: 'sex' as const, label: t('setSex', { sex: other }) }]),
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editTitle', { code: room.code, dormitory: dormitory.name })}
      size={360}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack gap={8}>
        {acts.map(({ act, label }) => (
          <Button key={act} justify="flex-start" onClick={() => onAct(act)}>
            {label}
          </Button>
        ))}
      </Stack>
    </Modal>
  );
}
