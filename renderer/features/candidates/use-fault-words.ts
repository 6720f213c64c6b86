import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { refusalKeys } from './visit-cell.ts';
import { useVisitWords } from './use-visit-words.ts';

type Loose = ((key: string, values?: Record<string, string>) => string) & {
  has: (key: string) => boolean;
};

/** The sentence of a fault of a cell: of the form where the form has one, else of the refusals. */
export function useFaultWords(): (
  problem: string,
  name: string,
  more?: { readonly now: string; readonly choices: string },
) => string {
  const t = useTranslations('candidates') as unknown as Loose;
  const words = useVisitWords();
  return useMemo(
    () =>
      (problem, name, { now, choices } = { now: '', choices: '' }) => {
        const shown = now === '' ? t('cells.empty') : now;
        const key = ['problems', 'refusals', 'cells']
          .map((part) => `${part}.${problem}`)
          .find((each) => t.has(each));
        const values = { name, level: '', now: shown, choices, reasons: refusalKeys(words) };
        return key === undefined ? problem : t(key, values);
      },
    [t, words],
  );
}
