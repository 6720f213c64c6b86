import type { CommandContext } from '../../context.ts';
import { refreshPerson as refreshApplicant } from '../applications/store-application.ts';
import { refreshPerson as refreshCandidate } from '../candidates/store-record.ts';
import type { Person } from './find-pair.ts';

/** List columns of everybody whom bringing two entries together, or taking them apart, can touch. */
export function refreshPair(context: CommandContext, people: readonly Person[]): void {
  const families = people.map(({ family_id }) => family_id);
  for (const { id } of people) {
    refreshCandidate(context, id, families);
    refreshApplicant(context, id, families);
  }
}
