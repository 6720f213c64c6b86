import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateListRow } from '#shared/contract/candidate-list.ts';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { missingCell } from '#shared/domain/candidates/missing-cell.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';

type Loose = ((key: string) => string) & { has: (key: string) => boolean };

/** Why something ended, failed or waits: a code of the catalogue, else the words as written. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations('candidates') as unknown as Loose;
  return useMemo(
    () => (reason: string) => (t.has(`reasons.${reason}`) ? t(`reasons.${reason}`) : reason),
    [t],
  );
}

/** Where an answer comes from: a code of the program, else the words as written. */
export function useSourceWords(): (source: string) => string {
  const t = useTranslations('candidates') as unknown as Loose;
  return useMemo(
    () => (source: string) => (t.has(`sources.${source}`) ? t(`sources.${source}`) : source),
    [t],
  );
}

/** The last column of the list: what keeps this candidate from the next stage. */
export function useMissingWords(): (row: CandidateListRow) => { text: string; quiet: boolean } {
  const t = useTranslations('candidates');
  const reason = useReasonWords();
  return useMemo(
    () => (row: CandidateListRow) => {
      const cell = missingCell(row);
      switch (cell.kind) {
        case 'closed':
          return { text: reason(cell.reason), quiet: true };
        case 'complete':
          return { text: t('list.complete'), quiet: true };
        case 'unvisited':
          return { text: t('list.unvisitedChip'), quiet: false };
        case 'gate':
          return { text: t(`gates.${cell.gate}`), quiet: false };
        case 'things':
          return { text: t('list.things', { count: cell.count }), quiet: false };
      }
    },
    [t, reason],
  );
}

/** "2, DTSEN Triwulan II 2026": the desil that holds, and where it was seen. */
export function useDesilWords(): (record: CandidateRecord) => { value: string; source?: string } {
  const t = useTranslations('candidates');
  return useMemo(
    () => (record: CandidateRecord) => {
      const held = record.desil.find(({ current }) => current);
      if (held === undefined) return { value: t('facts.desilUnknown') };
      return {
        value: held.desil === null ? t('facts.desilNotRecorded') : String(held.desil),
        source: t('sources.desilLine', {
          source: t(`sources.${held.source}`),
          period: periodLabel(held.period),
        }),
      };
    },
    [t],
  );
}

/** "BB26-0187 · L · 13 tahun · calon kelas 7". */
export function useSubtitle(): (record: CandidateRecord) => string {
  const t = useTranslations('candidates');
  return useMemo(
    () =>
      ({ code, person, candidacy }: CandidateRecord) =>
        [
          code,
          person.sex,
          person.age === null ? t('panel.ageUnknown') : t('panel.years', { count: person.age }),
          t('panel.gradeWanted', { grade: String(candidacy.grade) }),
        ].join(' · '),
    [t],
  );
}

/** "9 Juni 2026", "hari ini", "lewat 2 hari". */
export function useDueWords(): (dueOn: string, today: string) => string {
  const t = useTranslations('candidates');
  return useMemo(
    () => (dueOn: string, today: string) => {
      if (dueOn === today) return t('due.today');
      if (dueOn > today) return longDate(dueOn);
      return t('due.late', { days: daysBetween(dueOn, today) });
    },
    [t],
  );
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
