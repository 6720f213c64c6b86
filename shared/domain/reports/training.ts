import type { AttendanceCount } from '../training/attendance.ts';
import type { CertificateKind } from '../training/certificate.ts';
import { CERTIFICATE_KINDS } from '../training/certificate.ts';
import {
  figure,
  type Group,
  line,
  named,
  partition,
  perMille,
  type ReportBody,
  share,
  sumOf,
  word,
} from './report.ts';

/** A cohort that ran in the period. */
export interface CohortPeriod {
  readonly uid: string;
  readonly name: string;
  /** Seats held of those there are, on the last day. */
  readonly held: number;
  readonly seats: number;
  readonly attendance: Pick<AttendanceCount, 'present' | 'held'>;
  /** Who ended in the period, by how. */
  readonly completed: number;
  readonly notCompleted: number;
  readonly stopped: number;
  /** Units assessed in the period. */
  readonly competent: number;
  readonly assessed: number;
}

export interface TrainingFacts {
  readonly cohorts: readonly CohortPeriod[];
  readonly certificates: readonly CertificateKind[];
}

const endedOf = (one: CohortPeriod): number => one.completed + one.notCompleted + one.stopped;

function cohortGroup(cohorts: readonly CohortPeriod[]): Group {
  const columns = [
    { key: 'seats', unit: 'people' as const },
    { key: 'attendance', unit: 'count' as const },
    { key: 'attendanceShare', unit: 'percent' as const },
    { key: 'completed', unit: 'people' as const },
    { key: 'competent', unit: 'count' as const },
  ];
  const lines = cohorts.map((one) =>
    line(one.uid, named(one.name), [
      share(one.held, one.seats),
      share(one.attendance.present, one.attendance.held),
      perMille(one.attendance.present, one.attendance.held),
      share(one.completed, endedOf(one)),
      share(one.competent, one.assessed),
    ]),
  );
  const total = sumOf(columns, lines);
  const [, attendance] = total;
  return {
    key: 'cohorts',
    columns,
    lines,
    total: total.map((one, at) =>
      at === 2 ? perMille(attendance?.value ?? 0, attendance?.of ?? 0) : one,
    ),
    totalWord: 'total',
    relations: [{ plus: lines.map(({ key }) => key), minus: ['total'] }],
    across: false,
    chart: { kind: 'bars', columns: ['attendanceShare'] },
  };
}

/** Report 10: seats, attendance, completion, results and certificates of the cohorts that ran. */
export function trainingReport({ cohorts, certificates }: TrainingFacts): ReportBody {
  const people = [{ key: 'all', unit: 'people' as const }];
  const ends = (key: 'completed' | 'notCompleted' | 'stopped') =>
    line(key, word(`trainingEnds.${key}`), [
      figure(cohorts.reduce((sum, one) => sum + one[key], 0)),
    ]);
  const issued = CERTIFICATE_KINDS.map((kind) =>
    line(kind, word(`certificates.${kind}`), [
      figure(certificates.filter((one) => one === kind).length),
    ]),
  );
  const held = cohorts.reduce((sum, one) => sum + one.held, 0);
  const seats = cohorts.reduce((sum, one) => sum + one.seats, 0);
  return {
    headline: [
      { key: 'seats', unit: 'people', figure: share(held, seats) },
      { key: 'certificates', unit: 'people', figure: figure(certificates.length) },
    ],
    groups: [
      cohortGroup(cohorts),
      partition(
        'training_ends',
        people,
        [ends('completed'), ends('notCompleted'), ends('stopped')],
        null,
      ),
      partition('certificates', people, issued, null),
    ],
    names: [],
    notes: ['training'],
  };
}
