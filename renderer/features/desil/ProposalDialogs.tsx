import { useTranslations } from 'use-intl';
import { lookAgainOn, PROPOSAL_RESULTS } from '#shared/domain/desil/proposal.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, DayField, LinesField, TextField } from '#renderer/app/dialog-inputs.tsx';

interface ProposeDialogProps {
  intake: string;
  today: string;
  /** One family by its candidate; null: all that wait for nothing yet. */
  one: { uid: string; name: string } | null;
  onClose: () => void;
}

/** Proposes a family, or all of the list, for DTSEN: to whom, and when to look again. */
export function ProposeDialog({ intake, today, one, onClose }: ProposeDialogProps) {
  const t = useTranslations('desil.proposal');
  return (
    <CommandDialog
      channel="desil.propose"
      title={one === null ? t('titleAll') : t('title', { name: one.name })}
      lead={t(one === null ? 'leadAll' : 'lead')}
      submit={t('submit')}
      initial={{ to: '', proposedOn: today, checkOn: lookAgainOn(today), note: '' }}
      input={(values) => ({ ...values, intake, candidate: one?.uid ?? null })}
      said={({ families }) => t('done', { count: families })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField
            fields={fields}
            name="to"
            label={t('to')}
            description={t('toHint')}
            most={120}
            required
          />
          <DayField fields={fields} name="proposedOn" label={t('on')} today={today} required />
          <DayField fields={fields} name="checkOn" label={t('checkOn')} today={today} required />
          <LinesField fields={fields} name="note" label={t('note')} most={300} />
        </>
      )}
    </CommandDialog>
  );
}

interface EndProposalProps {
  candidate: { uid: string; name: string };
  today: string;
  onClose: () => void;
}

/** What became of a proposal. */
export function EndProposalDialog({ candidate, today, onClose }: EndProposalProps) {
  const t = useTranslations('desil.proposal');
  return (
    <CommandDialog
      channel="desil.endProposal"
      title={t('endTitle', { name: candidate.name })}
      lead={t('endLead')}
      submit={t('endSubmit')}
      initial={{ result: 'refused' as string, on: today, note: '' }}
      input={(values) => ({ ...values, candidate: candidate.uid })}
      said={({ name }) => t('ended', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <ChoiceField
            fields={fields}
            name="result"
            label={t('result')}
            data={PROPOSAL_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
          />
          <DayField fields={fields} name="on" label={t('endOn')} today={today} required />
          <LinesField fields={fields} name="note" label={t('note')} most={300} />
        </>
      )}
    </CommandDialog>
  );
}
