import { useTranslations } from 'use-intl';
import type { ReasonList } from '#shared/domain/reasons/reason-lists.ts';

/** Where the catalogue names the standard reasons of each list. */
const NAMES: Readonly<Record<ReasonList, string>> = {
  close: 'candidates.reasons',
  leave: 'enrolments.withdraw.reasons',
  discharge: 'stays.endReasons',
  withdrawal: 'applications.closedReasons',
};

/** What a standard reason is called. */
export function useReasonNames(): (list: ReasonList, code: string) => string {
  const t = useTranslations() as unknown as (key: string) => string;
  return (list, code) => t(`${NAMES[list]}.${code}`);
}
