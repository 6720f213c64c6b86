import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { OwnFields, type OwnForm, useOwnForm } from '#renderer/app/OwnFields.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { DetailFields } from './DetailFields.tsx';
import { FamilyFields, GuardianFields } from './FamilyFields.tsx';
import { CandidacyFields, ChildFields } from './FormFields.tsx';
import { FormWarnings } from './FormWarnings.tsx';
import { emptyForm, formOf, type FormValues, type FullIds, nextForm } from './form-values.ts';
import { useNextChild } from './use-next-child.tsx';
import { noticeOf } from './Refused.tsx';
import { SamePersonDialog } from './SamePersonDialog.tsx';
import classes from './Candidates.module.css';

interface CandidateFormProps {
  intake: string;
  /** Edits this record; without it a new candidate is added. */
  record?: CandidateRecord;
  onClose: () => void;
  onSaved: (uid: string) => void;
}

/** Adds a candidate, or changes one: child, family, guardians and candidacy in one dialog. */
export function CandidateForm({ intake, record, onClose, onSaved }: CandidateFormProps) {
  const today = useRead('home.clock', {}).data?.today;
  const ids = useFullIds(record?.uid);
  if (today === undefined) return null;
  if (record === undefined)
    return <AddForm intake={intake} today={today} onClose={onClose} onSaved={onSaved} />;
  if (ids === undefined) return null;
  return <EditForm record={record} ids={ids} today={today} onClose={onClose} onSaved={onSaved} />;
}

/**
 * NIK and KK in full as they stand when the dialog opens; that look is in the journal. Numbers read
 * before an earlier correction are waited out, and later ones do not disturb who is typing.
 */
function useFullIds(uid: string | undefined): FullIds | undefined {
  const read = useRead('candidates.fullIds', { uid: uid ?? '' }, { enabled: uid !== undefined });
  const [opened, setOpened] = useState<FullIds>();
  if (opened === undefined && read.data !== undefined && !read.isFetching) setOpened(read.data);
  return opened;
}

const isLikelySame = (refusal: AppError | null): refusal is AppError<'candidates.likely-same'> =>
  refusal?.code === 'candidates.likely-same';

interface AddFormProps {
  intake: string;
  today: string;
  onClose: () => void;
  onSaved: (uid: string) => void;
}

function AddForm({ intake, today, onClose, onSaved }: AddFormProps) {
  const t = useTranslations('candidates');
  const acts = useActs();
  const form = useCommandForm('candidates.add', 'calon');
  const [values, setValues] = useState<FormValues>(() => emptyForm(today));
  const own = useOwnForm();
  const next = useNextChild(form.idOf('form.person.name'));
  const submit = async (samePerson: string | null, goesOn: boolean) => {
    next.intend(goesOn);
    const done = await form.send({ intake, form: values, samePerson, own: own.changed });
    if (!done) return;
    const text = t(done.knownBefore ? 'done.foundAgain' : 'done.added', done);
    acts.done({ text, undo: true });
    if (!goesOn) return onSaved(done.uid);
    setValues(nextForm(values, today));
    own.clear();
    next.begin(text);
  };
  const question = isLikelySame(form.refusal) ? form.refusal : undefined;
  return (
    <>
      <FormDialog
        opened
        width={720}
        title={t('form.addTitle')}
        lead={next.lead}
        submit={t('form.addSubmit')}
        more={{ label: t('form.addNext'), onSubmit: () => void submit(null, true) }}
        busy={form.busy}
        problems={form.problems}
        onCancel={onClose}
        onSubmit={() => void submit(null, false)}
        {...(question ? {} : noticeOf(form.refusal))}
      >
        <AllFields
          // What was folded out for one child is folded again for the next.
          key={next.round}
          values={values}
          onChange={setValues}
          own={own}
          form={form}
          today={today}
          intake={intake}
        />
      </FormDialog>
      {question ? (
        <SamePersonDialog
          question={question}
          onAnswer={(answer) => void submit(answer, next.intended)}
          onCancel={form.clear}
        />
      ) : null}
    </>
  );
}

interface EditFormProps {
  record: CandidateRecord;
  ids: FullIds;
  today: string;
  onClose: () => void;
  onSaved: (uid: string) => void;
}

function EditForm({ record, ids, today, onClose, onSaved }: EditFormProps) {
  const t = useTranslations('candidates');
  const acts = useActs();
  const form = useCommandForm('candidates.edit', 'calon');
  const [values, setValues] = useState<FormValues>(() => formOf(record, ids));
  const own = useOwnForm(record.person.uid);
  const submit = async () => {
    const done = await form.send({ uid: record.uid, form: values, own: own.changed });
    if (!done) return;
    onSaved(done.uid);
    acts.done({ text: t('done.edited', { name: done.name }), undo: true });
  };
  return (
    <FormDialog
      opened
      width={720}
      title={t('form.editTitle', { name: record.person.name })}
      submit={t('form.editSubmit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <AllFields
        values={values}
        onChange={setValues}
        own={own}
        form={form}
        today={today}
        intake={record.intake.uid}
      />
    </FormDialog>
  );
}

interface AllFieldsProps {
  values: FormValues;
  onChange: (values: FormValues) => void;
  own: OwnForm;
  form: { idOf: (path: string) => string; problem: (path: string) => string | undefined };
  today: string;
  intake: string;
}

function AllFields({ values, onChange, own, form, today, intake }: AllFieldsProps) {
  const fields = {
    today,
    idOf: (path: string) => form.idOf(`form.${path}`),
    problem: (path: string) => form.problem(`form.${path}`),
  };
  return (
    <>
      <ChildFields
        {...fields}
        values={values.person}
        onChange={(patch) => onChange({ ...values, person: { ...values.person, ...patch } })}
      />
      <GuardianFields
        {...fields}
        values={values.guardians}
        onChange={(guardians) => onChange({ ...values, guardians })}
      />
      <CandidacyFields
        {...fields}
        values={values.candidacy}
        onChange={(patch) => onChange({ ...values, candidacy: { ...values.candidacy, ...patch } })}
      />
      <FamilyFields
        {...fields}
        values={values.family}
        onChange={(patch) => onChange({ ...values, family: { ...values.family, ...patch } })}
      />
      <DetailFields {...fields} values={values} onChange={onChange} />
      <OwnFields own={own} today={today} className={classes['fieldset']} />
      <FormWarnings values={values} intake={intake} />
    </>
  );
}
