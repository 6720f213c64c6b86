import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NIK_LATER_TEXT } from '#shared/domain/imports/read-identity.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { useFaultTexts } from '#renderer/features/transfer/fault-text.ts';
import type { WaitingRow } from '#renderer/features/transfer/WaitingRows.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

interface RepairRowDialogProps {
  row: WaitingRow;
  onClose: () => void;
}

type Problems = Readonly<Record<number, string>>;

/** The cells of a waiting row that are wrong, each with its sentence; saved as the import would have. */
export function RepairRowDialog({ row, onClose }: RepairRowDialogProps) {
  const t = useTranslations('transfer');
  const texts = useFaultTexts();
  const refusalText = useRefusalText();
  const acts = useActs();
  const repair = useAct('imports.repairFault');
  const dismiss = useAct('imports.dismissFault');
  const columns = [...new Set(row.faults.map(({ column }) => column))].filter((c) => c >= 0);
  const [cells, setCells] = useState<Readonly<Record<number, string>>>(
    Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? ''])),
  );
  const [problems, setProblems] = useState<Problems>(
    Object.fromEntries(
      row.faults.map((fault) => [fault.column, texts.sentence(fault)] as const).toReversed(),
    ),
  );
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const shownColumns = [...new Set([...columns, ...Object.keys(problems).map(Number)])].filter(
    (column) => column >= 0,
  );
  const nikLater = row.faults.find(({ suggestion }) => suggestion?.to === NIK_LATER_TEXT);
  const submit = async (typed = cells): Promise<void> => {
    const edits = Object.entries(typed).map(([column, text]) => ({ column: Number(column), text }));
    const reply = await repair.run({ id: row.id, edits });
    if (reply.ok) {
      acts.done({ text: t('waiting.repaired', { row: String(row.row) }), undo: true });
      onClose();
      return;
    }
    const error = reply.error as AppError;
    setRefusal(error);
    if (error.code === 'imports.still-faulty')
      setProblems(
        Object.fromEntries(
          error.faults.map(({ code, column, details }) => [
            column,
            texts.sentence({ code, details } as Parameters<typeof texts.sentence>[0]),
          ]),
        ),
      );
  };
  const takeOff = async (): Promise<void> => {
    const reply = await dismiss.run({ id: row.id });
    if (reply.ok) acts.done({ text: t('waiting.dismissed', { row: String(row.row) }), undo: true });
    else acts.refused(reply.error as AppError);
    onClose();
  };
  return (
    <FormDialog
      opened
      title={t('waiting.excerpt', { row: String(row.row), file: row.fileName })}
      lead={
        <Button variant="subtle" disabled={dismiss.busy} onClick={() => void takeOff()}>
          {t('waiting.dismiss')}
        </Button>
      }
      submit={t('retype.save')}
      more={
        nikLater && {
          label: t('retype.withoutNik'),
          onSubmit: () => void submit({ ...cells, [nikLater.column]: NIK_LATER_TEXT }),
        }
      }
      onSubmit={() => void submit()}
      onCancel={onClose}
      busy={repair.busy}
      {...(refusal === null ? {} : { notice: refusalText(refusal) })}
    >
      {shownColumns.map((column, index) => {
        const { letter, name } = row.columns[column] ?? { letter: '', name: '' };
        return (
          <TextInput
            key={column}
            id={`cell-${column}`}
            label={`${letter} ${name}`}
            error={problems[column]}
            value={cells[column] ?? row.cells[column] ?? ''}
            {...(index === 0 ? { 'data-autofocus': true } : {})}
            onChange={(event) => setCells({ ...cells, [column]: event.currentTarget.value })}
          />
        );
      })}
    </FormDialog>
  );
}
