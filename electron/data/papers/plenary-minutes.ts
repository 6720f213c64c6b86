import type { DifferenceRow, ExceptionRow } from '#db/queries/plenary-minutes.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperInput } from '#shared/documents/paper-input.ts';
import { type Override, plenaryMinutes } from '#shared/documents/plenary-minutes.ts';
import { gateWords } from '#shared/documents/reason-words.ts';
import {
  bedsOf,
  ceilingOf,
  heldBy,
  type HeldPlaces,
  seatsOf,
  type SiteCapacity,
} from '#shared/domain/capacity/site-capacity.ts';
import { err, ok } from '#shared/result.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import type { TaskContext } from '../task.ts';
import type { Built } from './build-paper.ts';
import { byLevel, orderedLevel } from './decision-papers.ts';

type MinutesRequest = Extract<PaperRequest, { document: 'plenary-minutes' }>;

/** Why somebody was let off an examination is nobody's business in a meeting. */
const exception = ({ gate, reason, ...one }: ExceptionRow): Override => ({
  ...one,
  what: `Dikecualikan: ${gateWords(gate)} (${one.by})`,
  reason: gate === 'health_check' ? 'tercatat pada berkas anak' : (reason ?? ''),
});

const difference = ({ mark, number, reason, ...one }: DifferenceRow): Override => ({
  ...one,
  what: mark === 'struck' ? `Tidak termuat dalam ${number}` : `Ditambahkan dalam ${number}`,
  reason: reason ?? '',
});

/** Berita acara rapat pleno of a run; a trial is printed as a draft. */
export async function buildPlenaryMinutes(
  { steps }: TaskContext,
  input: PaperInput,
  request: MinutesRequest,
): Promise<Built> {
  const found = await steps.papers.plenaryMinutes({ uid: request.run });
  if (!found) return err({ code: 'papers.not-found', what: 'run' });
  const { run, minutes, places, exceptions, differences } = found;
  const { capacity, held } = JSON.parse(minutes.capacity) as {
    capacity: SiteCapacity;
    held: HeldPlaces[];
  };
  const model = plenaryMinutes({
    ...input,
    intakeName: run.intake,
    run: {
      number: run.number,
      draft: !run.ratified,
      policy: `Aturan versi ${run.policy.version}`,
    },
    asOf: run.asOf,
    levels: byLevel(places).map(([level, own]) => orderedLevel(level, own, run.policy)),
    site: run.site,
    schoolYear: run.schoolYear,
    number: minutes.minutesNo,
    day: request.day === '' ? (minutes.minutesOn ?? minutes.meetingOn) : request.day,
    time: request.time,
    place: request.place ?? run.site,
    attendees: request.attendees,
    secondName: minutes.secondName,
    seats: LEVELS.map((level) => ({ level, seats: seatsOf(capacity, level) })),
    beds: { L: bedsOf(capacity, 'L'), P: bedsOf(capacity, 'P') },
    ceiling: ceilingOf(capacity),
    held: heldBy(held),
    overrides: [...exceptions.map(exception), ...differences.map(difference)],
  });
  return ok({ model, generation: input.generation, fullIds: false, people: places.length });
}
