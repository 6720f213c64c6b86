import { listOrderedIds } from '#db/queries/candidate-list.ts';
import {
  type ExportedPerson,
  listExportedCandidates,
  listExportedStudents,
} from '#db/queries/exports.ts';
import { listStudentIds } from '#db/queries/enrolments.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { listOwnCells } from '#db/queries/own-list.ts';
import { listOwnColumns } from '#db/queries/own-columns.ts';
import { findSavedList } from '#db/queries/saved-lists.ts';
import type { OwnFilter } from '#shared/contract/candidate-list.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import type { ListedColumn, ListedPerson } from '#shared/documents/own-list.ts';
import {
  fitsGroup,
  GUARDED_FIELDS,
  LIST_WRITERS,
  MOST_LISTED,
} from '#shared/domain/own-lists/list-design.ts';
import { saysOwn } from '#shared/domain/own-lists/says-own.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { yearsOf } from '#shared/domain/people/age.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AppError } from '#shared/errors.ts';
import type { QueryContext } from '../../context.ts';
import { unseenColumn } from '../columns/own-values.ts';
import { designOf } from './edit-lists.ts';
import type { FoundPerson } from './found-person.ts';
import { listedRequests, listedResidents } from './house-people.ts';

/** What print and sheet are made of: the people with their values, and the columns in order. */
export interface GatheredList {
  readonly name: string;
  readonly design: ListDesign;
  readonly columns: readonly ListedColumn[];
  /** Names of columns that are not for whoever asks; nothing of them was read. */
  readonly leftOut: readonly ListedColumn[];
  readonly people: readonly ListedPerson[];
  /** Something of it tells of health, be it only who stands on it. */
  readonly health: boolean;
}

type Missing = AppError<'lists.not-found' | 'lists.too-many' | 'columns.not-found'>;

/** Gathers a kept list as it stands today, for the eyes of whoever asks. */
export function gatherList(
  context: QueryContext,
  { uid }: { uid: string },
): Result<GatheredList, Missing> {
  const row = findSavedList(context.db, uid);
  if (!row) return err({ code: 'lists.not-found', uid });
  const kept = designOf(row);
  // Nobody is grouped by what such people do not have.
  const design = fitsGroup(kept.group, kept.people.of) ? kept : { ...kept, group: 'none' as const };
  const unseen = unseenColumn(context, { own: askedOf(design) }, { health: true });
  if (unseen !== undefined) return err({ code: 'columns.not-found', uid: unseen });
  const all = columnsOf(context, design);
  const columns = all.filter(({ seen }) => seen).map(({ column }) => column);
  const people = peopleOf(context, design, columns);
  if (people.length > MOST_LISTED)
    return err({ code: 'lists.too-many', count: people.length, most: MOST_LISTED });
  const leftOut = all.filter(({ seen }) => !seen).map(({ column }) => column);
  const health = tellsOfHealth(context, design, columns);
  return ok({ name: row.name, design, columns, leftOut, people, health });
}

/** What the people of a list say in the columns of the office. */
const askedOf = ({ people }: ListDesign): OwnFilter =>
  (people.of === 'candidates' ? people.filter.own : people.own) ?? {};

/** Whether a column that is shown, or one that people were chosen by, is of health. */
function tellsOfHealth(
  { db }: QueryContext,
  design: ListDesign,
  columns: readonly ListedColumn[],
): boolean {
  const used = new Set([
    ...columns.flatMap((column) => (column.kind === 'own' ? [column.uid] : [])),
    ...Object.keys(askedOf(design)),
  ]);
  return listOwnColumns(db).some(({ uid, care }) => care === 'health' && used.has(uid));
}

/** The columns of a design with their words, each with whether the caller sees it. */
function columnsOf({ db, user }: QueryContext, { columns }: ListDesign) {
  const own = new Map(listOwnColumns(db).map((row) => [row.uid, row]));
  const writes = LIST_WRITERS.some((role) => user?.roles.includes(role));
  return columns.flatMap((column): { column: ListedColumn; seen: boolean }[] => {
    if (column.kind === 'empty') return [{ column, seen: true }];
    if (column.kind === 'known')
      return [{ column, seen: writes || !GUARDED_FIELDS.includes(column.field) }];
    const row = own.get(column.uid);
    if (!row) return [];
    const { uid, name, kind, care } = row;
    const listed = { kind: 'own', uid, name, holds: kind } as const;
    return [{ column: listed, seen: seesCare(user, care) }];
  });
}

