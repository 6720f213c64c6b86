import { Checkbox, MultiSelect, Select, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type FamilyLetterKind, isFamilyLetter } from '#shared/domain/enrolment/family-letters.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FamilyMessage } from './FamilyMessage.tsx';
import {
  childrenOf,
  type LetterChoices,
  letterSource,
  type LetterValues,
} from './letter-request.ts';
import { MeetingFields } from './MeetingFields.tsx';
import type { PaperChoice } from './paper-request.ts';

const ALL = 'all';
/** A regency that is not recorded has no name to be chosen by. */
const NONE = 'none';
/** Names shown at once; typing finds the others. */
const SHOWN = 50;

interface LetterFieldsProps {
  choice: PaperChoice;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
}

/** To whose family a letter goes, and what a call or a statement says besides. */
export function LetterFields(props: LetterFieldsProps) {
  const { document, of } = props.choice;
  return isFamilyLetter(document) && of !== '' ? (
    <Fields key={document + of} {...props} document={document} />
  ) : null;
}

function Fields({
  choice,
  busy,
  onChange,
  document,
}: LetterFieldsProps & { document: FamilyLetterKind }) {
  const read = useRead('papers.letterChoices', { document, ...letterSource(choice.of) });
  const { letters } = choice;
  const set = (patch: Partial<LetterValues>): void =>
    onChange({ letters: { ...letters, ...patch } });
  const choices = read.data;
  if (!choices) return null;
  const part = { letters, choices, busy, onSet: set };
  return (
    <>
      <WhoFields {...part} />
      <FamilyMessage document={document} candidates={letters.candidates} />
      {document === 'reregistration-letter' ? <CallFields {...part} /> : null}
      {document === 'parent-statement' ? <StampField {...part} /> : null}
      <Without without={choices.without} />
    </>
  );
}

interface PartProps {
  letters: LetterValues;
  choices: LetterChoices;
  busy: boolean;
  onSet: (patch: Partial<LetterValues>) => void;
}

/** A level, a regency, some children. */
function WhoFields({ letters, choices, busy, onSet }: PartProps) {
  const t = useTranslations('papers.letters');
  const select = { allowDeselect: false, disabled: busy, comboboxProps: { withinPortal: true } };
  const levels = LEVELS.filter((level) => choices.children.some((one) => one.level === level));
  const regencies = [...new Set(choices.children.map(({ regency }) => regency))].toSorted();
  const shown = childrenOf(choices, letters);
  const count = (own: readonly unknown[]) => t('children', { count: own.length });
  return (
    <>
      {levels.length > 1 ? (
        <Select
          {...select}
          label={t('level')}
          data={[
            { value: ALL, label: t('allLevels') },
            ...levels.map((level) => ({
              value: level,
              label: `${level} · ${count(childrenOf(choices, { ...letters, level }))}`,
            })),
          ]}
          value={letters.level ?? ALL}
          onChange={(next) =>
            onSet({ level: LEVELS.find((one) => one === next) ?? null, candidates: [] })
          }
        />
      ) : null}
      {regencies.length > 1 ? (
        <Select
          {...select}
          label={t('regency')}
          data={[
            { value: ALL, label: t('allRegencies') },
            ...regencies.map((regency) => ({
              value: regency === '' ? NONE : `of:${regency}`,
              label: `${regency === '' ? t('noRegency') : regency} · ${count(childrenOf(choices, { ...letters, regency }))}`,
            })),
          ]}
          value={regencyValue(letters.regency)}
          onChange={(next) => onSet({ regency: regencyOf(next), candidates: [] })}
        />
      ) : null}
      <MultiSelect
        label={t('who')}
        description={t('whoHint', { count: letters.candidates.length || shown.length })}
        placeholder={letters.candidates.length === 0 ? t('everybody') : ''}
        nothingFoundMessage={t('nobody')}
        wrapperProps={{ 'data-pills': true }}
        searchable
        hidePickedOptions
        limit={SHOWN}
        disabled={busy}
        comboboxProps={{ withinPortal: true }}
        data={shown.map(({ uid, name, code, level }) => ({
          value: uid,
          label: `${name} · ${level} · ${code}`,
        }))}
        value={[...letters.candidates]}
        onChange={(candidates) => onSet({ candidates })}
      />
    </>
  );
}

const regencyValue = (regency: string | null): string => {
  if (regency === null) return ALL;
  return regency === '' ? NONE : `of:${regency}`;
};
const regencyOf = (value: string | null): string | null => {
  if (value === null || value === ALL) return null;
  return value === NONE ? '' : value.slice('of:'.length);
};

/** When and where a family comes, and until when it answers; what stays empty is written by hand. */
function CallFields({ letters, choices, busy, onSet }: PartProps) {
  const t = useTranslations('papers.letters');
  return (
    <>
      <MeetingFields
        id="letter-day"
        words={{
          day: t('day'),
          dayHint: t('openHint'),
          time: t('time'),
          timeExample: t('timeExample'),
          place: t('place'),
        }}
        letters={letters}
        usualPlace={choices.place}
        busy={busy}
        onSet={onSet}
      />
      <DateField
        id="letter-until"
        label={t('until')}
        description={t('untilHint')}
        disabled={busy}
        value={letters.until ?? choices.until}
        onChange={(until) => onSet({ until })}
      />
    </>
  );
}

function StampField({ letters, busy, onSet }: PartProps) {
  const t = useTranslations('papers.letters');
  return (
    <Checkbox
      label={t('stamp')}
      disabled={busy}
      checked={letters.stamp}
      onChange={(event) => onSet({ stamp: event.currentTarget.checked })}
    />
  );
}

/** Nobody disappears: who gets no letter is counted with the reason. */
function Without({ without }: Pick<LetterChoices, 'without'>) {
  const t = useTranslations('papers.letters');
  const reasons = (['still-checked', 'ended', 'designated', 'arrived'] as const).filter(
    (reason) => without[reason] > 0,
  );
  return reasons.length === 0 ? null : (
    <Text size="sm">
      {reasons.map((reason) => t(`without.${reason}`, { count: without[reason] })).join(' ')}
    </Text>
  );
}
