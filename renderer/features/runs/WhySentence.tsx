import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { useKeyWords, type Why } from './use-key-words.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** One plain sentence before the table: up to which key both are alike, and what told them apart. */
export function WhySentence({ why }: { why: Why }) {
  const t = useTranslations('runs.why');
  const words = useKeyWords();
  const { place, above } = why;
  if (!above) return <p>{t('first', { level: place.level })}</p>;
  const rank = formatFigure(above.rank ?? 0);
  const at = why.rows.findIndex(({ key }) => key === why.decidedBy);
  const row = why.rows[at];
  if (!row) return <p>{t('tie', { rank, drawn: why.drawExists ? 'yes' : 'no' })}</p>;
  const name = firstName(above.name);
  return (
    <p>
      {t('until', { same: at, rank })}{' '}
      {why.daysOlder === null
        ? t.rich('other', {
            ...bold,
            name,
            key: t(`keys.${row.own.key}`).toLowerCase(),
            above: words(row.above),
            own: words(row.own),
          })
        : t.rich('older', { ...bold, name, days: formatFigure(why.daysOlder) })}
    </p>
  );
}
