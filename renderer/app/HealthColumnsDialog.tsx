import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { type OwnPerson, useMayFill } from './own-person.ts';
import { OwnValuesDialog } from './OwnValuesDialog.tsx';
import { useOwnValue } from './use-own-values.ts';

type Health = OutputOf<Contract['columns']['health']>;

interface HealthColumnsProps {
  person: OwnPerson;
  onClose: () => void;
}

/** What the columns of health say of a person; opening it is in the history. Filled from here too. */
export function HealthColumnsDialog({ person, onClose }: HealthColumnsProps) {
  const t = useTranslations('columns');
  const mayWrite = useMayFill();
  const health = useRead('columns.health', { person: person.uid }, { forget: true });
  const [filling, setFilling] = useState(false);
  const open = (health.data?.values ?? []).filter((value) => value.open);
  if (filling) return <OwnValuesDialog person={person} values={open} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('healthTitle', { name: person.name })}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <Stack gap={14}>
        <p className="source">{t('healthLead')}</p>
        <Reading query={health}>{(value) => <Facts health={value} />}</Reading>
        <Group justify="flex-end">
          {mayWrite && open.length > 0 ? (
            <Button onClick={() => setFilling(true)}>{t('fillHealth')}</Button>
          ) : null}
          <Button data-autofocus onClick={onClose}>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Facts({ health }: { health: Health }) {
  const t = useTranslations('columns');
  const said = useOwnValue();
  return (
    <FactList
      facts={health.values.map(({ uid, name, kind, value }) => ({
        id: uid,
        term: name,
        value: value === null ? t('noValue') : said(kind, value),
      }))}
    />
  );
}
