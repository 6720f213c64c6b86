import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** Gives class and bed to all who lack them, in one act that can be undone. */
export function FillDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('enrolments.fill');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('enrolments.fillPlaces', 'fill');
  const [typed, setTyped] = useState<string | null>(null);
  const on = typed ?? today;
  const submit = async () => {
    const done = await form.send({ on });
    if (!done) return;
    const values = {
      classes: formatFigure(done.classes),
      beds: formatFigure(done.beds),
      withoutClass: formatFigure(done.withoutClass),
      withoutBed: formatFigure(done.withoutBed),
    };
    const rest = done.withoutClass + done.withoutBed > 0;
    acts.done({ text: rest ? t('rest', values) : t('done', values), undo: true });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('title')}
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
