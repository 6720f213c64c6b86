import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { usePastedFiles } from '#renderer/ui/use-pasted-files.ts';
import { CropDialog } from './CropDialog.tsx';
import { useCutting } from './use-cutting.ts';
import { useWaitingFiles } from './use-waiting-files.ts';
import { WaitingFiles } from './WaitingFiles.tsx';
import classes from './WaitingFiles.module.css';

interface AttachDialogProps {
  record: CandidateRecord;
  /** What was pasted on the page behind. */
  files: readonly File[];
  onClose: () => void;
}

const CHOOSE = 'attach-choose';
const allowDrop = (event: DragEvent) => event.preventDefault();

/** Attaches photos and scans: chosen, pasted or dropped. What each shows is asked, for a name tells little. */
export function AttachDialog({ record, files: first, onClose }: AttachDialogProps) {
  const t = useTranslations('attachments');
  const acts = useActs();
  const waiting = useWaitingFiles(record.uid, first);
  const { files } = waiting;
  const [problem, setProblem] = useState<string | null>(null);
  const add = (news: readonly File[]) => {
    setProblem(null);
    waiting.addFromPage(news);
  };
  const { cutting, last, start, end } = useCutting(waiting);
  usePastedFiles({
    enabled: cutting === null,
    onFiles: add,
    onNothing: () => setProblem(t('paste.nothing')),
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) add([...event.dataTransfer.files]);
  };
  const choose = async () => {
    setProblem(null);
    await waiting.choose();
  };
  const submit = async () => {
    if (files.length === 0) {
      setProblem(t('problems.file-missing'));
      return;
    }
    const { attached, left } = await waiting.send();
    const [only] = attached;
    if (only !== undefined)
      acts.done({
        text:
          attached.length === 1
            ? t('added', { name: only })
            : t('addedMany', { count: attached.length }),
        // The bar takes back one act; of several, each is ended on its own.
        undo: attached.length === 1,
      });
    if (left === 0) onClose();
  };
  if (cutting)
    return (
      <CropDialog
        name={cutting.file.name}
        picture={cutting.picture}
        passport={cutting.file.kind === 'photo'}
        onDone={end}
        onClose={() => end(null)}
      />
    );
  return (
    <FormDialog
      opened
      title={t('title', { name: record.person.name })}
      lead={t('lead')}
      submit={files.length > 1 ? t('submitMany', { count: files.length }) : t('submit')}
      busy={waiting.busy}
      problems={problem === null ? [] : [{ field: CHOOSE, message: problem }]}
      onCancel={onClose}
      onSubmit={() => void submit()}
    >
      <div className={classes['drop']} onDragOver={allowDrop} onDrop={drop}>
        <Button
          id={CHOOSE}
          leftSection={<IconPaperclip size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          {t('choose')}
        </Button>
        <p className="source">{t('paste.hint')}</p>
      </div>
      {problem === null ? null : <p className={classes['refusal']}>{problem}</p>}
      {files.length === 0 ? null : (
        <WaitingFiles
          files={files}
          setKind={waiting.setKind}
          cut={(file) => void start(file)}
          focused={last}
          remove={waiting.remove}
        />
      )}
    </FormDialog>
  );
}
