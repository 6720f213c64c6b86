import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import { useActs } from '#renderer/app/acts.tsx';
import type { AppChannel, At } from '#renderer/app/api.ts';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

/** What the fields of a command's dialog are given. */
export interface DialogFields<V> {
  readonly values: V;
  set(patch: Partial<V>): void;
  /** `id`, `value` and `error` of the field whose name is a path of the command's input. */
  field<N extends keyof V & string>(
    name: N,
  ): { id: string; value: V[N]; error: string | undefined };
  /** `id` and `error` of a field by a path that is no name in `values`. */
  at(path: string): { id: string; error: string | undefined };
}

interface CommandDialogProps<C extends AppChannel, V> {
  channel: C;
  title: string;
  lead?: ReactNode;
  submit: string;
  /** The fields as the dialog opens; their names are paths of the command's input. */
  initial: V;
  /** The command's input from what stands in the fields. */
  input: (values: V) => unknown;
  /** Says what was done, for the bar at the foot. */
  said: (done: OutputOf<At<C>>, values: V) => string;
  /** Whether the bar offers Urungkan; only where the act has no undo. */
  final?: boolean;
  width?: number;
  onClose: () => void;
  onDone?: (done: OutputOf<At<C>>) => void;
  children: (fields: DialogFields<V>) => ReactNode;
}

/** One command in one dialog: fields, problems by field, refusal, and the bar that confirms it. */
export function CommandDialog<C extends AppChannel, V extends object>(
  props: CommandDialogProps<C, V>,
) {
  const t = useTranslations('common');
  const acts = useActs();
  const refusalText = useRefusalText();
  const form = useCommandForm(props.channel, props.channel.replace('.', '-'));
  const [values, setValues] = useState(props.initial);
  const submit = async (): Promise<void> => {
    const done = await form.send(props.input(values));
    if (done === undefined) return;
    props.onClose();
    acts.done({ text: props.said(done, values), undo: props.final !== true });
    props.onDone?.(done);
  };
  const fields: DialogFields<V> = {
    values,
    set: (patch) => setValues((old) => ({ ...old, ...patch })),
    field: (name) => ({
      id: form.idOf(name),
      value: values[name],
      error: form.problem(name),
    }),
    at: (path) => ({ id: form.idOf(path), error: form.problem(path) }),
  };
  return (
    <FormDialog
      opened
      title={props.title}
      submit={props.submit}
      busy={form.busy}
      problems={form.problems}
      onCancel={props.onClose}
      onSubmit={() => void submit()}
      {...(props.lead === undefined ? {} : { lead: props.lead })}
      {...(props.width === undefined ? {} : { width: props.width })}
      {...(form.refusal === null
        ? {}
        : {
            notice: (
              <FailureNotice title={t('notSaved')} ways={[]}>
                {refusalText(form.refusal)}
              </FailureNotice>
            ),
          })}
    >
      {props.children(fields)}
    </FormDialog>
  );
}
