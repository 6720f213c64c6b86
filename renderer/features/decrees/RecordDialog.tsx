import { Autocomplete, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

import type { DecreeDraftState, HeadField } from './decree-draft.ts';

import { FollowsFields, type HeadValues, sentHead } from './FollowsFields.tsx';

type Input = InputOf<Contract['decrees']['record']>;

interface RecordDialogProps {
  draft: Pick<DecreeDraftState, 'signed' | 'added' | 'removed' | 'corrected'>;
  /** The list; the dialog asks for the head of the decree. */
  input: Omit<Input, HeadField>;
  onClose: () => void;
  onRecorded: (decree: string) => void;
}

const EMPTY: HeadValues = {
  number: '',
  signedOn: '',
  issuer: '',
  signer: '',
  follows: false,
  undated: false,
  numberDue: '',
};

/** Number, date and signers of the decree; then it is recorded as signed. */
export function RecordDialog({ draft, input, onClose, onRecorded }: RecordDialogProps) {
  const t = useTranslations('decrees');
  const acts = useActs();
  const go = useGo();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('decrees.record', 'decree');
  const [head, setHead] = useState(EMPTY);
  const set = (patch: Partial<typeof head>) => setHead((old) => ({ ...old, ...patch }));
  const amendment = input.scope === 'amendment';
  const counts = {
    names: formatFigure(draft.signed),
    added: formatFigure(draft.added),
    removed: formatFigure(draft.removed),
    corrected: formatFigure(draft.corrected),
  };
  const said = (number: string): string =>
    amendment ? t('amended', { number, ...counts }) : t('recorded', { number, ...counts });
  const submit = async () => {
    const done = await form.send({ ...input, ...sentHead(head, today) });
    if (!done) return;
    acts.done({
      text: said(head.follows ? t('head.numberFollows') : head.number.trim()),
      undo: true,
    });
    onRecorded(done.uid);
  };
  const field = (name: HeadField) => ({
    id: form.idOf(name),
    required: true,
    value: head[name],
    error: form.problem(name),
  });
  const ways = {
    'decrees.run-not-frozen': { label: t('head.toOrder'), onClick: () => go('/urutan') },
  };
  return (
    <FormDialog
      opened
      title={amendment ? t('head.amendment', counts) : t('head.title', counts)}
      lead={t('head.lead')}
      submit={t('head.submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} ways={ways} /> : undefined}
    >
      {head.follows ? null : (
        <TextInput
          label={t('head.number')}
          {...field('number')}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
      )}
      {head.follows && head.undated ? null : (
        <DateField
          label={t('head.signedOn')}
          {...field('signedOn')}
          today={today}
          onChange={(signedOn) => set({ signedOn })}
        />
      )}
      <FollowsFields
        head={head}
        set={set}
        today={today}
        due={{ id: form.idOf('numberDue'), error: form.problem('numberDue') }}
      />
      <Autocomplete
        label={t('head.issuer')}
        data={[t('head.issuers.regent'), t('head.issuers.mayor'), t('head.issuers.governor')]}
        {...field('issuer')}
        onChange={(issuer) => set({ issuer })}
      />
      <TextInput
        label={t('head.signer')}
        {...field('signer')}
        onChange={(event) => set({ signer: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
