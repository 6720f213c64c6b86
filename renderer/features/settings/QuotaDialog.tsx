import { Fieldset, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { IntakeHead } from '#shared/contract/intakes.ts';
import { REGENCIES } from '#shared/domain/quota/quota-outcome.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { LetterFields, letterInput } from '#renderer/features/settings/LetterFields.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

interface QuotaDialogProps {
  intake: IntakeHead;
  today: string;
  onClose: () => void;
}

/** A new version of an intake's quota, begun from the one that counts. */
export function QuotaDialog(props: QuotaDialogProps) {
  const versions = useRead('intakes.quotas', { intake: props.intake.uid }).data;
  if (versions === undefined) return null;
  const [newest] = versions;
  const parts = new Map(newest?.regencies.map(({ regency, places }) => [regency, places]));
  return (
    <Fields
      {...props}
      places={newest?.places ?? ''}
      parts={REGENCIES.map((regency) => parts.get(regency) ?? '')}
    />
  );
}

interface FieldsProps extends QuotaDialogProps {
  places: number | '';
  /** One a regency, in their order; '' where it has no part of its own. */
  parts: readonly (number | '')[];
}

/** Where the command's input has this part: only regencies with a number are sent. */
function partPath(parts: readonly (number | string)[], at: number): string {
  if (parts[at] === '') return `parts.${at}`;
  return `regencies.${parts.slice(0, at).filter((part) => part !== '').length}.places`;
}

function Fields({ intake, today, onClose, places, parts }: FieldsProps) {
  const t = useTranslations('settings');
  return (
    <CommandDialog
      channel="intakes.setQuota"
      title={t('quota.addTitle', { name: intake.name })}
      lead={t('quota.lead')}
      submit={t('quota.submit')}
      initial={{
        places: places as number | string,
        setOn: today,
        reason: '',
        letterNo: '',
        letterDate: '',
        parts: parts as readonly (number | string)[],
      }}
      input={({ parts: given, ...values }) => ({
        intake: intake.uid,
        places: values.places,
        setOn: values.setOn,
        reason: values.reason,
        ...letterInput(values),
        regencies: REGENCIES.flatMap((regency, at) =>
          given[at] === '' ? [] : [{ regency, places: given[at] }],
        ),
      })}
      said={({ version }) => t('quota.done', { version: String(version) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <NumberInput
            label={t('quota.places')}
            required
            hideControls
            {...fields.field('places')}
            onChange={(value) => fields.set({ places: value })}
          />
          <DateField
            label={t('fields.from')}
            required
            today={today}
            {...fields.field('setOn')}
            onChange={(setOn) => fields.set({ setOn })}
          />
          <TextInput
            label={t('fields.reason')}
            required
            {...fields.field('reason')}
            onChange={(event) => fields.set({ reason: event.currentTarget.value })}
          />
          <LetterFields fields={fields} />
          <Fieldset variant="unstyled" legend={t('quota.parts')}>
            <p>{t('quota.partsHint')}</p>
            <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
              {REGENCIES.map((regency, at) => (
                <NumberInput
                  key={regency}
                  label={regency}
                  hideControls
                  {...fields.at(partPath(fields.values.parts, at))}
                  value={fields.values.parts[at] ?? ''}
                  onChange={(value) => fields.set({ parts: fields.values.parts.with(at, value) })}
                />
              ))}
            </SimpleGrid>
          </Fieldset>
        </>
      )}
    </CommandDialog>
  );
}
