import type { ImportList } from '#shared/domain/imports/columns.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';

/** Who is in already comes first, then who waits. */
const LISTS_OF: Readonly<Record<'school' | 'facility', readonly ImportList[]>> = {
  school: ['pupils', 'candidates'],
  facility: ['residents', 'waitlist'],
};

/**
 * The lists this office can import, and the chosen one: of a school that has pupils, candidates.
 * Not `settled` while nobody knows yet whether it has: a file chosen then could be read as the wrong one.
 */
export function useLists(): { lists: readonly ImportList[]; list: ImportList; settled: boolean } {
  const [view] = useView();
  const isFacility = useSession().office.kind === 'facility';
  const counted = useRead('enrolments.count', {}, { enabled: !isFacility });
  const pupils = counted.data?.all ?? 0;
  const lists = LISTS_OF[isFacility ? 'facility' : 'school'];
  const usual = !isFacility && pupils > 0 ? 'candidates' : lists[0];
  const chosen = lists.find((one) => one === view['isi']);
  return {
    lists,
    list: chosen ?? usual ?? 'candidates',
    settled: isFacility || chosen !== undefined || !counted.isPending,
  };
}
