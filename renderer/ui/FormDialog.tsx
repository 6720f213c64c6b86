import { Button, Modal } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './FormDialog.module.css';

export interface FieldProblem {
  /** `id` of the input element. */
  field: string;
  /** What is wrong and what to do, as under the field. */
  message: string;
}

interface FormDialogProps {
  opened: boolean;
  title: string;
  /** A sentence under the title: what this does. */
  lead?: ReactNode;
  children: ReactNode;
  /** Verb and object: "Simpan calon", "Panggil Yakobus Ngau ke A1-3". */
  submit: string;
  onSubmit: () => void;
  onCancel: () => void;
  /** The problems of the last submit, in the order of the fields; a new list moves the focus. */
  problems?: readonly FieldProblem[];
  /** A refusal or failure from the program, over the buttons. */
  notice?: ReactNode;
  /** Another way to submit the same form, beside the main button and by Ctrl+Enter. */
  more?: { label: string; onSubmit: () => void } | undefined;
  /** The command is on its way; the button waits. */
  busy?: boolean;
  /** Px. */
  width?: number;
}

/**
 * One command, one form: title, fields, one filled button at the right, Batal beside it. Each field
 * shows its own `error`; here they are counted, linked, and the first takes the focus.
 */
export function FormDialog(props: FormDialogProps) {
  const t = useTranslations('kit');
  const problems = props.problems ?? [];
  const first = problems[0]?.field;
  const seen = useRef<readonly FieldProblem[] | undefined>(undefined);
  useEffect(() => {
    if (props.problems === seen.current) return;
    seen.current = props.problems;
    if (first !== undefined) document.getElementById(first)?.focus();
  }, [props.problems, first]);
  const button = useSubmitFocus(props.busy ?? false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (props.busy !== true) props.onSubmit();
  };
  const { more } = props;
  const submitMore = (event: KeyboardEvent) => {
    if (more === undefined || !event.ctrlKey || event.key !== 'Enter') return;
    event.preventDefault();
    if (props.busy !== true) more.onSubmit();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      onKeyDown={submitMore}
      title={props.title}
      size={props.width ?? 480}
      classNames={{ content: classes['content'] ?? '' }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <form noValidate onSubmit={submit}>
        {props.lead === undefined ? null : <div className={classes['lead']}>{props.lead}</div>}
        {problems.length > 0 ? <Problems problems={problems} /> : null}
        <div className={classes['fields']}>{props.children}</div>
        {props.notice === undefined ? null : (
          <div role="alert" className={classes['notice']}>
            {props.notice}
          </div>
        )}
        <div className={classes['actions']}>
          <Button onClick={props.onCancel}>{t('cancel')}</Button>
          {more === undefined ? null : (
            <Button
              title="Ctrl+Enter"
              aria-keyshortcuts="Control+Enter"
              disabled={props.busy ?? false}
              onClick={more.onSubmit}
            >
              {more.label}
            </Button>
          )}
          <Button ref={button} type="submit" variant="filled" loading={props.busy ?? false}>
            {props.submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

// A button that waits is disabled and drops the focus; a second step or a refusal gives it back.
function useSubmitFocus(busy: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const waited = useRef(false);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (waited.current && !busy && lost) button.current?.focus();
    waited.current = busy;
  }, [busy]);
  return button;
}

function Problems({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useTranslations('kit');
  return (
    <div role="alert" className={classes['problems']}>
      <p className={classes['problemCount']}>{t('form.problems', { count: problems.length })}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${problem.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(problem.field)?.focus();
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
