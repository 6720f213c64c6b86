import { effectiveFacts } from './effective-facts.ts';
import {
  findCandidate,
  findFamily,
  findKeptEntry,
  findLastChange,
  listDesil,
  listGateAnswers,
  listGuardians,
  listPersonAttachments,
  listSiblings,
  type CandidateRow,
  type FamilyRow,
  type PersonRow,
} from '#db/queries/candidates.ts';
import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import { desilAsOf } from '#shared/domain/desil/desil-as-of.ts';
import { fineState } from '#shared/domain/candidates/fine-state.ts';
import { decideStage } from '#shared/domain/gates/decide-stage.ts';
import { gateValue } from '#shared/domain/gates/gate-need.ts';
import { missingGates } from '#shared/domain/gates/missing-gates.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { findFineFacts } from '#db/queries/fine-facts.ts';
import { listOpenPapers } from '#db/queries/awaited-papers.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import { type Gate, GATES, type Vulnerability } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { guardianDetailsOf } from './guardian-details.ts';
import { familyDetailsOf, personDetailsOf, schoolDetailsOf } from './record-details.ts';

/** Everything about one candidate, NIK and KK masked whoever asks. */
export function showCandidate(context: QueryContext, { uid }: { uid: string }) {
  const { db } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  const { candidate, person } = found;
  const family = findFamily(db, person.family_id);
  return ok({
    uid,
    code: candidate.code,
    stage: candidate.stage,
    closed:
      candidate.closed_on !== null && candidate.closed_reason !== null
        ? {
            on: candidate.closed_on,
            reason: candidate.closed_reason,
            keptAs: findKeptEntry(db, person) ?? null,
          }
        : null,
    ...gatesOf(context, candidate),
    person: personOf(person, context.today),
    family: familyOf(family),
    guardians: guardiansOf(context, person.id),
    candidacy: candidacyOf(candidate),
    desil: desilOf(context, person.family_id),
    attachments: listPersonAttachments(db, person.id).map(toAttachment),
    awaited: awaitedOf(context, person.id),
    siblings: listSiblings(db, candidate, person),
    changed: findLastChange(db, candidate.id, person.id) ?? null,
  } satisfies CandidateRecord);
}

/** NIK and KK in full; the pipeline writes the reading into the journal. */
export function showFullIds({ db }: QueryContext, { uid }: { uid: string }) {
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid });
  return ok({
    nik: found.person.nik,
    kk: findFamily(db, found.person.family_id)?.kk_no ?? null,
    guardians: listGuardians(db, found.person.id).map(({ nik }) => nik),
  });
}

type Part<K extends keyof CandidateRecord> = Pick<CandidateRecord, K>;

function gatesOf(
  { db, today, user }: QueryContext,
  candidate: CandidateRow,
): Part<'gates' | 'missing' | 'intake' | 'state'> {
  const { facts, answers, intake } = effectiveFacts(db, candidate, today);
  const recorded = new Map(listGateAnswers(db, candidate.id).map((row) => [row.gate, row]));
  // Of somebody's health, who has no health tick sees the result and the day only.
  const isHidden = (gate: Gate) => gate === 'health_check' && user?.seesHealth !== true;
  const stage = decideStage({ ...facts, answers }, facts.needs);
  const missing = candidate.closed_on === null ? missingGates(answers, facts.needs) : [];
  return {
    intake,
    state: fineState(stage, findFineFacts(db, candidate.id)),
    missing: missing.map((item) => ({
      ...item,
      overdue: item.dueOn !== null && item.dueOn < today,
    })),
    gates: GATES.filter((gate) => facts.needs[gate] !== 'not_used').map((gate) => {
      const row = recorded.get(gate);
      const byRecord = row === undefined || row.value === 'open';
      return {
        gate,
        need: facts.needs[gate],
        value: gateValue(answers, gate),
        byRecord: byRecord && gateValue(answers, gate) !== 'open',
        answeredOn: row?.answered_on ?? null,
        answeredBy: row?.answered_by ?? null,
        ...(isHidden(gate)
          ? { source: '', reason: null }
          : { source: row?.source ?? '', reason: answers[gate]?.reason ?? null }),
        dueOn: row?.due_on ?? null,
      };
    }),
  };
}

