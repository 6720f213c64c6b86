import { expect } from 'vitest';
import type { AppError } from '#shared/errors.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { candidateForm } from './candidate-form.ts';
import { openIntake, TODAY } from './candidate-office.ts';
import { newOffice, type TestOffice } from './office.ts';

export const NIK = '6402050403130004';

interface Saved {
  readonly uid: string;
  readonly name: string;
  readonly code: string;
  readonly knownBefore: boolean;
}
export interface Shown {
  readonly stage: string;
  readonly missing: { gate: string }[];
  readonly gates: { gate: string; value: string; byRecord: boolean }[];
  readonly person: { uid: string; nikMasked: string | null; name: string };
  readonly family: { kkMasked: string | null; address: string };
  readonly guardians: { name: string }[];
  readonly awaited: { uid: string; kind: string; dueOn: string; note: string }[];
  readonly desil: { desil: number | null; current: boolean }[];
  readonly siblings: { name: string }[];
  readonly attachments: { uid: string; hash: string; mediaType: string; fileName: string }[];
  readonly changed: { by: string } | null;
}

/** The refusal of an answer; undefined when it was granted. */
export const refusal = (reply: ReturnType<TestOffice['call']>): AppError | undefined =>
  reply.ok ? undefined : reply.error;

/** An office with an open intake, and the acts tests repeat. */
export function candidateDesk() {
  const office = newOffice({ today: TODAY });
  const intake = openIntake(office);
  const add = (
    form: CandidateForm = candidateForm(),
    samePerson: string | null = null,
    into = intake.uid,
  ) => office.call('candidates.add', { intake: into, form, samePerson });
  return {
    office,
    intake,
    add,
    added(
      form: CandidateForm = candidateForm(),
      samePerson: string | null = null,
      into = intake.uid,
    ) {
      return office.must<Saved>('candidates.add', { intake: into, form, samePerson });
    },
    show: (uid: string) => office.must<Shown>('candidates.show', { uid }),
    /** Ends the test: no act may have ended in an incident. */
    close() {
      office.close();
      expect(office.incidents).toEqual([]);
    },
  };
}
