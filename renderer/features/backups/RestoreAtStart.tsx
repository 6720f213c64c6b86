import { Button, Group, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ListedBackup } from '#shared/contract/backups.ts';
import { api } from '#renderer/app/api.ts';
import { readOptions } from '#renderer/app/queries.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';
import { madeText } from './backup-words.ts';
import { backupId } from './BackupList.tsx';
import { KeyFields } from './KeyFields.tsx';
import { PreviewFacts } from './PreviewFacts.tsx';
import { type ChosenBackup, useRestore } from './use-restore.ts';
import { WorkLine } from './WorkLine.tsx';

/** Bringing a backup back where no office is open: at the first start, or when its file is broken. */
export function RestoreAtStart({ onBack }: { onBack: () => void }) {
  const t = useTranslations('backups.restore');
  const refusalText = useRefusalText();
  const problemText = useProblemText();
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  const [unchosen, setUnchosen] = useState(false);
  // Once the data stand, the office's state changes and the window goes on to the sign-in.
  const steps = useRestore(() => undefined);
  const { preview } = steps;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setUnchosen(chosen === null);
    if (chosen) void (preview ? steps.restore(chosen) : steps.look(chosen));
  };
  return (
    <Plate lead={t('startLead')} title={t('title')} sentence={t('lead')}>
      <form noValidate onSubmit={submit}>
        <Stack gap={14}>
          {preview ? (
            <PreviewFacts preview={preview} />
          ) : (
            <>
              <Choices
                chosen={chosen}
                onChoose={setChosen}
                error={unchosen && !chosen ? problemText('backups.which') : undefined}
              />
              <KeyFields
                value={steps.key}
                onChange={steps.setKey}
                error={steps.problem}
                disabled={steps.busy}
              />
            </>
          )}
          <WorkLine job={steps.job} />
          {steps.refusal ? (
            <FailureNotice title={t('failed')} ways={[]}>
              {refusalText(steps.refusal)}
            </FailureNotice>
          ) : null}
          <Buttons steps={steps} onBack={onBack} />
        </Stack>
      </form>
    </Plate>
  );
}

function Buttons({ steps, onBack }: { steps: ReturnType<typeof useRestore>; onBack: () => void }) {
  const t = useTranslations();
  const { preview, busy } = steps;
  return (
    <Group justify="flex-end">
      <Button disabled={busy} onClick={preview ? steps.back : onBack}>
        {t(preview ? 'backups.restore.other' : 'common.back')}
      </Button>
      <Button type="submit" variant="filled" loading={busy}>
        {preview
          ? t('backups.restore.submit', { seq: String(preview.seq) })
          : t('backups.restore.check')}
      </Button>
    </Group>
  );
}

interface ChoicesProps {
  chosen: ChosenBackup | null;
  onChoose: (chosen: ChosenBackup) => void;
  error: string | undefined;
}

const FILE = 'file';

/** The backups in the program's own folder, newest first, or a file of one's own. */
function Choices({ chosen, onChoose, error }: ChoicesProps) {
  const t = useTranslations('backups.restore');
  const listed = useQuery(readOptions('backups.list', {})).data;
  const backups = (listed?.places ?? []).flatMap((place) => place.backups);
  const pick = async (): Promise<void> => {
    const picked = await api.files.pick({ purpose: 'backup' });
    if (!picked.ok || picked.value === null) return;
    onChoose({ from: 'file', file: picked.value.file, name: picked.value.name });
  };
  const value = chosen?.from === 'list' ? backupId(chosen.backup) : (chosen?.from ?? '');
  return (
    <Radio.Group
      label={t('chooseTitle')}
      error={error}
      value={value}
      onChange={(id) => {
        const backup = backups.find((one) => backupId(one) === id);
        if (backup) onChoose({ from: 'list', backup });
      }}
    >
      <Stack gap={6} mt={6} align="flex-start">
        {listed && backups.length === 0 ? <p>{t('none')}</p> : null}
        {backups
          .filter(({ state }) => state !== 'damaged')
          .slice(0, SHOWN)
          .map((backup) => (
            <Radio key={backupId(backup)} value={backupId(backup)} label={<Line of={backup} />} />
          ))}
        {chosen?.from === 'file' ? (
          <Radio value={FILE} label={t('chosen', { file: chosen.name })} />
        ) : null}
        <Button onClick={() => void pick()}>{t('choose')}</Button>
      </Stack>
    </Radio.Group>
  );
}

const SHOWN = 8;

function Line({ of }: { of: ListedBackup }) {
  const t = useTranslations('backups');
  const { facts, seq, office, state } = of;
  if (!facts) return null;
  const people = `${formatFigure(facts.candidates)} ${t('list.candidates').toLowerCase()}, ${formatFigure(facts.students)} ${t('list.students').toLowerCase()}`;
  return `${office.toUpperCase()} ${seq} · ${madeText(facts.madeAt)} · ${people} · ${t(`states.${state}`)}`;
}
