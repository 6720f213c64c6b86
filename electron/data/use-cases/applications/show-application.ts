import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { listCalls, type ListedCall, listPassedOver } from '#db/queries/application-list.ts';
import {
  endOf,
  findApplication,
  findAssessment,
  findConsent,
  type FoundApplication,
  listContacts,
  listDocumentRows,
} from '#db/queries/applications.ts';
import { build } from '#db/build.ts';
import type { ReadDb } from '#db/connection.ts';
import { findFamily } from '#db/queries/candidates.ts';
import { findOtherRequest } from '#db/queries/facility-merge-facts.ts';
import { findFacilitySettings, findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import type { AIDS } from '#shared/contract/application-facts.ts';
import type { Communication } from '#shared/domain/people/disability.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { desilOf, waitlistFacts } from '#shared/domain/waitlist/application-projection.ts';
import { isOldAssessment } from '#shared/domain/waitlist/application-tasks.ts';
import { agesMissed } from '#shared/domain/waitlist/facility-settings.ts';
import {
  APPLICATION_DOCUMENTS,
  requiredDocuments,
} from '#shared/domain/waitlist/required-documents.ts';
import { orderedDesil } from '#shared/domain/waitlist/waitlist-order.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { type Rules, tasksOf } from './application-tasks-of.ts';
import { isChild } from './store-application.ts';

/** One request with everything its panel shows; NIK and KK masked, nothing of health. */
export function showApplication(
  { db, today }: QueryContext,
  { application: uid }: { application: string },
) {
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const { application: row } = found;
  const policy = findWaitlistPolicy(db);
  const settings = findFacilitySettings(db);
  const record = findApplicationRecord(db, row.id, today);
  if (!record) return err({ code: 'applications.not-found', application: uid } as const);
  const ordered = orderedDesil(waitlistFacts(record, today), policy);
  const desil = desilOf(record, today);
  const { closed_on, parked_until: until, parked_reason } = row;
  return ok({
    uid,
    number: row.number,
    state: row.state,
    mode: row.mode,
    closed: endedOf(db, row),
    parked:
      until !== null && until > today && closed_on === null
        ? { until, reason: parked_reason ?? '' }
        : null,
    missing: tasksOf(db, row, { policy, settings, today }).map((task) => ({ ...task })),
    ...personOf(db, found, { today, settings }),
    request: requestOf(found),
    desil: desil ? { desil: desil.desil, period: desil.period, asOf: desil.asOf } : null,
    substituteDesil: ordered.substitute ? ordered.desil : null,
    documents: papersOf(db, found, requiredDocuments(record.need)),
    assessment: assessmentOf(db, found, { today, months: settings.assessmentMonths }),
    conference: conferenceOf(db, row.id),
    consent: consentOf(db, row.person_id),
    contacts: listContacts(db, row.id).map((one) => ({
      triedOn: one.tried_on,
      way: one.way,
      reached: one.reached === 1,
      by: one.by_name,
      note: one.note,
    })),
    calls: listCalls(db, row.id).map((call) => callOf(call, today)),
    passedOver: listPassedOver(db, row.id).map(({ reasons, ...passed }) => ({
      ...passed,
      reasons: JSON.parse(reasons) as string[],
    })),
  });
}

function endedOf(db: ReadDb, row: FoundApplication['application']) {
  const { closed_on: on } = row;
  if (on === null) return null;
  const reason = endOf(row) ?? '';
  const isDouble = reason === 'double_record';
  return { on, reason, keptAs: (isDouble ? findOtherRequest(db, row.person_id) : null) ?? null };
}

function personOf(
  db: ReadDb,
  { person }: FoundApplication,
  { today, settings: { ages } }: Pick<Rules, 'today' | 'settings'>,
) {
  const family = findFamily(db, person.family_id);
  const age = yearsOf(person.birth_date, today);
  return {
    person: {
      uid: person.uid,
      name: person.name,
      nikMasked: person.nik === null ? null : maskId(person.nik),
      nikStatus: person.nik_status,
      sex: person.sex,
      birthPlace: person.birth_place,
      birthDate: person.birth_date,
      birthEstimated: person.birth_estimated === 1,
      age,
      child: isChild(person.birth_date, today),
      outsideAges: agesMissed(age, ages),
    },
    family: {
      kkMasked: family?.kk_no ? maskId(family.kk_no) : null,
      address: family?.address ?? '',
      rt: family?.rt ?? '',
      rw: family?.rw ?? '',
      village: family?.village ?? '',
      district: family?.district ?? '',
      regency: family?.regency ?? '',
    },
  };
}

function requestOf({ application: row }: FoundApplication) {
  const { emergency_approved_on: on, emergency_approved_by: by } = row;
  return {
    referral: row.referral,
    referrer: row.referrer,
    letterNo: row.letter_no ?? '',
    letterDate: row.letter_date,
    receivedOn: row.received_on,
    waitingSince: row.letter_date ?? row.received_on,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    vulnerability: row.vulnerability,
    emergency: row.emergency === 1,
    emergencyNote: row.emergency_note ?? '',
    emergencyApproved: on === null ? null : { on, by: by ?? '' },
    note: row.note,
  };
}

function papersOf(
  db: ReadDb,
  { application }: FoundApplication,
  required: ReturnType<typeof requiredDocuments>,
) {
  const stored = new Map(listDocumentRows(db, application.id).map((row) => [row.kind, row]));
  return APPLICATION_DOCUMENTS.map((kind) => {
    const row = stored.get(kind);
    const waived = row?.waived_reason ?? null;
    return {
      kind,
      required: required.includes(kind),
      state: row ? givenState(waived) : ('open' as const),
      on: row?.received_on ?? null,
      reason: waived ?? '',
    };
  });
}

const givenState = (waived: string | null): 'received' | 'waived' =>
  waived === null ? 'received' : 'waived';

function assessmentOf(
  db: ReadDb,
  { person }: FoundApplication,
  { today, months }: { today: LocalDate; months: number },
) {
  const row = findAssessment(db, person.id, today);
  if (!row) return null;
  return {
    uid: row.uid,
    assessedOn: row.assessed_on,
    assessor: row.assessor,
    mobility: row.mobility,
    communication: JSON.parse(row.communication) as Communication[],
    aids: JSON.parse(row.aids) as (typeof AIDS)[number][],
    closeCare: row.close_care === 1,
    sees: row.sees === 1,
    old: isOldAssessment(row.assessed_on, months, today),
  };
}

function conferenceOf(db: ReadDb, applicationId: number) {
  const row = db.one(
    build
      .selectFrom('case_conference')
      .selectAll()
      .where('application_id', '=', applicationId)
      .orderBy('id', 'desc'),
  );
  return row
    ? { heldOn: row.held_on, result: row.result, attended: row.attended, note: row.note }
    : null;
}

function consentOf(db: ReadDb, personId: number) {
  const row = findConsent(db, personId);
  if (!row) return null;
  const { giver, method, witness, scope } = row;
  return { giver, giverName: row.giver_name, method, witness, scope, givenOn: row.given_on };
}

function callOf(call: ListedCall, today: LocalDate) {
  return {
    uid: call.uid,
    bed: call.code,
    ward: call.ward,
    calledOn: call.called_on,
    calledBy: call.called_by,
    answerBy: call.answer_by,
    answer: call.answer,
    answeredOn: call.answered_on,
    reason: call.reason,
    endedOn: call.ended_on,
    overdue: call.ended_on === null && call.answer === null && call.answer_by < today,
  };
}
