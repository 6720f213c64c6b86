import { Button, FileButton, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useProblemText } from '#renderer/app/texts.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { DecreeDraftState, MatchedLine } from './decree-draft.ts';
import classes from './SignedListDialog.module.css';

const PAUSE_MS = 250;
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface SignedListDialogProps {
  run: string;
  draft: DecreeDraftState;
  onClose: () => void;
}

/** The signed list as text: each line is matched before anything is taken from it. */
export function SignedListDialog({ run, draft, onClose }: SignedListDialogProps) {
  const t = useTranslations('decrees.paste');
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [reason, setReason] = useState(() => t('reasonGiven'));
  const [tried, setTried] = useState(false);
  const [wanted] = useDebouncedValue(text, PAUSE_MS);
  const lines = useRead('decrees.matchSigned', { run, text: wanted }).data ?? [];
  const children = lines.flatMap(({ child, problem }) =>
    child !== null && problem === null ? [child] : [],
  );
  const nobody = children.length === 0;
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (nobody || missing || wanted !== text) return;
    draft.take(children, reason.trim());
    onClose();
  };
  const problems = [
    ...(tried && nobody ? [{ field: 'paste-text', message: t('nobody') }] : []),
    ...(tried && missing
      ? [{ field: 'paste-reason', message: problemText('decrees.reason-empty') }]
      : []),
  ];
  const error = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <FormDialog
      opened
      title={t('title')}
      lead={t('lead')}
      submit={t('submit', { count: formatFigure(children.length) })}
      problems={problems}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Textarea
        id="paste-text"
        label={t('text')}
        required
        minRows={5}
        maxRows={8}
        autosize
        value={text}
        error={error('paste-text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FileButton
        accept=".txt,.csv,text/plain,text/csv"
        onChange={(file) => void file?.text().then(setText)}
      >
        {(props) => (
          <Button
            {...props}
            w="fit-content"
            leftSection={<IconFileText size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          >
            {t('file')}
          </Button>
        )}
      </FileButton>
      <TextInput
        id="paste-reason"
        label={t('reason')}
        required
        maxLength={300}
        value={reason}
        error={error('paste-reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Matched lines={lines} added={children.filter(({ proposed }) => !proposed).length} />
    </FormDialog>
  );
}

/** How many lines fit, and every line that does not, with why. */
function Matched({ lines, added }: { lines: readonly MatchedLine[]; added: number }) {
  const t = useTranslations('decrees.paste');
  const faulty = lines.filter(({ problem }) => problem !== null);
  if (lines.length === 0) return null;
  return (
    <section aria-live="polite">
      <p>
        {t.rich('counts', {
          ...bold,
          found: formatFigure(lines.length - faulty.length),
          added: formatFigure(added),
          faulty: formatFigure(faulty.length),
        })}
      </p>
      <ul className={classes['faulty']} aria-label={t('faulty')}>
        {faulty.map(({ line, text, problem, child, decree }) => (
          <li key={line}>
            <b>{t('line', { line: String(line) })}</b> {text}
            <span className="source">
              {problem === null
                ? ''
                : t(`problems.${problem}`, { name: child?.name ?? '', decree: decree ?? '' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
