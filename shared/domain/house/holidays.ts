import type { LocalDate } from '../../vocabulary.ts';

export const HOLIDAY_KINDS = ['national', 'joint', 'house'] as const;
/** National, collective leave (cuti bersama), or a day that only this house is closed for teaching. */
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface Holiday {
  readonly day: LocalDate;
  readonly name: string;
  readonly kind: HolidayKind;
}

const national = (day: LocalDate, name: string): Holiday => ({ day, name, kind: 'national' });
const joint = (day: LocalDate, name: string): Holiday => ({ day, name, kind: 'joint' });

/**
 * The days that ship with the program: SKB 3 Menteri 1497/2025, 2/2025 and 5/2025 for 2026. Of other
 * years nothing is assumed: they stay empty until the office types them, and the screen says so.
 */
const SHIPPED: readonly Holiday[] = [
  national('2026-01-01', 'Tahun Baru 2026 Masehi'),
  national('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW'),
  joint('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
  national('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  joint('2026-03-18', 'Cuti bersama Hari Suci Nyepi'),
  national('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
  joint('2026-03-20', 'Cuti bersama Idulfitri 1447 H'),
  national('2026-03-21', 'Idulfitri 1447 H'),
  national('2026-03-22', 'Idulfitri 1447 H'),
  joint('2026-03-23', 'Cuti bersama Idulfitri 1447 H'),
  joint('2026-03-24', 'Cuti bersama Idulfitri 1447 H'),
  national('2026-04-03', 'Wafat Yesus Kristus'),
  national('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  national('2026-05-01', 'Hari Buruh Internasional'),
  national('2026-05-14', 'Kenaikan Yesus Kristus'),
  joint('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  national('2026-05-27', 'Iduladha 1447 H'),
  joint('2026-05-28', 'Cuti bersama Iduladha 1447 H'),
  national('2026-05-31', 'Hari Raya Waisak 2570 BE'),
  national('2026-06-01', 'Hari Lahir Pancasila'),
  national('2026-06-16', 'Tahun Baru Islam 1448 H'),
  national('2026-08-17', 'Proklamasi Kemerdekaan'),
  national('2026-08-25', 'Maulid Nabi Muhammad SAW'),
  joint('2026-12-24', 'Cuti bersama Natal'),
  national('2026-12-25', 'Kelahiran Yesus Kristus'),
];

/** What the office itself wrote down about a day; the newest word about a day holds. */
export interface HolidayEntry extends Holiday {
  /** False: the day is worked after all. */
  readonly off: boolean;
}

export interface KnownHoliday extends Holiday {
  /** Written down by the office, not shipped. */
  readonly own: boolean;
}

/** The holidays of a period, both days included: those that ship, as the office has changed them. */
export function holidaysBetween(
  entries: readonly HolidayEntry[],
  from: LocalDate,
  to: LocalDate,
): readonly KnownHoliday[] {
  const days = new Map<LocalDate, KnownHoliday>();
  for (const one of SHIPPED) days.set(one.day, { ...one, own: false });
  for (const { off, day, name, kind } of entries) {
    if (off) days.set(day, { day, name, kind, own: true });
    else days.delete(day);
  }
  return [...days.values()]
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The years of a period that have no holiday at all: nobody has typed their list yet. */
export function yearsWithout(
  entries: readonly HolidayEntry[],
  from: LocalDate,
  to: LocalDate,
): readonly number[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (holidaysBetween(entries, `${year}-01-01`, `${year}-12-31`).length === 0) years.push(year);
  }
  return years;
}
