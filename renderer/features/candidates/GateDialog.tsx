import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { GateAnswerInput } from '#shared/contract/candidate-facts.ts';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { gateReasons } from '#shared/domain/candidates/gate-reasons.ts';
import { GATE_VALUES, GATES, type Gate, RECOMMENDATIONS } from '#shared/vocabulary.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { ListChoice } from './list-view.ts';
import { noticeOf } from './Refused.tsx';
import { useReasonWords } from './use-words.ts';

interface GateDialogProps {
  /** One person's gate. */
  one?: { record: CandidateRecord; gate: Gate };
  /** Or everybody this list shows, or those marked in it. */
  many?: ListChoice & { readonly uids?: readonly string[] };
  onClose: () => void;
  /** After everybody was answered for. */
  onSaved?: () => void;
}

/** Answers one gate: of one person, or of everybody the list shows. */
export function GateDialog({ one, many, onClose, onSaved }: GateDialogProps) {
  const today = useRead('home.clock', {}).data?.today;
  if (today === undefined) return null;
  if (many) return <ManyDialog choice={many} today={today} onClose={onClose} onSaved={onSaved} />;
  return one ? <OneDialog {...one} today={today} onClose={onClose} /> : null;
}

type Answer = GateAnswerInput;

/** A new answer begins with what is already known, or with a yes of today. */
function useAnswer(gate: Gate, today: string, known?: CandidateRecord['gates'][number]) {
  const { user } = useSession();
  const answered = known !== undefined && known.value !== 'open' && !known.byRecord;
  return useState<Answer>({
    gate,
    value: answered ? known.value : 'passed',
    answeredOn: (answered ? known.answeredOn : null) ?? today,
    answeredBy: (answered ? known.answeredBy : null) ?? user.name,
    source: answered ? known.source : '',
    reason: answered ? (known.reason ?? '') : '',
    dueOn: answered ? (known.dueOn ?? '') : '',
    recommendation: null,
  });
}

interface OneDialogProps {
  record: CandidateRecord;
  gate: Gate;
  today: string;
  onClose: () => void;
}

