import { Button, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { monthAndYear } from '#shared/domain/format/indonesian-date.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import {
  type DocumentKind,
  optionsOf,
  type OptionWords,
  type PaperChoice,
  type PaperChoices,
} from './paper-request.ts';
import { ListFields } from './ListFields.tsx';
import { isSideways } from './list-request.ts';
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
  return {
    allClasses: t('allClasses'),
    class: ({ name, students }) => t('class', { name, count: String(students) }),
    run: ({ number, intake, ratified }) =>
      t('runName', { number: String(number), intake, ratified: ratified ? 'yes' : 'no' }),
    draft: ({ number, intake }) => t('decreeDraft', { number: String(number), intake }),
    house: ({ residents }) => t('house', { count: String(residents) }),
    waiting: ({ waiting }) => t('waiting', { count: String(waiting) }),
    everybody: ({ residents }) => t('everybody', { count: String(residents) }),
    trainees: (name) => t('trainees', { name }),
    month: monthAndYear,
    signed: ({ number, signedOn }) => t('decreeSigned', { number, date: longDate(signedOn) }),
  };
}

const FIELD = {
  'class-roster': 'classes',
  'ordered-list': 'run',
  'decree-appendix': 'decree',
  'daily-sheet': 'of',
  'resident-list': 'of',
  'emergency-list': 'of',
  'monthly-report': 'monthOf',
  'meal-recap': 'monthOf',
  'waiting-list': 'of',
  'attendance-list': 'cohort',
  'receipt-list': 'whom',
} as const;

/** Which document, of what, on which paper. */
export function PaperForm(props: PaperFormProps) {
  const { documents, choices, choice, empty, busy, onChange, onShow } = props;
  const t = useTranslations('papers');
  const options = optionsOf(choice.document, choices, useOptionWords());
  const chosen = options.find(({ value }) => value === choice.of) ?? options[0];
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
        data={documents.map((value) => ({ value, label: t(`documents.${value}`) }))}
        value={choice.document}
        onChange={(document) => onChange({ document: document as DocumentKind, of: '' })}
      />
      {chosen ? (
        <Select
          label={t(`fields.${FIELD[choice.document]}`)}
          {...select}
          searchable={options.length > 8}
          data={[...options]}
          value={chosen.value}
          onChange={(of) => onChange({ of: of ?? '' })}
        />
      ) : null}
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
      <Button type="submit" variant="outline" loading={busy} disabled={empty}>
        {t('actions.show')}
      </Button>
    </form>
  );
}
