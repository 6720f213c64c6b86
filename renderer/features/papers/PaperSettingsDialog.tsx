import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** Letterhead, place and usual size of every paper of the office. */
export function PaperSettingsDialog({ onClose }: { onClose: () => void }) {
  const stored = useRead('papers.settings', {}).data;
  const today = useRead('home.clock', {}).data?.today;
  return stored && today !== undefined ? (
    <SettingsForm stored={stored} today={today} onClose={onClose} />
  ) : null;
}

interface SettingsFormProps {
  stored: OutputOf<Contract['papers']['settings']>;
  today: string;
  onClose: () => void;
}

function SettingsForm({ stored, today, onClose }: SettingsFormProps) {
  const t = useTranslations('papers.settings');
  const refusalText = useRefusalText();
  const acts = useActs();
  const form = useCommandForm('papers.saveSettings', 'paper');
  const [head, setHead] = useState(stored.letterhead);
  const [superiors, setSuperiors] = useState(stored.letterhead.superiors.join('\n'));
  const [place, setPlace] = useState(stored.place);
  const [from, setFrom] = useState(stored.written ? today : '');
  const [size, setSize] = useState(stored.size);
  const submit = async (): Promise<void> => {
    const lines = superiors.split('\n').filter((line) => line.trim() !== '');
    const done = await form.send({
      letterhead: { ...head, superiors: lines },
      place,
      size,
      from: from === '' ? null : from,
    });
    if (done === undefined) return;
    onClose();
    acts.done({ text: t('done'), undo: true });
  };
  const field = (path: string) => ({ id: form.idOf(path), error: form.problem(path) });
  return (
    <FormDialog
      opened
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      width={620}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...(form.refusal ? { notice: refusalText(form.refusal) } : {})}
    >
      <Textarea
        label={t('superiors')}
        description={t('superiorsHint')}
        rows={2}
        {...field('letterhead.superiors')}
        value={superiors}
        onChange={(event) => setSuperiors(event.currentTarget.value)}
      />
      <TextInput
        label={t('office')}
        required
        {...field('letterhead.office')}
        value={head.office}
        onChange={(event) => setHead({ ...head, office: event.currentTarget.value })}
      />
      <TextInput
        label={t('address')}
        {...field('letterhead.address')}
        value={head.address}
        onChange={(event) => setHead({ ...head, address: event.currentTarget.value })}
      />
      <DateField
        label={t('from')}
        description={t('fromHint')}
        today={today}
        {...field('from')}
        value={from}
        onChange={setFrom}
      />
      <TextInput
        label={t('place')}
        {...field('place')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <Select
        label={t('size')}
        allowDeselect={false}
        data={['A4', 'F4']}
        value={size}
        onChange={(next) => setSize(next === 'F4' ? 'F4' : 'A4')}
      />
    </FormDialog>
  );
}
