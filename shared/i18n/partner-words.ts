import type { OutputOf } from '../contract/derive.ts';
import type { Contract } from '../contract/index.ts';
import { wholeNumber } from '../domain/format/indonesian-number.ts';
import type { Translate } from './reason-text.ts';

type Training = Contract['training'];
export type Partners = OutputOf<Training['partners']>;
export type Partner = Partners['partners'][number];
export type Vacancy = Partner['vacancies'][number];
/** A vacancy with the name of whoever offers it. */
export type OfferedVacancy = Vacancy & { readonly partner: string };
export type PlacementRow = OutputOf<Training['placements']>['rows'][number];
export type FollowUpRow = OutputOf<Training['followUps']>['rows'][number];
export type OutcomeRow = OutputOf<Training['indicators']>[number];

/** The measures of the outcomes after those of who works. */
export const OUTCOME_PARTS = [
  'supported',
  'selfEmployed',
  'related',
  'untraceable',
  'notDone',
] as const;

/** The vacancies of all partners, partner by partner. */
export const offeredVacancies = (partners: readonly Partner[]): readonly OfferedVacancy[] =>
  partners.flatMap(({ name, vacancies }) => vacancies.map((one) => ({ ...one, partner: name })));

/** The lists of Mitra Kerja in words: for the screens and for the files of their lists. */
export function partnerWords(t: Translate) {
  const say = (key: string, values?: Record<string, string>): string =>
    t(`training.partners.${key}`, values);
  return {
    sector: ({ sector }: Partner): string => say(`sectors.${sector}`),
    skill: ({ program }: Vacancy): string => program ?? say('fields.anySkill'),
    access: ({ accessibility }: Vacancy): string =>
      accessibility.map((one) => say(`access.${one}`)).join(', '),
    kind: ({ kind }: PlacementRow): string => say(`kinds.${kind}`),
    wage: ({ wageBand }: PlacementRow): string =>
      say(wageBand === null ? 'fields.notSaid' : `wages.${wageBand}`),
    /** Null while nobody said. */
    related: ({ related }: PlacementRow): string | null =>
      related === null ? null : say(related ? 'yes' : 'no'),
    /** Null where it is done or still to come. */
    late: ({ doneOn, late }: FollowUpRow): string | null =>
      doneOn === null && late > 0 ? say('lateBy', { days: wholeNumber(late) }) : null,
    outcome: ({ outcome }: FollowUpRow): string | null =>
      outcome === null ? null : say(`kinds.${outcome}`),
    months: ({ months }: OutcomeRow): string => say('outcomes.months', { months: String(months) }),
  };
}
