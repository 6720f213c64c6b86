import { refreshCandidates } from '#electron/data/use-cases/candidates/refresh-candidates.ts';
import { DEFAULT_SCHOOL_POLICY, type OrderPolicy } from '#shared/domain/order/policy.ts';
import type { AppError } from '#shared/errors.ts';
import type { Gate, GateValue, Level, Sex } from '#shared/vocabulary.ts';
import { insertChild, openIntake, type PreparedChild, TODAY } from './candidate-office.ts';
import { newOffice, type TestOffice } from './office.ts';

const READY: readonly Gate[] = ['home_visit', 'parent_consent', 'child_consent', 'duplicate_check'];
const MAY_ARRIVE: readonly Gate[] = [...READY, 'school_status_check', 'health_check'];
const FIRST_GRADE: Record<Level, number> = { SD: 1, SMP: 7, SMA: 10 };
const FROM = '2026-01-01';

export interface SelectionSite {
  /** Seats of each class by its name; the level is SMP, grade 7, unless the name says "SD…". */
  readonly classes?: Readonly<Record<string, number>>;
  readonly beds?: Readonly<Record<Sex, number>>;
  readonly ceiling?: number;
  readonly policy?: OrderPolicy;
}

export interface SelectionChild extends Partial<PreparedChild> {
  /** What is answered with yes: all that arrival needs (default), all that ordering needs, nothing. */
  readonly passed?: 'arrival' | 'order' | 'none';
  readonly drawNumber?: string;
}

/** The refusal of an answer; undefined when it was granted. */
export const refusalOf = (reply: ReturnType<TestOffice['call']>): AppError | undefined =>
  reply.ok ? undefined : reply.error;

/** Ends a test's office. A refusal is a word: an incident in a test is a bug, and is thrown. */
export function closeOffice(office: TestOffice | undefined): void {
  const [incident] = office?.incidents ?? [];
  office?.close();
  if (incident !== undefined) throw new Error('The test met an incident', { cause: incident });
}

/**
 * A small school with an open intake: classes, one dormitory with rooms by sex, and children made as
 * an import leaves them. The acts that tests repeat stand beside it.
 */
export function newSelection(given: SelectionSite = {}) {
  const office = newOffice({ today: TODAY });
  const policy = given.policy ?? {
    ...DEFAULT_SCHOOL_POLICY,
    reserve: { SD: 3, SMP: 3, SMA: 3 },
  };
  const intake = openIntake(office, { policy });
  buildSite(office, intake.siteId, given);
  let made = 0;
  const child = (options: SelectionChild = {}) => {
    made += 1;
    const code = `BB26-${String(made).padStart(4, '0')}`;
    const { passed = 'arrival', drawNumber, ...rest } = options;
    const birthDate = `2013-${String(1 + Math.floor(made / 28)).padStart(2, '0')}-${String(1 + (made % 28)).padStart(2, '0')}`;
    return office.prepare((db) => {
      const one = insertChild(db, office, intake.id, {
        name: `Anak ${code}`,
        code,
        birthDate,
        desil: 1,
        ...rest,
      });
      if (drawNumber !== undefined) db.update('candidate', one.id, { draw_number: drawNumber });
      const gates = passed === 'order' ? READY : MAY_ARRIVE;
      if (passed !== 'none')
        for (const gate of gates) answerGate(db, office, one.id, gate, 'passed');
      refreshCandidates(db, [one.id], { today: TODAY });
      return { ...one, code, name: rest.name ?? `Anak ${code}` };
    });
  };
  const make = () =>
    office.must<{ uid: string; number: number }>('runs.make', { intake: intake.uid });
  const ratify = (run: string) =>
    office.call('runs.ratify', {
      run,
      minutesNo: 'BA/1/2026',
      minutesOn: TODAY,
      secondName: 'Rina Handayani',
    });
  const frozen = (): string => {
    const { uid } = make();
    const reply = ratify(uid);
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return uid;
  };
  const record = (run: string, more: object = {}) =>
    office.call('decrees.record', { ...decreeOf(run), ...more });
  return {
    office,
    intake,
    child,
    children: (count: number, options: SelectionChild = {}) =>
      Array.from({ length: count }, () => child(options)),
    make,
    ratify,
    frozen,
    record,
    /** A frozen run with its decree as proposed. */
    signed: (more: object = {}) => {
      const run = frozen();
      const reply = record(run, more);
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return { run, decree: (reply.value as { uid: string }).uid };
    },
    arrive: (candidate: string, on = TODAY) => office.call('enrolments.arrive', { candidate, on }),
    count: (table: string): number =>
      office.db.sql<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n ?? -1,
    stageOf: (uid: string): string =>
      office.db.sql<{ stage: string }>('SELECT stage FROM candidate WHERE uid = ?', uid)[0]
        ?.stage ?? '',
    /** Takes the newest act back, as Urungkan does. */
    undo: () => {
      const [newest] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
      return office.call('journal.undoEntry', { seq: newest?.seq });
    },
    answer: (candidateId: number, gate: Gate, value: GateValue) =>
      office.prepare((db) => {
        db.exec('DELETE FROM gate_answer WHERE candidate_id = ? AND gate = ?', candidateId, gate);
        answerGate(db, office, candidateId, gate, value);
        refreshCandidates(db, [candidateId], { today: TODAY });
      }),
  };
}