function peopleOf(
  context: QueryContext,
  { people }: ListDesign,
  columns: readonly ListedColumn[],
): ListedPerson[] {
  const { db, today } = context;
  const found = foundOf(context, people);
  const shows = new Set(columns.map((column) => (column.kind === 'known' ? column.field : '')));
  const cells = listOwnCells(
    db,
    found.map(({ personId }) => personId),
    columns.flatMap((column) => (column.kind === 'own' ? [column.uid] : [])),
  );
  return found.map(({ personId, ...one }) => ({
    ...one,
    age: yearsOf(one.birthDate, today),
    // What no column shows does not leave the database.
    nik: shows.has('nik') && one.nik !== null ? maskId(one.nik) : null,
    phone: shows.has('phone') ? one.phone : null,
    address: shows.has('address') ? one.address : null,
    desil: shows.has('desil') ? one.desil : null,
    own: cells.get(personId) ?? {},
  }));
}

function foundOf(context: QueryContext, people: ListDesign['people']): FoundPerson[] {
  switch (people.of) {
    case 'candidates':
      return candidates(context, people).map((one) => ({
        ...childOf(one),
        stage: one.stage,
        desil: one.desil,
      }));
    case 'pupils': {
      const { own = {} } = people;
      return whoSay(context, pupils(context, people), own).map((one) => ({
        ...childOf(one),
        nis: one.nis,
        className: one.className,
      }));
    }
    case 'residents':
      return whoSay(context, listedResidents(context, people), people.own ?? {});
    case 'requests':
      return whoSay(context, listedRequests(context, people), people.own ?? {});
  }
}

/** Those of them who say in the columns of the office what is asked. */
function whoSay<Person extends { readonly personId: number }>(
  { db }: QueryContext,
  people: readonly Person[],
  asked: OwnFilter,
): Person[] {
  const cells = listOwnCells(
    db,
    people.map(({ personId }) => personId),
    Object.keys(asked),
  );
  return people.filter(({ personId }) => saysOwn(cells.get(personId) ?? {}, asked)).slice(0, MOST);
}

/** What only somebody of a house has, or only one of candidates and pupils. */
const NOT_OF_ALL = {
  number: null,
  state: null,
  received: null,
  ward: null,
  bed: null,
  entered: null,
  contact: null,
  nis: null,
  className: null,
  stage: null,
  desil: null,
} as const;

const childOf = (one: ExportedPerson): FoundPerson => ({
  ...NOT_OF_ALL,
  personId: one.personId,
  code: one.code,
  name: one.name,
  sex: one.sex,
  birthPlace: one.birthPlace,
  birthDate: one.birthDate,
  level: one.level,
  grade: one.grade,
  guardian: one.guardian,
  village: one.village,
  district: one.district,
  regency: one.regency,
  nik: one.nik,
  phone: one.phone,
  address: one.address,
});

/** One more than may be listed, so that it is known that there are more. */
const MOST = MOST_LISTED + 1;

function candidates(
  { db }: QueryContext,
  { filter }: Extract<ListDesign['people'], { of: 'candidates' }>,
) {
  const intake = findCurrentIntake(db);
  if (!intake) return [];
  const choice = { intakeId: intake.id, filter, search: undefined };
  const ids = listOrderedIds(db, choice, { sort: 'code', direction: 'asc' });
  return listExportedCandidates(db, ids.slice(0, MOST));
}

function pupils(
  { db, today }: QueryContext,
  { level, class: classUid }: Extract<ListDesign['people'], { of: 'pupils' }>,
) {
  const filter = {
    ...(level === null ? {} : { level }),
    ...(classUid === null ? {} : { classUid }),
  };
  return listExportedStudents(db, today, listStudentIds(db, filter, today));
}