const personOf = (person: PersonRow, today: string): CandidateRecord['person'] => ({
  uid: person.uid,
  name: person.name,
  nikMasked: person.nik === null ? null : maskId(person.nik),
  nikStatus: person.nik_status,
  sex: person.sex,
  birthPlace: person.birth_place,
  birthDate: person.birth_date,
  ...personDetailsOf(person),
  age: yearsOf(person.birth_date, today),
});

const NOWHERE = { address: '', rt: '', rw: '', village: '', district: '', regency: '' };

const addressOf = ({ address, rt, rw, village, district, regency }: typeof NOWHERE) => ({
  address,
  rt,
  rw,
  village,
  district,
  regency,
});

const familyOf = (family: FamilyRow | undefined): CandidateRecord['family'] => ({
  kkMasked: family?.kk_no ? maskId(family.kk_no) : null,
  ...addressOf(family ?? NOWHERE),
  regionCode: family?.region_code ?? null,
  ...familyDetailsOf(family),
});

/** What a family earns is for those who verify it (UU 27/2022, art. 4). */
const verifies = ({ user }: QueryContext): boolean =>
  CANDIDATE_WRITERS.some((role) => user?.roles.includes(role) === true);

const guardiansOf = (context: QueryContext, personId: number): CandidateRecord['guardians'] =>
  listGuardians(context.db, personId).map((guardian) => {
    const { nik, income, ...details } = guardianDetailsOf(guardian);
    return {
      name: guardian.name,
      relation: guardian.relation,
      phone: guardian.phone ?? '',
      phoneOwner: guardian.phone_owner ?? '',
      nikMasked: nik === '' ? null : maskId(nik),
      income: verifies(context) ? income : '',
      ...details,
    };
  });

const awaitedOf = ({ db, today }: QueryContext, personId: number): CandidateRecord['awaited'] =>
  listOpenPapers(db, personId).map(({ uid, kind, due_on, note }) => ({
    uid,
    kind,
    dueOn: due_on,
    note,
    overdue: due_on < today,
  }));

const candidacyOf = (candidate: CandidateRow): CandidateRecord['candidacy'] => ({
  level: candidate.level,
  grade: candidate.grade,
  proposedOn: candidate.proposed_on,
  proposer: candidate.proposer,
  schoolStatus: candidate.school_status,
  schoolStatusSource: candidate.school_status_source,
  vulnerabilities: JSON.parse(candidate.vulnerabilities) as Vulnerability[],
  recommendation: candidate.recommendation,
  note: candidate.note,
  ...schoolDetailsOf(candidate),
});

function desilOf({ db, today }: QueryContext, familyId: number | null): CandidateRecord['desil'] {
  const rows = listDesil(db, familyId);
  const held = desilAsOf(
    rows.map((row) => ({ ...row, asOf: row.as_of, verified: true })),
    today,
  );
  return rows
    .toReversed()
    .toSorted((a, b) => b.as_of.localeCompare(a.as_of))
    .map((row) => ({
      desil: row.desil,
      period: row.period,
      asOf: row.as_of,
      source: row.source,
      seenBy: row.seen_by,
      current: row.id === held?.id,
    }));
}

const toAttachment = (
  row: ReturnType<typeof listPersonAttachments>[number],
): CandidateRecord['attachments'][number] => ({
  uid: row.uid,
  kind: row.kind,
  hash: row.hash,
  bytes: row.bytes,
  mediaType: row.media_type,
  fileName: row.file_name,
  addedAt: row.added_at,
});
