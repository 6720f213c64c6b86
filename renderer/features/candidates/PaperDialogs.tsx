import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { CIVIL_PAPERS, PAPER_ENDS } from '#shared/domain/people/awaited-paper.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import type { AwaitedPaper } from './RecordDialog.tsx';
import { noticeOf } from './Refused.tsx';

interface AwaitPaperDialogProps {
  record: CandidateRecord;
  onClose: () => void;
}

/** Notes that the family lacks a paper, and when somebody asks again. */
export function AwaitPaperDialog({ record, onClose }: AwaitPaperDialogProps) {
  const t = useTranslations('candidates.papers');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const form = useCommandForm('candidates.awaitPaper', 'paper');
  const [kind, setKind] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState('');
  const { name } = record.person;
  const submit = async () => {
    const done = await form.send({ uid: record.uid, kind, dueOn, note });
    if (!done) return;
    onClose();
    acts.done({ text: t('done.awaited', { kind: t(`kinds.${done.kind}`), name }), undo: true });
  };
  return (
    <FormDialog
      opened
      title={t('title', { name })}
      lead={t('lead')}
      submit={t('submit')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(form.refusal)}
    >
      <Select
        id={form.idOf('kind')}
        label={t('kind')}
        required
        data-autofocus
        data={CIVIL_PAPERS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        error={form.problem('kind')}
        onChange={setKind}
      />
      <DateField
        id={form.idOf('dueOn')}
        label={t('dueOn')}
        required
        today={today}
        value={dueOn}
        error={form.problem('dueOn')}
        onChange={setDueOn}
      />
      <TextInput
        id={form.idOf('note')}
        label={t('note')}
        description={t('noteHint')}
        value={note}
        error={form.problem('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

interface EndPaperDialogProps extends AwaitPaperDialogProps {
  paper: AwaitedPaper;
}

const RESULTS = ['seen', 'again', 'not_needed'] as const;

/** How a paper stands that was waited for: there, not needed, or asked for again on another day. */
export function EndPaperDialog({ record, paper, onClose }: EndPaperDialogProps) {
  const t = useTranslations('candidates.papers');
  const acts = useActs();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const ending = useCommandForm('candidates.endPaper', 'paper');
  const again = useCommandForm('candidates.awaitPaper', 'again');
  const [result, setResult] = useState<(typeof RESULTS)[number]>('seen');
  const [dueOn, setDueOn] = useState('');
  const [note, setNote] = useState(paper.note);
  const { name } = record.person;
  const kind = t(`kinds.${paper.kind}`);
  const submit = async () => {
    const how = PAPER_ENDS.find((one) => one === result);
    const done =
      how === undefined
        ? await again.send({ uid: record.uid, kind: paper.kind, dueOn, note })
        : await ending.send({ paper: paper.uid, how });
    if (!done) return;
    onClose();
    acts.done({
      text: t(how === undefined ? 'done.awaited' : 'done.ended', { kind, name }),
      undo: true,
    });
  };
  return (
    <FormDialog
      opened
      title={t('endTitle', { kind, name })}
      submit={t('endSubmit')}
      busy={ending.busy || again.busy}
      problems={result === 'again' ? again.problems : ending.problems}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...noticeOf(ending.refusal ?? again.refusal)}
    >
      <Select
        id={ending.idOf('how')}
        label={t('result')}
        allowDeselect={false}
        data-autofocus
        data={RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
        value={result}
        onChange={(value) => setResult(RESULTS.find((one) => one === value) ?? 'seen')}
      />
      {result === 'again' ? (
        <>
          <DateField
            id={again.idOf('dueOn')}
            label={t('dueOn')}
            required
            today={today}
            value={dueOn}
            error={again.problem('dueOn')}
            onChange={setDueOn}
          />
          <TextInput
            id={again.idOf('note')}
            label={t('note')}
            value={note}
            error={again.problem('note')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      ) : null}
    </FormDialog>
  );
}
