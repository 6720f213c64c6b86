import type { ChangeListed } from '#db/queries/decree-changes.ts';
import type { PrintedPlace } from '#db/queries/papers.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import {
  decreeAppendix,
  type DecreeLevel,
  type DecreePerson,
} from '#shared/documents/decree-appendix.ts';
import type { DecreeChange } from '#shared/documents/decree-changes.ts';
import { orderedList, type OrderedLevel, type Outcome } from '#shared/documents/ordered-list.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { reasonLine, reasonWords } from '#shared/documents/reason-words.ts';
import type { OutcomeReason } from '#shared/domain/order/outcome-reason.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { readKeys } from '#shared/domain/order/stored-keys.ts';
import { maskNik } from '#shared/domain/people/nik.ts';
import { err, ok } from '#shared/result.ts';
import { LEVELS, type Level } from '#shared/vocabulary.ts';
import type { SignedIn } from '../context.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

type OrderedRequest = Extract<PaperRequest, { document: 'ordered-list' }>;
type AppendixRequest = Extract<PaperRequest, { document: 'decree-appendix' }>;

const reasonsOf = (place: PrintedPlace): OutcomeReason[] =>
  JSON.parse(place.reasons) as OutcomeReason[];

/** The desil as the run knew it, from the snapshot of its keys. */
function desilOf(place: PrintedPlace, policy: OrderPolicy): string {
  const key = readKeys(place.keys, policy).find((one) => one.key === 'desil');
  if (!key) return '—';
  return key.desil === null ? 'belum tercatat' : String(key.desil);
}

function outcomeOf({ outcome, rank, reserveNo }: PrintedPlace): Outcome {
  if (outcome === 'admitted' && rank !== null) return { kind: 'inside', rank };
  if (outcome === 'reserve' && rank !== null && reserveNo !== null)
    return { kind: 'reserve', rank, reserveNumber: reserveNo };
  return { kind: 'left-out', rank };
}

/** What the first who was ordered and got no place met: that is the limit of the level. */
function limitWords(places: readonly PrintedPlace[]): string {
  const first = places.find(({ outcome, rank }) => outcome !== 'admitted' && rank !== null);
  const [reason] = first ? reasonsOf(first) : [];
  return reason ? reasonWords(reason) : 'semua yang diurutkan mendapat tempat';
}

/** A level of a run as lists print it. */
export function orderedLevel(
  level: Level,
  places: readonly PrintedPlace[],
  policy: OrderPolicy,
): OrderedLevel {
  return {
    level,
    places: places.filter(({ outcome }) => outcome === 'admitted').length,
    limit: limitWords(places),
    candidates: places.map((place) => ({
      code: place.code,
      name: place.name,
      nameKey: place.nameKey,
      sex: place.sex,
      district: place.district,
      desil: desilOf(place, policy),
      birthDate: place.birthDate,
      outcome: outcomeOf(place),
      reason: reasonLine(reasonsOf(place)),
    })),
  };
}

export const byLevel = <T extends { readonly level: Level }>(rows: readonly T[]): [Level, T[]][] =>
  LEVELS.map((level): [Level, T[]] => [level, rows.filter((row) => row.level === level)]).filter(
    ([, own]) => own.length > 0,
  );

/** The ordered list of a run, for the meeting or for the wall. */
export async function buildOrderedList(
  { steps }: TaskContext,
  input: PaperInput,
  { run: uid, audience }: OrderedRequest,
): Promise<Built> {
  const found = await steps.papers.run({ uid });
  if (!found) return err({ code: 'papers.not-found', what: 'run' });
  const { run, places } = found;
  const model = orderedList({
    ...input,
    intakeName: run.intake,
    run: {
      number: run.number,
      draft: !run.ratified,
      policy: `Aturan versi ${run.policy.version}`,
    },
    asOf: run.asOf,
    audience,
    levels: byLevel(places).map(([level, own]) => orderedLevel(level, own, run.policy)),
  });
  return ok({ model, generation: input.generation, fullIds: false, people: places.length });
}

