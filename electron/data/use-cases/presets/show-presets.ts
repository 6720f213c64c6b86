import { listOwnColumns, listUsedValues } from '#db/queries/own-columns.ts';
import { listSigners, termOf } from '#db/queries/signers.ts';
import { findFacilitySettings, findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { findCurrentIntake, findFrozenRun } from '#db/queries/intakes.ts';
import { listOwnVillages } from '#db/queries/own-villages.ts';
import { findSchoolRules } from '#db/queries/school-rules.ts';
import type { ReadDb } from '#db/connection.ts';
import type { TakerFacts } from '#shared/domain/presets/compare.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import type { Presets } from '#shared/domain/presets/content.ts';
import type { HolidayKind } from '#shared/domain/house/holidays.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { type OwnOffice, ownOffice, type QueryContext } from '../../context.ts';
import { choicesOf } from '../columns/own-values.ts';
import { listTextsOn } from '../letters/letter-texts.ts';
import { findPaperSettings } from '../papers/paper-settings.ts';
import { findResidentWord } from '../words/resident-word.ts';
import { findReasons } from '../reasons/reasons.ts';
import { findSigning } from '../signers/signing.ts';

const listNewestHolidays = (db: ReadDb): Presets['holidays'] =>
  db
    .sql<{ day: LocalDate; name: string; kind: HolidayKind; off: number; reason: string }>(
      `SELECT day, name, kind, off, reason FROM holiday AS h
       WHERE id = (SELECT max(id) FROM holiday AS x WHERE x.day = h.day) ORDER BY day`,
    )
    .map((row) => ({ ...row, off: row.off === 1 }));

/** The settings of this office as they travel. */
export function findPresets(db: ReadDb, office: OwnOffice, today: LocalDate): Presets {
  const { letterhead, size } = findPaperSettings(db, office);
  const { superiors, office: name, address } = letterhead;
  const facility = office.kind === 'facility';
  const { version: _school, ...school } = findSchoolRules(db);
  const { version: _rules, ...rules } = findFacilitySettings(db);
  const { version: _order, ...waitlist } = findWaitlistPolicy(db);
  return {
    papers: { superiors, office: name, address, size },
    letters: facility ? [] : listTextsOn(db, today),
    word: facility ? findResidentWord(db, today) : null,
    villages: listOwnVillages(db).map(({ code, village, district, regency }) => ({
      code,
      village,
      district,
      regency,
    })),
    reasons: findReasons(db),
    signing: findSigning(db),
    signers: listSigners(db).map((row) => ({ ...termOf(row), endReason: row.end_reason })),
    columns: listOwnColumns(db).flatMap((row) => {
      const { uid, name: called, kind, care } = row;
      return row.ended_on === null
        ? [{ uid, name: called, kind, care, choices: choicesOf(row) }]
        : [];
    }),
    holidays: listNewestHolidays(db),
    policy: findPolicy(db),
    school: facility ? null : school,
    rules: facility ? rules : null,
    waitlist: facility ? waitlist : null,
  };
}

/** The rules of the intake in use; a facility has none. */
function findPolicy(db: ReadDb): Presets['policy'] {
  const intake = findCurrentIntake(db);
  if (!intake) return null;
  const { version: _version, ...policy } = JSON.parse(intake.policy) as OrderPolicy;
  return policy;
}

function isPolicyFrozen(db: ReadDb): boolean {
  const intake = findCurrentIntake(db);
  return intake !== undefined && findFrozenRun(db, intake) !== undefined;
}

/** What else decides whether a file can be taken here. */
export function findTakerFacts(db: ReadDb): TakerFacts {
  const rows = listOwnColumns(db);
  return {
    used: new Map(rows.map(({ uid, id }) => [uid, listUsedValues(db, id)])),
    policyFrozen: isPolicyFrozen(db),
    endedColumns: new Set(rows.flatMap(({ uid, ended_on: on }) => (on === null ? [] : [uid]))),
  };
}

/** What the file is held against: the settings here and whether they can be taken. */
export function showPresets(context: QueryContext) {
  const office = ownOffice(context);
  const { name, kind } = office;
  const facts = findTakerFacts(context.db);
  return {
    head: { office: name, kind },
    own: findPresets(context.db, office, context.today),
    facts,
  };
}
