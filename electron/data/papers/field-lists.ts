import type { PaperRequest } from '#shared/contract/papers.ts';
import { callList } from '#shared/documents/call-list.ts';
import { addressLine } from '#shared/documents/dtsen-proposal.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { gateWords } from '#shared/documents/reason-words.ts';
import { supplyList, type SupplyGroup } from '#shared/documents/supply-list.ts';
import { transportList } from '#shared/documents/transport-list.ts';
import { answersOf } from '#shared/domain/gates/gate-marks.ts';
import { missingGates } from '#shared/domain/gates/missing-gates.ts';
import type { AwaitedKind } from '#shared/domain/people/awaited-paper.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { err, ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';

type CallRequest = Extract<PaperRequest, { document: 'call-list' }>;
type TransportRequest = Extract<PaperRequest, { document: 'transport-list' }>;
type SupplyRequest = Extract<PaperRequest, { document: 'supply-list' }>;

const PAPERS: Readonly<Record<AwaitedKind, string>> = {
  birth_certificate: 'akta kelahiran',
  family_card: 'kartu keluarga',
  parent_id_card: 'KTP orang tua',
  nik: 'NIK dari kartu keluarga',
};

type Expected = NonNullable<Awaited<ReturnType<TaskContext['steps']['papers']['awaitedChildren']>>>;

/** What the family still has to bring or do, whatever is asked of the office itself left away. */
function missingOf(child: Expected['people'][number], gates: Expected['gates']): string[] {
  const open = missingGates(answersOf(child.marks), gates)
    .filter(({ value, gate }) => value !== 'failed' && gate !== 'duplicate_check')
    .map(({ gate }) => gateWords(gate));
  const papers = (child.papers ?? '').split(',').filter((kind) => kind !== '') as AwaitedKind[];
  return [...open, ...papers.map((kind) => PAPERS[kind])];
}

const placeOf = (of: Expected['people'][number]): string =>
  [of.regency, of.district, of.village].map((part) => part ?? '\uffff').join('|');

/** Daftar panggil, or daftar jemput of who is absent, a sheet for each field officer. */
export async function buildCallList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { document, whom, officer }: CallRequest,
): Promise<Built> {
  const found = await steps.papers.awaitedChildren({});
  const people = (found?.people ?? []).filter(
    (one) => (whom === 'expected' || one.late) && (officer === null || one.officer === officer),
  );
  if (found === null || people.length === 0) return err({ code: 'papers.nobody', document });
  const model = callList({
    ...input,
    intakeName: found.intake,
    asOf: today,
    whom,
    children: people.map((one) => ({
      code: one.code,
      name: one.name,
      nameKey: nameKey(one.name),
      sex: one.sex,
      level: one.level,
      address: addressLine(one),
      place: placeOf(one),
      guardian: one.guardian,
      phone: one.phone,
      missing: missingOf(one, found.gates),
      officer: one.officer,
      until: one.until,
    })),
  });
  return ok({ model, generation: input.generation, fullIds: false, people: people.length });
}

/** Daftar penjemputan of who is expected, by regency. */
export async function buildTransportList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { document, regency }: TransportRequest,
): Promise<Built> {
  const found = await steps.papers.awaitedChildren({});
  const people = (found?.people ?? []).filter(
    (one) => regency === null || (one.regency ?? '') === regency,
  );
  if (found === null || people.length === 0) return err({ code: 'papers.nobody', document });
  const model = transportList({
    ...input,
    intakeName: found.intake,
    asOf: today,
    children: people.map((one) => ({
      code: one.code,
      name: one.name,
      nameKey: nameKey(one.name),
      sex: one.sex,
      level: one.level,
      regency: one.regency ?? '',
      district: one.district ?? '',
      village: one.village ?? '',
      address: addressLine({ ...one, village: null, district: null, regency: null }),
      guardian: one.guardian,
      phone: one.phone,
    })),
  });
  return ok({ model, generation: input.generation, fullIds: false, people: people.length });
}

type Supplied = Awaited<ReturnType<TaskContext['steps']['papers']['supplied']>>;

/** Classes in school order, then who has none; a class where nobody sits is left away. */
function byClass({ classes, pupils }: Supplied, of: string | null): SupplyGroup[] {
  const sitting = (id: number | null) =>
    pupils.filter(({ classId }) => classId === id).map((pupil) => ({ ...pupil, place: pupil.bed }));
  return [
    ...classes
      .filter(({ uid }) => of === null || uid === of)
      .map(({ id, uid, name }) => ({ key: uid, title: `Kelas ${name}`, pupils: sitting(id) })),
    ...(of === null ? [{ key: 'none', title: 'Belum mendapat kelas', pupils: sitting(null) }] : []),
  ].filter(({ pupils: own }) => own.length > 0);
}

/** Rooms of the house, then who has no bed. */
function byRoom({ pupils }: Supplied): SupplyGroup[] {
  const rooms = [...new Set(pupils.map(({ room }) => room))];
  const group = (room: string | null): SupplyGroup => ({
    key: room ?? 'none',
    title: room ?? 'Belum mendapat tempat tidur',
    pupils: pupils
      .filter((pupil) => pupil.room === room)
      .map((pupil) => ({ ...pupil, place: pupil.bed })),
  });
  return [
    ...rooms.filter((room) => room !== null).map(group),
    ...(rooms.includes(null) ? [group(null)] : []),
  ];
}

/** Tanda terima perlengkapan of the pupils of today. */
export async function buildSupplyList(
  { steps, today }: TaskContext,
  input: PaperInput,
  { document, by, of, goods, sizes }: SupplyRequest,
): Promise<Built> {
  const found = await steps.papers.supplied({});
  if (of !== null && !found.classes.some(({ uid }) => uid === of))
    return err({ code: 'papers.not-found', what: 'class' });
  const groups = by === 'class' ? byClass(found, of) : byRoom(found);
  if (groups.length === 0) return err({ code: 'papers.nobody', document });
  const { school } = found;
  const model = supplyList({ ...input, school, asOf: today, by, goods, sizes, groups });
  const people = groups.reduce((sum, { pupils }) => sum + pupils.length, 0);
  return ok({ model, generation: input.generation, fullIds: false, people });
}