/** The roles that verify see identity numbers in full (product.md, masking). */
export const seesFullIds = (user: SignedIn | null): boolean =>
  user !== null && user.roles.some((role) => role === 'head' || role === 'officer');

type Named = Omit<PrintedPlace, 'outcome' | 'rank' | 'reserveNo' | 'reasons' | 'keys'>;

const decreePerson = (person: Named, full: boolean) => ({
  code: person.code,
  name: person.name,
  nameKey: person.nameKey,
  nik: person.nik === null || full ? person.nik : maskNik(person.nik),
  sex: person.sex,
  birthPlace: person.birthPlace,
  birthDate: person.birthDate,
  address: [person.address, person.village, person.district ?? '']
    .filter((part) => part !== '')
    .join(', '),
  rank: person.position,
});

const subjectOf = (of: { site: string; schoolYear: string; amends?: string | null }): string => {
  const subject = `Penetapan Calon Siswa ${of.site} Tahun Pelajaran ${of.schoolYear}`;
  return of.amends ? `Perubahan atas Keputusan Nomor ${of.amends} tentang ${subject}` : subject;
};

/** A child with what an amendment says about it; spelling and level are two lines of one child. */
function changesOf(
  changes: readonly ChangeListed[],
  people: ReadonlyMap<string, DecreePerson>,
): DecreeChange[] {
  return changes.flatMap(({ kind, code, from, level, before, after }) => {
    const person = people.get(code);
    if (!person) return [];
    return [{ kind, person, level, from, before: before ?? '', after: after ?? '' }];
  });
}

/** What an appendix is made of: a draft from a run leaves number and date open. */
async function appendixContent(context: TaskContext, { from, uid }: AppendixRequest) {
  const full = seesFullIds(context.user);
  const person = (one: Named) => decreePerson(one, full);
  if (from === 'decree') {
    const found = await context.steps.papers.decree({ uid });
    if (!found) return null;
    const { decree, names, changes, changed } = found;
    const levels = byLevel(names).map(([level, own]): DecreeLevel => ({
      level,
      designated: own.map(person),
      reserve: [],
    }));
    const { issuer } = decree;
    return {
      levels,
      decree: issuer,
      subject: subjectOf(decree),
      number: decree.numberOpen === 1 ? null : decree.number,
      signedOn: decree.dateOpen === 1 ? null : decree.signedOn,
      changes: changesOf(changes, new Map(changed.map((one) => [one.code, person(one)]))),
    };
  }
  const found = await context.steps.papers.run({ uid });
  if (!found) return null;
  const of = (own: readonly PrintedPlace[], outcome: PrintedPlace['outcome']) =>
    own.filter((place) => place.outcome === outcome).map(person);
  const levels = byLevel(found.places).map(([level, own]): DecreeLevel => ({
    level,
    designated: of(own, 'admitted'),
    reserve: of(own, 'reserve'),
  }));
  return {
    levels,
    decree: `Keputusan ${paperWords.toFill}`,
    subject: subjectOf(found.run),
    number: null,
    signedOn: null,
  };
}

/** The appendix of a decree: as recorded, or as a draft to be signed. */
export async function buildDecreeAppendix(
  context: TaskContext,
  input: PaperInput,
  request: AppendixRequest,
): Promise<Built> {
  const content = await appendixContent(context, request);
  if (!content) return err({ code: 'papers.not-found', what: request.from });
  const model = decreeAppendix({ ...input, ...content });
  const people = content.levels.reduce(
    (sum, { designated, reserve }) => sum + designated.length + reserve.length,
    new Set((content.changes ?? []).map(({ person }) => person.code)).size,
  );
  const fullIds = seesFullIds(context.user);
  return ok({ model, generation: input.generation, fullIds, people });
}
