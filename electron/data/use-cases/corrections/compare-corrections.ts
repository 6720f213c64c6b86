import {
  findCandidate,
  listDesil,
  listGuardians,
  type CandidateRow,
  type PersonRow,
} from '#db/queries/candidates.ts';
import { alikeKey, findKnownPeople } from '#db/queries/known-people.ts';
import { valueOf, withValues } from '#shared/domain/candidates/form-values.ts';
import { recordField } from '#shared/domain/candidates/record-fields.ts';
import {
  changesOf,
  type CellChange,
  withoutNamedTwice,
} from '#shared/domain/corrections/changes.ts';
import { periodFault, type PeriodFault } from '#shared/domain/corrections/desil-period.ts';
import { matchRow, type MatchFault } from '#shared/domain/corrections/match-row.ts';
import {
  desilValue,
  type CorrectableField,
  type CorrectionRow,
} from '#shared/domain/corrections/read-row.ts';
import { desilAsOf } from '#shared/domain/desil/desil-as-of.ts';
import { CandidateForm } from '#shared/validation/candidate-form.ts';
import type { QueryContext } from '../../context.ts';
import { mayEdit } from '../candidates/edit-candidate.ts';
import { formOf } from '../candidates/form-of.ts';
import { fieldAt } from '../candidates/store-values.ts';

/** A change the rules of the form refuse, by the problem or refusal the form would name. */
export interface RuleFault {
  readonly field: CorrectableField;
  readonly value: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What one row of the file would do. */
export type Compared =
  | { readonly kind: 'fault'; readonly code: MatchFault }
  | {
      readonly kind: 'found';
      readonly uid: string;
      readonly name: string;
      readonly code: string;
      readonly changes: readonly CellChange[];
      readonly faults: readonly RuleFault[];
      /** The desil of the row is not among the changes because of its period. */
      readonly period: PeriodFault | null;
    };

interface Found {
  readonly candidate: CandidateRow;
  readonly person: PersonRow;
}

/** Finds the children of these rows and what would change in their records. */
export function compareCorrections(
  context: QueryContext,
  { rows }: { readonly rows: readonly CorrectionRow[] },
): Compared[] {
  const { db } = context;
  const known = findKnownPeople(db, {
    niks: rows.flatMap(({ nik }) => nik ?? []),
    nisns: [],
    codes: rows.flatMap(({ code }) => code ?? []),
    names: rows.flatMap(({ name, birthDate }) => (name === '' ? [] : [{ name, birthDate }])),
    kks: [],
    fileHash: '',
  });
  return rows.map((row): Compared => {
    const match = matchRow(row, {
      byNik: (nik) => known.byNik.get(nik) ?? null,
      byCode: (code) => known.byCode.get(code) ?? null,
      alike: (name, birthDate) => known.alike.get(alikeKey(name, birthDate)) ?? [],
    });
    if (match.kind === 'fault') return match;
    const found = candidacyOf(context, Number(match.person.ref), row.code);
    return found === undefined
      ? { kind: 'fault', code: 'unmatched' }
      : compare(context, found, row);
  });
}

/** The candidacy a code names, or the newest of the person. */
function candidacyOf(
  { db }: QueryContext,
  personId: number,
  code: string | null,
): Found | undefined {
  const [row] = db.sql<{ uid: string }>(
    'SELECT uid FROM candidate WHERE person_id = ? ORDER BY code IS ? DESC, id DESC LIMIT 1',
    personId,
    code,
  );
  return row && findCandidate(db, row.uid);
}

/** What a record says now in one field, as a correction file would say it. */
export function recordedValue(
  { db, today }: QueryContext,
  found: Found,
): (field: CorrectableField) => string {
  const form = formOf(db, found);
  return (id) => {
    const field = recordField(id);
    if (field !== undefined) return valueOf(form, field);
    const held = desilAsOf(
      listDesil(db, found.person.family_id).map((row) => ({
        desil: row.desil,
        period: row.period,
        asOf: row.as_of,
        verified: true,
      })),
      today,
    );
    return held === undefined ? '' : desilValue(held.desil, held.period);
  };
}

function compare(context: QueryContext, found: Found, row: CorrectionRow): Compared {
  const { candidate, person } = found;
  const recorded = recordedValue(context, found);
  const period = periodFault(recorded('desil'), row.values, context.today) ?? null;
  const names = listGuardians(context.db, person.id).map(({ name }) => name);
  const changes = withoutNamedTwice(changesOf(recorded, row.values), names).filter(
    ({ field }) => field !== 'desil' || period === null,
  );
  const faults = ruleFaults(context, found, changes);
  const refused = new Set(faults.map(({ field }) => field));
  return {
    kind: 'found',
    uid: candidate.uid,
    name: person.name,
    code: candidate.code,
    changes: changes.filter(({ field }) => !refused.has(field)),
    faults,
    period,
  };
}

/** Field a refusal of the whole record is told at. */
const REFUSED_AT: Readonly<Record<string, readonly CorrectableField[]>> = {
  'candidates.nik-taken': ['nik'],
  'candidates.nisn-taken': ['nisn'],
  'candidates.level-fixed': ['level', 'grade'],
  'candidates.sex-fixed': ['sex'],
  'candidates.future-date': ['birth_date'],
};

/** What the form would say if all these changes were typed into it. */
function ruleFaults(
  context: QueryContext,
  found: Found,
  changes: readonly CellChange[],
): RuleFault[] {
  if (changes.length === 0) return [];
  const form = withValues(
    formOf(context.db, found),
    changes.map(({ field, to }) => ({ field, value: to })),
  );
  const at = (field: string | undefined, code: string, details: RuleFault['details'] = {}) =>
    blamed(changes, field).map((change) => ({
      field: change.field,
      value: change.to,
      code,
      details,
    }));
  const checked = CandidateForm.safeParse(form);
  if (!checked.success)
    return checked.error.issues.flatMap(({ path, message }) =>
      at(fieldAt(path, form)?.id, message),
    );
  const refusal = mayEdit(context, found, checked.data);
  if (refusal === undefined) return [];
  const { code, ...details } = refusal;
  const fields = REFUSED_AT[code] ?? [];
  const named = fields.filter((field) => changes.some((one) => one.field === field));
  return named.flatMap((field) => at(field, code, details));
}

/**
 * The changes a problem is told at: its own field's, the level for its grade, of somebody without a
 * name what is said of them, else all of the row.
 */
function blamed(changes: readonly CellChange[], field: string | undefined): readonly CellChange[] {
  const own = changes.filter((one) => one.field === field);
  if (own.length > 0) return own;
  const level = field === 'grade' ? changes.filter((one) => one.field === 'level') : [];
  if (level.length > 0) return level;
  const who = /^(mother|father|guardian)_name$/.exec(field ?? '')?.[1];
  const theirs = changes.filter((one) => who !== undefined && one.field.startsWith(`${who}_`));
  return theirs.length > 0 ? theirs : changes.filter((one) => one.field !== 'desil');
}
