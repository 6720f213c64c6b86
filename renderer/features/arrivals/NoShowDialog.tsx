import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { NO_SHOW_REASONS } from '#shared/domain/enrolment/no-show.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { NextReserve } from '#renderer/app/NextReserve.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { ExpectedRow } from './expected-rows.ts';

interface NoShowDialogProps {
  row: ExpectedRow;
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** A person records that a child did not come, with the reason; nothing lapses by itself. */
export function NoShowDialog({ row, today, onClose, onDone }: NoShowDialogProps) {
  const t = useTranslations('arrivals.noShow');
  const reasons = useTranslations('candidates.reasons');
  return (
    <CommandDialog
      channel="candidates.close"
      title={t('title', { name: row.name })}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ reason: 'did_not_come', closedOn: today, note: '' }}
      input={(values) => ({ uid: row.candidate, ...values })}
      said={() => t('done', { name: row.name })}
      onClose={onClose}
      onDone={onDone}
    >
      {(fields) => (
        <>
          <Select
            label={t('reason')}
            required
            allowDeselect={false}
            data={NO_SHOW_REASONS.map((value) => ({ value, label: reasons(value) }))}
            {...fields.field('reason')}
            onChange={(reason) => fields.set({ reason: reason ?? 'did_not_come' })}
          />
          <DateField
            label={t('on')}
            required
            today={today}
            {...fields.field('closedOn')}
            onChange={(closedOn) => fields.set({ closedOn })}
          />
          <Textarea
            label={t('note')}
            description={t('noteHint')}
            required={fields.values.reason === 'other'}
            autosize
            minRows={2}
            maxLength={300}
            {...fields.field('note')}
            onChange={(event) => fields.set({ note: event.currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Who of the reserve may follow on the place, and who was passed over and why. */
export function AfterNoShow({ row, onClose }: { row: ExpectedRow; onClose: () => void }) {
  const t = useTranslations('arrivals.noShow');
  const kit = useTranslations('kit');
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('nextTitle', { level: row.level })}
      closeButtonProps={{ 'aria-label': kit('close'), tabIndex: -1 }}
    >
      <Stack gap={14}>
        <p>{t('nextLead', { name: row.name })}</p>
        <NextReserve level={row.level} />
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('later')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