function OneDialog({ record, gate, today, onClose }: OneDialogProps) {
  const t = useTranslations('candidates');
  const acts = useActs();
  const form = useCommandForm('candidates.answerGate', 'gate');
  const known = record.gates.find((item) => item.gate === gate);
  const [answer, setAnswer] = useAnswer(gate, today, known);
  const { name } = record.person;
  const gateName = t(`gates.${gate}`);
  const submit = async () => {
    const done = await form.send({ uid: record.uid, answer: cleared(answer) });
    if (!done) return;
    onClose();
    acts.done({ text: t('done.gate', { gate: gateName, name }), undo: true });
  };
  return (
    <FormDialog
      opened
      title={t('gateDialog.title', { gate: gateName, name })}
      submit={t('gateDialog.submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <AnswerFields answer={answer} onChange={setAnswer} form={form} today={today} />
    </FormDialog>
  );
}

function ManyDialog(props: {
  choice: NonNullable<GateDialogProps['many']>;
  today: string;
  onClose: () => void;
  onSaved: (() => void) | undefined;
}) {
  const { choice, today, onClose, onSaved } = props;
  const t = useTranslations('candidates');
  const acts = useActs();
  const form = useCommandForm('candidates.answerGates', 'gate');
  const { intake, filter, text, uids } = choice;
  const listed = useRead('candidates.count', { intake, filter, text }).data?.count ?? 0;
  const count = uids?.length ?? listed;
  const [answer, setAnswer] = useAnswer('home_visit', today);
  const submit = async () => {
    const done = await form.send({
      intake,
      filter,
      text,
      answer: cleared(answer),
      ...(uids === undefined ? {} : { uids: [...uids] }),
    });
    if (!done) return;
    onClose();
    onSaved?.();
    acts.done({ text: t('done.gates', done), undo: done.changed > 0 });
  };
  return (
    <FormDialog
      opened
      title={t(uids === undefined ? 'gateDialog.manyTitle' : 'gateDialog.markedTitle')}
      lead={t(uids === undefined ? 'gateDialog.manyLead' : 'gateDialog.markedLead', { count })}
      submit={t('gateDialog.manySubmit', { count })}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <Select
        id={form.idOf('answer.gate')}
        label={t('gateDialog.gate')}
        allowDeselect={false}
        data={GATES.map((value) => ({ value, label: t(`gates.${value}`) }))}
        value={answer.gate}
        onChange={(gate) => setAnswer({ ...answer, gate: gate as Gate, recommendation: null })}
      />
      <AnswerFields answer={answer} onChange={setAnswer} form={form} today={today} />
    </FormDialog>
  );
}

/** What a field that is not shown held before does not travel along. */
const cleared = (answer: Answer): Answer => ({
  ...answer,
  reason: needsReason(answer) ? answer.reason : '',
  dueOn: answer.value === 'deferred' ? answer.dueOn : '',
});

const needsReason = ({ value }: Answer): boolean => value !== 'open' && value !== 'passed';

interface AnswerFieldsProps {
  answer: Answer;
  onChange: (answer: Answer) => void;
  form: { idOf: (path: string) => string; problem: (path: string) => string | undefined };
  today: string;
}

function AnswerFields({ answer, onChange, form, today }: AnswerFieldsProps) {
  const t = useTranslations('candidates');
  const set = (patch: Partial<Answer>) => onChange({ ...answer, ...patch });
  const text = (name: 'answeredBy' | 'source') => ({
    id: form.idOf(`answer.${name}`),
    label: t(`gateDialog.${name}`),
    value: answer[name],
    error: form.problem(`answer.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  });
  const date = (name: 'answeredOn' | 'dueOn') => ({
    id: form.idOf(`answer.${name}`),
    label: t(`gateDialog.${name}`),
    value: answer[name],
    error: form.problem(`answer.${name}`),
    today,
    required: true,
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <>
      <Select
        id={form.idOf('answer.value')}
        label={t('gateDialog.value')}
        allowDeselect={false}
        data={GATE_VALUES.map((value) => ({ value, label: t(`gateValues.${value}`) }))}
        value={answer.value}
        onChange={(value) => set({ value: value as Answer['value'] })}
      />
      {answer.gate === 'home_visit' && answer.value === 'passed' ? (
        <Select
          id={form.idOf('answer.recommendation')}
          label={t('gateDialog.recommendation')}
          placeholder={t('gateDialog.keep')}
          clearable
          data={RECOMMENDATIONS.filter((value) => value !== 'none').map((value) => ({
            value,
            label: t(`recommendations.${value}`),
          }))}
          value={answer.recommendation}
          onChange={(value) => set({ recommendation: value as Answer['recommendation'] })}
        />
      ) : null}
      {needsReason(answer) ? (
        <ReasonField answer={answer} onChange={(reason) => set({ reason })} form={form} />
      ) : null}
      {answer.value === 'deferred' ? <DateField {...date('dueOn')} /> : null}
      <DateField {...date('answeredOn')} />
      <TextInput required {...text('answeredBy')} />
      <TextInput {...text('source')} />
    </>
  );
}

interface ReasonFieldProps extends Pick<AnswerFieldsProps, 'answer' | 'form'> {
  onChange: (reason: string) => void;
}

/** The usual reasons are offered and kept as codes, for both languages; other words stay as typed. */
function ReasonField({ answer, form, onChange }: ReasonFieldProps) {
  const t = useTranslations('candidates.gateDialog');
  const words = useReasonWords();
  const codes = gateReasons(answer.gate, answer.value);
  const id = form.idOf('answer.reason');
  return (
    <>
      <TextInput
        id={id}
        label={t('reason')}
        required
        list={`${id}-offered`}
        value={words(answer.reason)}
        error={form.problem('answer.reason')}
        onChange={({ currentTarget: { value } }) =>
          onChange(codes.find((code) => words(code) === value) ?? value)
        }
      />
      <datalist id={`${id}-offered`}>
        {codes.map((code) => (
          <option key={code}>{words(code)}</option>
        ))}
      </datalist>
    </>
  );
}
