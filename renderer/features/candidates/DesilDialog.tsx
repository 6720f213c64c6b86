import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DESIL_SOURCES, type DesilInput } from '#shared/contract/candidate-facts.ts';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { periodLabel, periodOf, periodsUntil } from '#shared/domain/desil/dtsen-period.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { noticeOf } from './Refused.tsx';

interface DesilDialogProps {
  record: CandidateRecord;
  onClose: () => void;
}

/** Adds a dated desil with its source to the family card. */
export function DesilDialog({ record, onClose }: DesilDialogProps) {
  const today = useRead('home.clock', {}).data?.today;
  const period = useRead('desil.period', {}).data?.period;
  return today === undefined || period === undefined ? null : (
    <DesilForm record={record} today={today} period={period} onClose={onClose} />
  );
}

const DESILS = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** Nothing chosen is no answer; "not recorded there" is one. */
function desilOf(chosen: string | null): number | null {
  if (chosen === null) return Number.NaN;
  return chosen === 'none' ? null : Number(chosen);
}

/** That many are offered: an older one is hardly looked up any more. */
const OFFERED = 8;

interface DesilFormProps extends DesilDialogProps {
  today: string;
  /** The one the office works with. */
  period: string;
}

function DesilForm({ record, today, period: current, onClose }: DesilFormProps) {
  const t = useTranslations('candidates');
  const acts = useActs();
  const { user } = useSession();
  const form = useCommandForm('candidates.recordDesil', 'desil');
  const [fact, setFact] = useState<DesilInput & { chosen: string | null }>({
    chosen: null,
    desil: null,
    period: current,
    asOf: today,
    source: 'siks_ng',
    seenBy: user.name,
  });
  const set = (patch: Partial<typeof fact>) => setFact({ ...fact, ...patch });
  const { name } = record.person;
  const submit = async () => {
    const { chosen, ...rest } = fact;
    const desil = desilOf(chosen);
    const done = await form.send({ uid: record.uid, fact: { ...rest, desil } });
    if (!done) return;
    onClose();
    acts.done({ text: t('done.desil', { name }), undo: true });
  };
  return (
    <FormDialog
      opened
      title={t('desilDialog.title', { name })}
      lead={t('desilDialog.lead')}
      submit={t('desilDialog.submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <Select
        id={form.idOf('fact.desil')}
        label={t('desilDialog.desil')}
        required
        data={[
          ...DESILS.map((value) => ({ value, label: value })),
          { value: 'none', label: t('desilDialog.notRecorded') },
        ]}
        value={fact.chosen}
        error={form.problem('fact.desil')}
        onChange={(chosen) => set({ chosen })}
      />
      <Select
        id={form.idOf('fact.period')}
        label={t('desilDialog.period')}
        allowDeselect={false}
        data={periodsUntil(periodOf(today), OFFERED).map((value) => ({
          value,
          label: periodLabel(value),
        }))}
        value={fact.period}
        error={form.problem('fact.period')}
        onChange={(period) => set({ period: period ?? '' })}
      />
      <Select
        id={form.idOf('fact.source')}
        label={t('desilDialog.source')}
        allowDeselect={false}
        data={DESIL_SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))}
        value={fact.source}
        onChange={(source) => set({ source: source as DesilInput['source'] })}
      />
      <DateField
        id={form.idOf('fact.asOf')}
        label={t('desilDialog.asOf')}
        required
        today={today}
        value={fact.asOf}
        error={form.problem('fact.asOf')}
        onChange={(asOf) => set({ asOf })}
      />
      <TextInput
        id={form.idOf('fact.seenBy')}
        label={t('desilDialog.seenBy')}
        required
        value={fact.seenBy}
        error={form.problem('fact.seenBy')}
        onChange={(event) => set({ seenBy: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
