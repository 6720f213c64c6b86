import fc from 'fast-check';
import type { LimitModel, Stay } from './limit-model.ts';
import { DAYS, type LimitSchool } from './limit-school.ts';
import type { TestOffice } from './office.ts';

const day = fc.constantFrom(...DAYS);
const index = fc.nat(8);
const until = fc.option(day, { nil: null, freq: 2 });
const kind = <K extends string>(name: K) => fc.constant(name);

/** One thing that somebody does: through the program, or around it by plain SQL. */
export const operation = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: kind('sql-arrive'),
      person: index,
      group: fc.option(fc.nat(2), { nil: null }),
      level: fc.constantFrom('SD' as const, 'SMP' as const),
      from: day,
      until,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('sql-stay'), stay: index, from: day, until }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('sql-class'),
      stay: index,
      group: fc.option(fc.nat(2), { nil: null }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('sql-bed'), stay: index, bed: fc.nat(4), from: day, until }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('leave'), stay: index, on: day }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('assign-class'),
      stay: index,
      group: fc.option(fc.nat(2), { nil: null }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('assign-bed'), stay: index, bed: fc.nat(4), on: day }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: kind('ceiling'), seats: fc.nat(6), from: day }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: kind('seats'),
      group: fc.nat(2),
      seats: fc.nat(3),
      from: day,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('close-class'), group: fc.nat(2), on: day }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('close-bed'), bed: fc.nat(4), on: day }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('permit'),
      scope: fc.constantFrom('site', 'level', 'class', 'beds'),
      group: fc.nat(2),
      level: fc.constantFrom('SD', 'SMP'),
      sex: fc.constantFrom('L', 'P'),
      extra: fc.integer({ min: 1, max: 2 }),
      from: day,
      until: fc.constantFrom('2026-06-09', '2026-06-15', '2026-12-31'),
    }),
  },
);
export type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** The school and the office in which a sequence runs. */
export interface Scene {
  readonly office: TestOffice;
  readonly school: LimitSchool;
}

export const stayAt = (model: LimitModel, at: number): Stay | undefined =>
  model.stays[model.stays.length === 0 ? 0 : at % model.stays.length];

/** The command behind an operation of the program; null where it has nothing to act on. */
export function commandOf(
  { office, school }: Scene,
  step: Operation,
  model: LimitModel,
): readonly [string, object] | null {
  const uidOf = (at: number): string | undefined =>
    office.db.sql<{ uid: string }>(
      'SELECT uid FROM enrolment WHERE id = ?',
      stayAt(model, at)?.id ?? 0,
    )[0]?.uid;
  const { site, classes, beds } = school;
  switch (step.kind) {
    case 'leave': {
      const enrolment = uidOf(step.stay);
      const input = { enrolment, on: step.on, reason: 'moved', note: '' };
      return enrolment === undefined ? null : ['enrolments.withdraw', input];
    }
    case 'assign-class': {
      const enrolment = uidOf(step.stay);
      const classGroup = step.group === null ? null : classes[step.group];
      return enrolment === undefined ? null : ['enrolments.assignClass', { enrolment, classGroup }];
    }
    case 'assign-bed': {
      const enrolment = uidOf(step.stay);
      const input = { enrolment, bed: beds[step.bed]?.uid, on: step.on };
      return enrolment === undefined ? null : ['enrolments.assignBed', input];
    }
    case 'ceiling':
      return ['places.setSiteCapacity', { site, seats: step.seats, from: step.from, reason: 'r' }];
    case 'seats':
      return [
        'places.setClassSeats',
        { class: classes[step.group], seats: step.seats, from: step.from, reason: 'r' },
      ];
    case 'close-class':
      return ['places.closeClass', { class: classes[step.group], on: step.on }];
    case 'close-bed':
      return ['places.closeBed', { bed: beds[step.bed]?.uid, on: step.on }];
    case 'permit': {
      const { kind: _, group, ...rest } = step;
      const input = { ...rest, reason: 'r', letterNo: '1', grantedBy: 'Kepala' };
      return ['places.grantPermit', { ...input, site, class: classes[group] }];
    }
    default:
      return null;
  }
}
