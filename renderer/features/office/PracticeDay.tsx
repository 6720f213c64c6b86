import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { AppError } from '#shared/errors.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface PracticeDay {
  /** The button in the top bar; absent in a real office. */
  readonly onToday?: { label: string; open: () => void };
  readonly dialog: ReactNode;
}

/** The settable "hari ini" of a practice office: its button and its dialog. */
export function usePracticeDay(today: LocalDate | undefined): PracticeDay {
  const t = useTranslations('office.practiceDay');
  const { office } = useSession();
  const [opened, setOpened] = useState(false);
  if (!office.practice || today === undefined) return { dialog: null };
  return {
    onToday: { label: t('open', { today: longDate(today) }), open: () => setOpened(true) },
    dialog: opened ? <PracticeDayDialog today={today} onClose={() => setOpened(false)} /> : null,
  };
}

function PracticeDayDialog({ today, onClose }: { today: LocalDate; onClose: () => void }) {
  const t = useTranslations('office.practiceDay');
  const acts = useActs();
  const refusalText = useRefusalText();
  const set = useAct('office.setPracticeToday');
  const [day, setDay] = useState(today);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const reply = await set.run({ today: day });
    if (!reply.ok) {
      setRefusal(refusalText(reply.error as AppError));
      return;
    }
    acts.done({ text: t('done', { day: longDate(day) }), undo: true });
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      onSubmit={() => void submit()}
      onCancel={onClose}
      busy={set.busy}
      width={420}
      {...(refusal === null ? {} : { notice: refusal })}
    >
      <DateField
        id="practice-day"
        label={t('day')}
        value={day}
        onChange={setDay}
        today={today}
        required
      />
    </FormDialog>
  );
}
