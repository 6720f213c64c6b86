import type { DayEventRow, HouseResidentRow, ReportRow } from '#db/queries/house-papers.ts';
import { subtypesOf } from '#db/queries/house-papers.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import { dailySheet, type DailyLine, type DailyWard } from '#shared/documents/daily-sheet.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import { emergencyList, type ListedResident, residentList } from '#shared/documents/house-lists.ts';
import { monthlyReport } from '#shared/documents/monthly-report.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import {
  firstOfMonth,
  movementReport,
  nextMonth,
  type ReportedStay,
} from '#shared/domain/house/movement-report.ts';
import { driverPlace } from '#shared/domain/stays/driver-place.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { mainCategory } from '#shared/domain/people/disability.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

export type HouseRequest = Extract<
  PaperRequest,
  { document: 'resident-list' | 'emergency-list' | 'daily-sheet' | 'monthly-report' }
>;

const LEAVE_WORDS: Readonly<Record<string, string>> = {
  home: 'izin pulang',
  holiday: 'izin hari raya',
  hospital: 'rawat inap',
  internship: 'PBK atau magang',
  unauthorised: 'tanpa izin',
};

function awayWords({ leaveKind, leaveDue }: HouseResidentRow): string | null {
  if (leaveKind === null) return null;
  const kind = LEAVE_WORDS[leaveKind] ?? leaveKind;
  return leaveDue === null ? kind : `${kind}, s.d. ${shortDate(leaveDue)}`;
}

const listed = (row: HouseResidentRow): ListedResident => ({
  code: row.uid,
  name: row.name,
  nameKey: row.nameKey,
  sex: row.sex,
  birthPlace: row.birthPlace,
  birthDate: row.birthDate,
  regency: row.regency,
  since: row.since,
  bed: row.bed,
  ward: row.ward,
  building: row.building,
  mobility: row.mobility,
  contact: [row.contactName, row.contactPhone].filter((part) => part !== null).join(', ') || null,
  away: awayWords(row),
});

const line = (row: DayEventRow, when: string): DailyLine => ({
  key: row.uid,
  name: row.name,
  bed: row.bed,
  when,
  place: driverPlace(row.place),
});

const clock = (time: string | null): string =>
  time === null ? '' : `${time.replace(':', '.')} WITA`;

function wardsOf(names: readonly string[], residents: readonly ListedResident[]): DailyWard[] {
  const ward = (name: string, own: readonly ListedResident[]): DailyWard => {
    const there = own.filter(({ away }) => away === null);
    const presentL = there.filter(({ sex }) => sex === 'L').length;
    return { name, presentL, presentP: there.length - presentL, away: own.length - there.length };
  };
  const without = residents.filter((one) => one.ward === null);
  return [
    ...names.map((name) =>
      ward(
        name,
        residents.filter((one) => one.ward === name),
      ),
    ),
    ...(without.length > 0 ? [ward('Belum punya tempat tidur', without)] : []),
  ];
}

/** A stay as the reports count it, with the age on a day. */
export const reported = (row: ReportRow, day: LocalDate): ReportedStay => ({
  mode: row.mode,
  sex: row.sex,
  from: row.from,
  until: row.until,
  endReason: row.endReason,
  category: mainCategory(subtypesOf(row.subtypes)),
  age: yearsOf(row.birthDate, day),
  regency: row.regency ?? '',
  desil: row.desil,
});

/** The papers of a facility from its records on a day. */
export async function buildHousePaper(
  { steps, today }: TaskContext,
  input: PaperInput,
  request: HouseRequest,
): Promise<Built> {
  const built = (model: PaperDocument, people: number): Built =>
    ok({ model, generation: input.generation, fullIds: false, people });
  if (request.document === 'monthly-report') {
    const from = firstOfMonth(request.month);
    const until = nextMonth(from);
    const day = until > today ? today : until;
    const found = await steps.papers.movement({ from, until, day });
    if (!found) return err({ code: 'papers.not-found', what: 'house' });
    const stays = found.stays.map((row) => reported(row, day));
    const report = movementReport(stays, from);
    const { audience } = request;
    return built(monthlyReport({ ...input, house: found.house, report, audience }), stays.length);
  }
  const day = request.day ?? today;
  const found = await steps.papers.house({ day });
  if (!found) return err({ code: 'papers.not-found', what: 'house' });
  const residents = found.residents.map(listed);
  const base = { ...input, house: found.house };
  switch (request.document) {
    case 'resident-list':
      return built(residentList({ ...base, asOf: day, residents }), residents.length);
    case 'emergency-list':
      return built(emergencyList({ ...base, asOf: day, residents }), residents.length);
    case 'daily-sheet': {
      const due = (row: DayEventRow) =>
        line(row, row.due === null || row.due === day ? 'hari ini' : `sejak ${shortDate(row.due)}`);
      const timed = (row: DayEventRow) => line(row, clock(row.time));
      const model = dailySheet({
        ...base,
        day,
        wards: wardsOf(found.wards, residents),
        leaving: found.leaving.map(timed),
        returning: found.returning.map(due),
        appointments: found.appointments.map(timed),
      });
      return built(model, residents.length);
    }
  }
}
