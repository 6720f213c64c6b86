import { IconPrinter } from '@tabler/icons-react';
import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import classes from './PrintDialog.module.css';
import type { ShownPaper } from './use-preview.ts';
import { useOffsetWords } from '#renderer/app/offset-words.ts';

export type Printers = OutputOf<Contract['printers']['found']>;

interface PrintDialogProps {
  paper: Pick<ShownPaper, 'job' | 'name' | 'pages'>;
  printers: Printers;
  onClose: () => void;
}

/** Cetak: on which printer, which pages, how many copies; put right as the printer needs it. */
export function PrintDialog({ paper, printers, onClose }: PrintDialogProps) {
  const t = useTranslations('printers');
  const acts = useActs();
  const refusalText = useRefusalText();
  const form = useCommandForm('papers.print', 'print');
  const [printer, setPrinter] = useState(printers[0]?.name ?? '');
  const [pages, setPages] = useState('');
  const [copies, setCopies] = useState<number | string>(1);
  const label = printers.find(({ name }) => name === printer)?.label ?? printer;
  const submit = async (): Promise<void> => {
    const done = await form.send({ job: paper.job, printer, pages, copies });
    if (done === undefined) return;
    onClose();
    const count = String(done.pages);
    acts.done({ text: t('sent', { name: paper.name, printer: label, pages: count }) });
  };
  return (
    <FormDialog
      opened
      title={t('dialog.title', { name: paper.name })}
      submit={t('dialog.submit')}
      busy={form.busy}
      problems={form.problems}
      width={560}
      onCancel={onClose}
      onSubmit={() => void submit()}
      {...(form.refusal === null
        ? {}
        : {
            notice: (
              <FailureNotice title={t('dialog.failed')} ways={[]}>
                {refusalText(form.refusal)}
              </FailureNotice>
            ),
          })}
    >
      <Select
        id="print-printer"
        label={t('dialog.printer')}
        allowDeselect={false}
        data={printers.map((one) => ({ value: one.name, label: one.label }))}
        value={printer}
        error={form.problem('printer')}
        onChange={(name) => setPrinter(name ?? '')}
      />
      <div className={classes['row']}>
        <TextInput
          id="print-pages"
          label={t('dialog.pages')}
          description={t('dialog.pagesHint', { pages: String(paper.pages) })}
          placeholder={t('dialog.allPages')}
          maxLength={100}
          value={pages}
          error={form.problem('pages')}
          onChange={(event) => setPages(event.currentTarget.value)}
        />
        <NumberInput
          id="print-copies"
          label={t('dialog.copies')}
          description={t('dialog.copiesHint')}
          min={1}
          max={99}
          allowDecimal={false}
          value={copies}
          error={form.problem('copies')}
          onChange={setCopies}
        />
      </div>
      <OnPrinter job={paper.job} printer={printer} label={label} pages={pages} />
      <SystemDialog paper={paper} onClose={onClose} />
    </FormDialog>
  );
}

type Shown = OutputOf<Contract['papers']['onPrinter']>;

/** How far the paper is put right on this printer, and its pages as they will lie. */
function OnPrinter(of: { job: string; printer: string; label: string; pages: string }) {
  const t = useTranslations('printers');
  const say = useOffsetWords();
  const { job, printer, label, pages } = of;
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<AppError | null>(null);
  const refusalText = useRefusalText();
  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<void> => {
      const reply = await api.papers.onPrinter({ job, printer, pages });
      if (isOld) return;
      setShown(reply.ok ? reply.value : null);
      setFault(reply.ok ? null : (reply.error as AppError));
    };
    // Pages are typed sign by sign.
    const timer = setTimeout(() => void ask(), TYPING_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [job, printer, pages]);
  if (fault) return <LimitSentence tone="warning">{refusalText(fault)}</LimitSentence>;
  if (!shown) return null;
  return (
    <>
      <LimitSentence icon={IconPrinter}>
        {t('dialog.onPrinter', { printer: label, offset: say(shown) })}
      </LimitSentence>
      <iframe
        key={shown.previewUrl}
        className={classes['preview']}
        title={t('dialog.preview', { printer: label })}
        src={shown.previewUrl}
        tabIndex={-1}
      />
    </>
  );
}

const TYPING_MS = 250;

/** The way to what only the system's own dialog sets: trays, both sides, colour. */
function SystemDialog({ paper, onClose }: Pick<PrintDialogProps, 'paper' | 'onClose'>) {
  const t = useTranslations('printers');
  const p = useTranslations('papers');
  const acts = useActs();
  const open = async (): Promise<void> => {
    onClose();
    const reply = await api.papers.print({ job: paper.job });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    if (reply.value.outcome === 'sent') acts.done({ text: p('sent', { name: paper.name }) });
    if (reply.value.outcome === 'unconfirmed') acts.done({ text: p('unconfirmed') });
  };
  return (
    <Button variant="subtle" className={classes['system'] ?? ''} onClick={() => void open()}>
      {t('dialog.system')}
    </Button>
  );
}
