import { useTranslations } from 'use-intl';
import type { Partner } from '#shared/i18n/partner-words.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, LinesField } from '#renderer/app/dialog-inputs.tsx';

interface InternshipDialogProps {
  internship: string;
  rows: Partner['internships'];
  today: string;
  onClose: () => void;
}

/** How an internship went. */
export function InternshipDialog({ internship, rows, today, onClose }: InternshipDialogProps) {
  const t = useTranslations('training');
  const row = rows.find(({ uid }) => uid === internship);
  if (!row) return null;
  return (
    <CommandDialog
      channel="training.endInternship"
      title={`${t('partners.acts.intern')} · ${row.name}`}
      submit={t('acts.save')}
      initial={{ until: row.until, result: (row.result ?? 'good') as string, note: '' }}
      input={(values) => ({ ...values, internship })}
      said={(done) => t('done.step', done)}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="result"
            label={t('fields.result')}
            required
            data={(['good', 'fair', 'poor', 'stopped'] as const).map((value) => ({
              value,
              label: t(`partners.results.${value}`),
            }))}
          />
          <DayField fields={fields} name="until" label={t('fields.until')} today={today} required />
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}
