import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useHasRole } from '#renderer/app/session.ts';

/** Whom the columns of the office are about. */
export interface OwnPerson {
  readonly uid: string;
  readonly name: string;
}

export type OwnValue = OutputOf<Contract['columns']['values']>[number];

/** Whether whoever is signed in may fill them. */
export const useMayFill = (): boolean => useHasRole(CANDIDATE_WRITERS);
