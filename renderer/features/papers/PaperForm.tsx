import { Button, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { monthAndYear } from '#shared/domain/format/indonesian-date.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { groupsOf } from './document-groups.ts';
import { isPersonPaper, type Option } from './person-options.ts';
import { usePersonWords } from './use-person-words.ts';
import { WhomFields } from './WhomFields.tsx';
import {
  type DocumentKind,
  optionsOf,
  type OptionWords,
  type PaperChoice,
  type PaperChoices,
} from './paper-request.ts';
import { isFixedUpright } from './intake-request.ts';
import { FullIdsField } from './FullIdsField.tsx';
import { MinutesFields } from './MinutesFields.tsx';
import { LetterFields } from './LetterFields.tsx';
import { ListFields } from './ListFields.tsx';
import { isSideways } from './list-request.ts';
import { SupplyFields } from './SupplyFields.tsx';
import { OwnListActs } from './OwnListActs.tsx';
import classes from './PapersScreen.module.css';

interface PaperFormProps {
  /** What whoever is signed in prints here, the usual paper first. */
  documents: readonly DocumentKind[];
  choices: PaperChoices;
  choice: PaperChoice;
  /** Something that must be typed is missing, and the preview was asked for. */
  incomplete: boolean;
  /** There is nothing of which the document could be made. */
  empty: boolean;
  busy: boolean;
  onChange: (patch: Partial<PaperChoice>) => void;
  onShow: () => void;
}

/** Words of what can be printed, in the language of the screen. */
export function useOptionWords(): OptionWords {
  const t = useTranslations('papers.fields');
  const person = usePersonWords();
  return {
    person,
    allClasses: t('allClasses'),
    class: ({ name, students }) => t('class', { name, count: String(students) }),
    run: ({ number, intake, ratified }) =>
      t('runName', { number: String(number), intake, ratified: ratified ? 'yes' : 'no' }),
    draft: ({ number, intake }) => t('decreeDraft', { number: String(number), intake }),
    house: ({ residents }) => t('house', { count: String(residents) }),
    drives: () => t('drives'),
    waiting: ({ waiting }) => t('waiting', { count: String(waiting) }),
    everybody: ({ residents }) => t('everybody', { count: String(residents) }),
    trainees: (name) => t('trainees', { name }),
    addressees: (people) => t('addressees', { count: String(people) }),
    candidates: (level, people) =>
      t('candidates', { level: level ?? t('allLevels'), count: String(people) }),
    visits: (whom, people) => t(`visits.${whom}`, { count: String(people) }),
    addressee: ({ to, people }) => t('toAddressee', { to, count: String(people) }),
    expected: (people) => t('expected', { count: String(people) }),
    expectedOf: ({ level, people }) => t('expectedOf', { level, count: String(people) }),
    absent: (people) => t('absent', { count: String(people) }),
    officer: (name, people) =>
      t('officer', { name: name || t('noOfficer'), count: String(people) }),
    regency: (name, people) => t('officer', { name: name || t('noPlace'), count: String(people) }),
    perClass: (people) => t('perClass', { count: String(people) }),
    perRoom: (people) => t('perRoom', { count: String(people) }),
    month: monthAndYear,
    signed: ({ number, signedOn }) => t('decreeSigned', { number, date: longDate(signedOn) }),
  };
}

const FIELD = {
  'class-roster': 'classes',
  'ordered-list': 'run',
  'plenary-minutes': 'run',
  'reserve-list': 'run',
  'candidate-list': 'of',
  'visit-form': 'of',
  'decree-appendix': 'decree',
  'daily-sheet': 'of',
  'driver-list': 'of',
  'resident-list': 'of',
  'emergency-list': 'of',
  'monthly-report': 'monthOf',
  'meal-recap': 'monthOf',
  'waiting-list': 'of',
  'attendance-list': 'cohort',
  'receipt-list': 'whom',
  'dtsen-proposal': 'addressee',
  'arrival-list': 'of',
  'call-list': 'of',
  'transport-list': 'of',
  'supply-list': 'of',
  'order-sheet': 'run',
  'own-list': 'of',
  'acceptance-letter': 'after',
  'reserve-letter': 'after',
  'not-accepted-letter': 'after',
  'reregistration-letter': 'after',
  'parent-statement': 'after',
} as const;

interface OfFieldProps extends Pick<PaperFormProps, 'choice' | 'busy' | 'onChange'> {
  options: readonly Option[];
}

/** Of what, or of whom. */
function OfField({ options, ...rest }: OfFieldProps) {
  const t = useTranslations('papers.fields');
  const { choice, busy, onChange } = rest;
  const { document } = choice;
  if (isPersonPaper(document)) {
    return <WhomFields {...rest} document={document} options={options} />;
  }
  return options.length === 0 ? null : (
    <Select
      label={t(FIELD[document])}
      allowDeselect={false}
      disabled={busy}
      comboboxProps={{ withinPortal: true }}
      searchable={options.length > 8}
      data={[...options]}
      value={choice.of}
      onChange={(of) => onChange({ of: of ?? '' })}
    />
  );
}

/** Which document, of what, on which paper. */
export function PaperForm(props: PaperFormProps) {
  const { documents, choices, choice, empty, busy, onChange, onShow } = props;
  const t = useTranslations('papers');
  const options = optionsOf(choice, choices, useOptionWords());
  const isUpright = isPersonPaper(choice.document) || isFixedUpright(choice.document);
  const hasOwnPaper = choice.document === 'own-list';
  const listed = (of: readonly DocumentKind[]) =>
    of.map((value) => ({ value, label: t(`documents.${value}`) }));
  const select = { allowDeselect: false, disabled: busy, comboboxProps: { withinPortal: true } };
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      <Select
        label={t('documents.label')}
        {...select}
        maxDropdownHeight={480}
        data={groupsOf(documents).map(({ group, documents: own }) => ({
          group: t(`groups.${group}`),
          items: listed(own),
        }))}
        value={choice.document}
        onChange={(document) => onChange({ document: document as DocumentKind, of: '' })}
      />
      <OfField choice={choice} options={options} busy={busy} onChange={onChange} />
      {choice.document === 'ordered-list' ? (
        <Select
          label={t('fields.audience')}
          {...select}
          data={[
            { value: 'meeting', label: t('fields.meeting') },
            { value: 'wall', label: t('fields.wall') },
          ]}
          value={choice.audience}
          onChange={(audience) => onChange({ audience: audience as PaperChoice['audience'] })}
        />
      ) : null}
      {choice.document === 'monthly-report' ? (
        <Select
          label={t('fields.audience')}
          {...select}
          data={[
            { value: 'office', label: t('fields.forOffice') },
            { value: 'public', label: t('fields.forPublic') },
          ]}
          value={choice.audience === 'public' ? 'public' : 'office'}
          onChange={(audience) => onChange({ audience: audience as PaperChoice['audience'] })}
        />
      ) : null}
      <ListFields {...props} />
      <FullIdsField choice={choice} busy={busy} onChange={onChange} />
      <MinutesFields choice={choice} busy={busy} onChange={onChange} />
      <SupplyFields choice={choice} incomplete={props.incomplete} busy={busy} onChange={onChange} />
      <LetterFields choice={choice} busy={busy} onChange={onChange} />
      {choice.document === 'own-list' ? (
        <OwnListActs of={choice.of} choices={choices} onMade={(of) => onChange({ of })} />
      ) : null}
      {hasOwnPaper ? null : (
        <Select
          label={t('fields.size')}
          {...select}
          data={[
            { value: 'A4', label: t('fields.a4') },
            { value: 'F4', label: t('fields.f4') },
          ]}
          value={choice.size}
          onChange={(size) => onChange({ size: size as PaperChoice['size'] })}
        />
      )}
      {/* Letters stand and certificates lie: there is nothing to choose. */}
      {isUpright || hasOwnPaper ? null : (
        <Select
          label={t('fields.orientation')}
          {...select}
          data={[
            {
              value: 'portrait',
              label: t('fields.portrait'),
              disabled: isSideways(choice.document),
            },
            { value: 'landscape', label: t('fields.landscape') },
          ]}
          value={choice.orientation}
          onChange={(orientation) =>
            onChange({ orientation: orientation as PaperChoice['orientation'] })
          }
        />
      )}
      <DateField
        id="paper-date"
        label={t('fields.date')}
        description={t('fields.dateHint')}
        value={choice.date}
        disabled={busy}
        onChange={(date) => onChange({ date })}
      />
      <Button type="submit" variant="outline" loading={busy} disabled={empty || choice.of === ''}>
        {t('actions.show')}
      </Button>
    </form>
  );
}