export type Selection = ReturnType<typeof newSelection>;

export const decreeOf = (run: string) => ({
  run,
  scope: 'proposal' as const,
  levels: ['SD', 'SMP', 'SMA'],
  number: '400.3/123/2026',
  signedOn: TODAY,
  issuer: 'Gubernur Kalimantan Timur',
  signer: 'H. Contoh',
  struck: [],
  added: [],
});

type Write = Parameters<Parameters<TestOffice['prepare']>[0]>[0];

function answerGate(
  db: Write,
  office: TestOffice,
  candidateId: number,
  gate: Gate,
  value: GateValue,
): void {
  db.insert('gate_answer', {
    uid: office.environment.newUid(),
    candidate_id: candidateId,
    gate,
    value,
    answered_on: TODAY,
    answered_by: 'Siti Norhayati',
    reason: value === 'passed' || value === 'open' ? null : 'lainnya',
    due_on: null,
    import_batch_id: null,
  });
}

function buildSite(office: TestOffice, siteId: number, given: SelectionSite): void {
  const { newUid } = office.environment;
  office.prepare((db) => {
    const ledger = (scope: 'site' | 'class', classId: number | null, seats: number) =>
      db.insert('capacity_entry', {
        uid: newUid(),
        scope,
        site_id: siteId,
        class_id: classId,
        seats,
        from_date: FROM,
        reason: 'awal',
        letter_no: null,
        letter_date: null,
      });
    ledger('site', null, given.ceiling ?? 1000);
    for (const [name, seats] of Object.entries(given.classes ?? { 'VII-A': 5 })) {
      const level: Level = name.startsWith('SD') ? 'SD' : 'SMP';
      const classId = db.insert('class_group', {
        uid: newUid(),
        site_id: siteId,
        academic_year: '2025/2026',
        level,
        grade: FIRST_GRADE[level],
        name,
        homeroom_teacher: null,
        from_date: FROM,
        until_date: null,
      });
      ledger('class', classId, seats);
    }
    const dormitory_id = db.insert('dormitory', { uid: newUid(), site_id: siteId, name: 'Melati' });
    for (const sex of ['L', 'P'] as const) {
      const room_id = db.insert('room', {
        uid: newUid(),
        dormitory_id,
        code: sex === 'L' ? 'A1' : 'B1',
        sex,
        levels: 'SD,SMP,SMA',
      });
      const beds = given.beds?.[sex] ?? 20;
      for (let number = 1; number <= beds; number += 1)
        db.insert('bed', {
          uid: newUid(),
          room_id,
          code: `${sex === 'L' ? 'A1' : 'B1'}-${number}`,
          from_date: FROM,
          until_date: null,
        });
    }
  });
}
