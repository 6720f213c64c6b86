import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

export type Refused = OutputOf<Contract['enrolments']['arriveMany']>['refused'][number];

interface ArriveDialogProps {
  names: readonly { readonly candidate: string }[];
  onClose: () => void;
  onDone: (arrived: number, refused: readonly Refused[]) => void;
}

/** The arrival of one or many on one day. One alone is refused in the dialog, with the reason. */
export function ArriveDialog({ names, onClose, onDone }: ArriveDialogProps) {
  const t = useTranslations('decrees.arrive');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const on = typed ?? today;
  const one = useCommandForm('enrolments.arrive', 'arrive');
  const many = useCommandForm('enrolments.arriveMany', 'arrive');
  const [only] = names.length === 1 ? names : [];
  const form = only ? one : many;
  const submit = async () => {
    if (only) {
      const done = await one.send({ candidate: only.candidate, on });
      if (!done) return;
      acts.done({ text: t('doneOne', { name: done.name }), undo: true });
      onDone(1, []);
      return;
    }
    const done = await many.send({ candidates: names.map(({ candidate }) => candidate), on });
    if (!done) return;
    acts.done({ text: t('done', { count: formatFigure(done.arrived) }), undo: true });
    onDone(done.arrived, done.refused);
  };
  return (
    <FormDialog
      opened
      title={t('title', { count: names.length })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      notice={form.refusal ? <RefusalNotice refusal={form.refusal} /> : undefined}
    >
      <DateField
        id={form.idOf('on')}
        label={t('on')}
        required
        value={on}
        today={today}
        error={form.problem('on')}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
