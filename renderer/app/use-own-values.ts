import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { OwnKind } from '#shared/domain/own-columns/own-column.ts';
import { typedOwnValue } from '#shared/domain/own-columns/own-value.ts';

/** How a stored value of a column of the office is read out on the screen. */
export function useOwnValue(): (kind: OwnKind, value: string) => string {
  const t = useTranslations('columns');
  return (kind, value) => {
    if (kind === 'date') return longDate(value);
    if (kind === 'yes_no') return t(value === 'yes' ? 'yes' : 'no');
    return typedOwnValue(kind, value);
  };
}
