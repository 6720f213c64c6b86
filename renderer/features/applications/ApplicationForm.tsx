import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { AppError } from '#shared/errors.ts';
import { OwnFields, type OwnForm, useOwnForm } from '#renderer/app/OwnFields.tsx';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';
import classes from './Applications.module.css';
import { FamilyFields, PersonFields, RequestFields } from './FormFields.tsx';
import { emptyForm, formOf, type FormValues } from './form-values.ts';

interface AddDialogProps {
  onClose: () => void;
  onSaved: (uid: string) => void;
}

/** Tambah permohonan: person, request and family card in one dialog. */
export function AddDialog(props: AddDialogProps) {
  const today = useRead('home.clock', {}).data?.today;
  return today === undefined ? null : <AddForm today={today} {...props} />;
}

const isQuestion = (refusal: AppError | null): refusal is AppError<'applications.likely-same'> =>
  refusal?.code === 'applications.likely-same';

function AddForm({ today, onClose, onSaved }: AddDialogProps & { today: string }) {
  const t = useTranslations('applications');
  const acts = useActs();
  const form = useCommandForm('applications.add', 'calon');
  const [values, setValues] = useState(() => emptyForm(today));
  const own = useOwnForm();
  const submit = async (samePerson: string | null) => {
    const done = await form.send({ form: values, own: own.changed, desil: null, samePerson });
    if (!done) return;
    onSaved(done.uid);
    acts.done({ text: t(done.knownBefore ? 'done.known' : 'done.added', done), undo: true });
  };
  const question = isQuestion(form.refusal) ? form.refusal : undefined;
  return (
    <>
      <FormDialog
        opened
        width={720}
        title={t('form.add')}
        submit={t('form.save')}
        busy={form.busy}
        problems={form.problems}
        onCancel={onClose}
        onSubmit={() => void submit(null)}
        {...(form.refusal && !question ? { notice: <RefusalNotice refusal={form.refusal} /> } : {})}
      >
        <AllFields values={values} onChange={setValues} own={own} form={form} today={today} />
      </FormDialog>
      {question ? (
        <SamePersonDialog
          question={question}
          onAnswer={(answer) => void submit(answer)}
          onCancel={form.clear}
        />
      ) : null}
    </>
  );
}

/** Corrects a request. NIK and family card show in full; that look is in the history. */
export function EditDialog({ record, today, onClose }: RecordDialogProps) {
  const ids = useRead('applications.fullIds', { application: record.uid }).data;
  return ids === undefined ? null : (
    <EditForm record={record} ids={ids} today={today} onClose={onClose} />
  );
}

type EditFormProps = RecordDialogProps & { ids: { nik: string | null; kk: string | null } };

function EditForm({ record, ids, today, onClose }: EditFormProps) {
  const t = useTranslations('applications');
  const acts = useActs();
  const form = useCommandForm('applications.edit', 'calon');
  const [values, setValues] = useState(() => formOf(record, ids));
  const own = useOwnForm(record.person.uid);
  const submit = async () => {
    const done = await form.send({ application: record.uid, form: values, own: own.changed });
    if (!done) return;
    onClose();
    acts.done({ text: t('done.edited', { name: done.name }), undo: true });
  };
  return (
    <FormDialog
      opened
      width={720}
      title={t('form.edit', { name: record.person.name })}
      submit={t('form.save')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...(form.refusal ? { notice: <RefusalNotice refusal={form.refusal} /> } : {})}
    >
      <AllFields values={values} onChange={setValues} own={own} form={form} today={today} />
    </FormDialog>
  );
}

interface AllFieldsProps {
  values: FormValues;
  onChange: (values: FormValues) => void;
  own: OwnForm;
  form: { idOf: (path: string) => string; problem: (path: string) => string | undefined };
  today: string;
}

function AllFields({ values, onChange, own, form, today }: AllFieldsProps) {
  const fields = {
    today,
    idOf: (path: string) => form.idOf(`form.${path}`),
    problem: (path: string) => form.problem(`form.${path}`),
  };
  return (
    <>
      <PersonFields
        {...fields}
        values={values.person}
        onChange={(patch) => onChange({ ...values, person: { ...values.person, ...patch } })}
      />
      <RequestFields
        {...fields}
        values={values.request}
        onChange={(patch) => onChange({ ...values, request: { ...values.request, ...patch } })}
      />
      <FamilyFields
        {...fields}
        values={values.family}
        onChange={(patch) => onChange({ ...values, family: { ...values.family, ...patch } })}
      />
      <OwnFields own={own} today={today} className={classes['fieldset']} />
    </>
  );
}

interface SamePersonDialogProps {
  question: AppError<'applications.likely-same'>;
  onAnswer: (answer: string) => void;
  onCancel: () => void;
}

/** Somebody of this name is known: only a person says whether it is the same one. */
function SamePersonDialog({ question, onAnswer, onCancel }: SamePersonDialogProps) {
  const t = useTranslations('applications.same');
  const kit = useTranslations('kit');
  const sameNik = question.people.some((one) => one.sameNik);
  return (
    <Modal opened onClose={onCancel} title={t('title')} size={520} withCloseButton={false}>
      <p>{t('text', { name: question.name })}</p>
      <ul className={classes['lines']}>
        {question.people.map((one) => (
          <li key={one.uid} className={classes['paper']}>
            <span>
              <b>{one.name}</b>
              <span className="source">
                {' '}
                {[
                  one.birthDate === null ? '' : longDate(one.birthDate),
                  one.sameNik ? t('sameNik') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <Button onClick={() => onAnswer(one.uid)}>{t('use')}</Button>
          </li>
        ))}
      </ul>
      <div className={classes['answers']}>
        <Button variant="subtle" onClick={onCancel}>
          {kit('cancel')}
        </Button>
        {sameNik ? null : <Button onClick={() => onAnswer('different')}>{t('different')}</Button>}
      </div>
    </Modal>
  );
}
