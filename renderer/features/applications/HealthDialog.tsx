import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';
import { HEALTH_FIELDS } from './health-fields.ts';

type Health = OutputOf<Contract['applications']['health']>;

/** What the newest assessment says of health; opening it is in the history. */
export function HealthDialog({ record, onClose }: RecordDialogProps) {
  const t = useTranslations('applications.dialogs');
  const health = useRead('applications.health', { application: record.uid });
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('healthTitle', { name: record.person.name })}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <Stack gap={14}>
        <p className="source">{t('healthLead')}</p>
        <Reading query={health}>{(value) => <Facts health={value} />}</Reading>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Facts({ health }: { health: Health }) {
  const t = useTranslations('applications');
  if (health.assessedOn === null) return <p>{t('dialogs.noAssessment')}</p>;
  const kinds = health.subtypes.map((one) => t(`subtypes.${one as 'deaf'}`)).join(', ');
  const { notes } = health;
  return (
    <FactList
      facts={[
        {
          id: 'kinds',
          term: t('dialogs.subtypes'),
          value:
            health.category === null
              ? kinds
              : `${t(`categories.${health.category as 'mental'}`)}: ${kinds}`,
          source: t('facts.assessed', { date: longDate(health.assessedOn) }),
        },
        {
          id: 'severity',
          term: t('dialogs.severity'),
          value: t(`severities.${health.severity ?? 'unknown'}`),
        },
        ...Object.entries(health.functions).map(([name, level]) => ({
          id: name,
          term: t(`functions.${name as 'seeing'}`),
          value: t(`levels.l${level as 1}`),
        })),
        ...(health.recovery
          ? [{ id: 'recovery', term: t('dialogs.needs'), value: t('dialogs.recovery') }]
          : []),
        ...(health.infectious
          ? [{ id: 'infectious', term: t('dialogs.needs'), value: t('dialogs.infectious') }]
          : []),
        ...(notes === null
          ? []
          : HEALTH_FIELDS.filter((name) => notes[name] !== '').map((name) => ({
              id: name,
              term: t(`dialogs.${name === 'note' ? 'healthNote' : name}`),
              value: notes[name],
            }))),
      ]}
    />
  );
}
