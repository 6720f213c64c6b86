import { useTranslations } from 'use-intl';
import { periodLabel, periodOf, periodsUntil } from '#shared/domain/desil/dtsen-period.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField } from '#renderer/app/dialog-inputs.tsx';

const OFFERED = 8;

interface PeriodDialogProps {
  today: string;
  period: string;
  onClose: () => void;
}

/** Another DTSEN period to work with; what is on record stays as it is. */
export function PeriodDialog({ today, period, onClose }: PeriodDialogProps) {
  const t = useTranslations('desil.period');
  return (
    <CommandDialog
      channel="desil.setPeriod"
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ period }}
      input={(values) => values}
      said={(done) => t('done', { period: periodLabel(done.period) })}
      onClose={onClose}
    >
      {(fields) => (
        <ChoiceField
          fields={fields}
          name="period"
          label={t('field')}
          data={periodsUntil(periodOf(today), OFFERED).map((value) => ({
            value,
            label: periodLabel(value),
          }))}
        />
      )}
    </CommandDialog>
  );
}
