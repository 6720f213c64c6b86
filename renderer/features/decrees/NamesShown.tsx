import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';

/** The line under a list of names: how many of all are shown. */
export function NamesShown({ shown, all }: { shown: number; all: number }) {
  const t = useTranslations('decrees');
  return (
    <StatusLine
      shown={t.rich('shownNames', {
        b: (chunks: ReactNode) => <b>{chunks}</b>,
        shown: formatFigure(shown),
        all: formatFigure(all),
      })}
    />
  );
}
