import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Level } from '#shared/vocabulary.ts';
import { NextReserve } from '#renderer/app/NextReserve.tsx';

interface AfterWithdrawalProps {
  name: string;
  level: Level;
  onClose: () => void;
}

/** After somebody left: who of the reserve may follow, and who was passed over and why. */
export function AfterWithdrawal({ name, level, onClose }: AfterWithdrawalProps) {
  const t = useTranslations('enrolments.withdraw');
  const kit = useTranslations('kit');
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('nextTitle', { level })}
      closeButtonProps={{ 'aria-label': kit('close'), tabIndex: -1 }}
    >
      <Stack gap={14}>
        <p>{t('nextLead', { name })}</p>
        <NextReserve level={level} />
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('later')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
