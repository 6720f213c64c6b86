import { useTranslations } from 'use-intl';
import { RefusedError } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';

interface ReadFailureProps {
  /** What cannot be shown: "Penjelasan tidak dapat dimuat". */
  title: string;
  error: Error;
  onRetry: () => void;
}

/** A list or panel that could not be read: why, and once more. */
export function ReadFailure({ title, error, onRetry }: ReadFailureProps) {
  const t = useTranslations('common');
  const refusalText = useRefusalText();
  const text = error instanceof RefusedError ? refusalText(error.refusal) : error.message;
  return (
    <FailureNotice title={title} ways={[{ label: t('retry'), onClick: onRetry, main: true }]}>
      {text}
    </FailureNotice>
  );
}
