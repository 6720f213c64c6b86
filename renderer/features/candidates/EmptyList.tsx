import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useOpenColumns } from '#renderer/app/use-open-columns.ts';
import { useOwnValue } from '#renderer/app/use-own-values.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { isNarrowed, type ListChoice, NO_FILTER } from './list-view.ts';

interface EmptyListProps {
  choice: ListChoice;
  total: number;
  onAdd: () => void;
}

/** Nobody in the list: because there is nobody yet, or because of filter and search. */
export function EmptyList({ choice, total, onAdd }: EmptyListProps) {
  const t = useTranslations('candidates');
  const go = useGo();
  const [, change] = useView();
  const { intake, text } = choice;
  const near = useRead(
    'candidates.nearMatch',
    { intake, text },
    { enabled: text.trim() !== '', keepPrevious: false },
  ).data;
  const filterWords = useFilterWords(choice);
  if (total === 0 || !isNarrowed(choice)) {
    return (
      <EmptyState
        title={t('empty.none')}
        ways={[
          { label: t('list.import'), onClick: () => go('/impor') },
          { label: t('list.add'), onClick: onAdd },
        ]}
      >
        {t('empty.noneText')}
      </EmptyState>
    );
  }
  const meant = (chunks: ReactNode) => (
    <button type="button" className="text-link" onClick={() => change({ text: near?.text })}>
      {chunks}
    </button>
  );
  return (
    <EmptyState
      title={text === '' ? t('empty.nothing') : t('empty.nothingFor', { text })}
      ways={[{ label: t('empty.clear'), onClick: () => change(NO_FILTER) }]}
    >
      {filterWords === '' ? null : <p>{t('empty.filtered', { filter: filterWords })}</p>}
      {near ? <p>{t.rich('empty.meant', { link: meant, text: near.text })}</p> : null}
    </EmptyState>
  );
}

/** "Jenjang SMP, Verifikasi": the filters that hold, named. */
function useFilterWords({ filter }: ListChoice): string {
  const t = useTranslations();
  const said = useOwnValue();
  const columns = useOpenColumns();
  const { stage, level, sex, desil, missing } = filter;
  const words: string[] = [];
  if (stage === 'incomplete') words.push(t('candidates.list.incomplete'));
  else if (stage !== undefined) words.push(t(`kit.stages.${stage}`));
  if (missing !== undefined) words.push(t(`candidates.gates.${missing}`));
  if (level !== undefined) words.push(`${t('candidates.list.level')} ${level}`);
  if (sex !== undefined) words.push(sex);
  if (desil !== undefined)
    words.push(`${t('candidates.list.desil')} ${desil ?? t('candidates.list.noDesil')}`);
  for (const { uid, name, kind } of columns) {
    const value = filter.own?.[uid];
    if (value !== undefined)
      words.push(`${name} ${value === null ? t('columns.noValue') : said(kind, value)}`);
  }
  return words.join(', ');
}
