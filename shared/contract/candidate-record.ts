import { z } from 'zod';
import {
  GATE_NEEDS,
  GATE_VALUES,
  GATES,
  LEVELS,
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  SEXES,
  STAGES,
  VULNERABILITIES,
  GUARDIAN_RELATIONS,
  NIK_STATUSES,
} from '../vocabulary.ts';
import { FINE_STATES } from '../domain/candidates/fine-state.ts';
import { CIVIL_PAPERS } from '../domain/people/awaited-paper.ts';
import { LIFE_STATES } from '../validation/guardian-details.ts';
import { familyDetails, personDetails, schoolDetails } from '../validation/record-details.ts';

const Missing = z.object({
  gate: z.enum(GATES),
  need: z.enum(GATE_NEEDS),
  value: z.enum(GATE_VALUES),
  /** What somebody does next; the sentence stands in the catalogue. */
  step: z.string(),
  dueOn: z.string().nullable(),
  overdue: z.boolean(),
});

const Gate = z.object({
  gate: z.enum(GATES),
  need: z.enum(GATE_NEEDS),
  value: z.enum(GATE_VALUES),
  /** Nobody answered it: it follows from the record. */
  byRecord: z.boolean(),
  answeredOn: z.string().nullable(),
  answeredBy: z.string().nullable(),
  source: z.string(),
  reason: z.string().nullable(),
  dueOn: z.string().nullable(),
});

const Desil = z.object({
  desil: z.number().nullable(),
  period: z.string(),
  asOf: z.string(),
  source: z.enum(['dtsen', 'siks_ng', 'cek_bansos', 'letter', 'import']),
  seenBy: z.string(),
  /** The one that holds today. */
  current: z.boolean(),
});

export const AttachmentItem = z.object({
  uid: z.string(),
  kind: z.string(),
  hash: z.string(),
  bytes: z.number(),
  mediaType: z.string(),
  fileName: z.string(),
  addedAt: z.string(),
});
export type AttachmentItem = z.output<typeof AttachmentItem>;

/** Everything a person's page shows, the missing things first; NIK and KK masked. */
export const CandidateRecord = z.object({
  uid: z.string(),
  code: z.string(),
  intake: z.object({ uid: z.string(), name: z.string(), closesOn: z.string() }),
  stage: z.enum(STAGES),
  /** The finer state beneath the stage (domain brief R3). */
  state: z.enum(FINE_STATES),
  closed: z
    .object({
      on: z.string(),
      reason: z.string(),
      /** The entry that stays, where this one was merged into it. */
      keptAs: z.object({ uid: z.string(), name: z.string(), code: z.string() }).nullable(),
    })
    .nullable(),
  missing: z.array(Missing),
  gates: z.array(Gate),
  person: z.object({
    uid: z.string(),
    name: z.string(),
    nikMasked: z.string().nullable(),
    nikStatus: z.enum(NIK_STATUSES),
    sex: z.enum(SEXES),
    birthPlace: z.string(),
    birthDate: z.string().nullable(),
    ...personDetails,
    age: z.number().nullable(),
  }),
  family: z.object({
    kkMasked: z.string().nullable(),
    address: z.string(),
    rt: z.string(),
    rw: z.string(),
    village: z.string(),
    district: z.string(),
    regency: z.string(),
    ...familyDetails,
  }),
  guardians: z.array(
    z.object({
      name: z.string(),
      relation: z.enum(GUARDIAN_RELATIONS),
      phone: z.string(),
      phoneOwner: z.string(),
      nikMasked: z.string().nullable(),
      life: z.enum(['', ...LIFE_STATES]),
      job: z.string(),
      /** Rupiah a month; '' while unknown, and for whoever does not verify. */
      income: z.string(),
    }),
  ),
  candidacy: z.object({
    level: z.enum(LEVELS),
    grade: z.number(),
    proposedOn: z.string(),
    proposer: z.string(),
    schoolStatus: z.enum(SCHOOL_STATUSES),
    schoolStatusSource: z.string(),
    vulnerabilities: z.array(z.enum(VULNERABILITIES)),
    recommendation: z.enum(RECOMMENDATIONS),
    note: z.string(),
    ...schoolDetails,
  }),
  /** Newest first. */
  desil: z.array(Desil),
  attachments: z.array(AttachmentItem),
  /** Papers the family lacks, the earliest day first. */
  awaited: z.array(
    z.object({
      uid: z.string(),
      kind: z.enum(CIVIL_PAPERS),
      dueOn: z.string(),
      note: z.string(),
      overdue: z.boolean(),
    }),
  ),
  /** Others on the same family card. */
  siblings: z.array(z.object({ uid: z.string(), name: z.string(), code: z.string() })),
  /** The last change of the candidacy or the person; null when only an import wrote it. */
  changed: z.object({ at: z.string(), by: z.string() }).nullable(),
});
export type CandidateRecord = z.output<typeof CandidateRecord>;
