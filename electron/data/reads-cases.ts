import { CASE_READERS } from '#shared/contract/training-shapes.ts';
import type { SignedIn } from './context.ts';

/** Whether somebody may read records of the case: who only teaches may not. */
export const readsCases = (user: SignedIn | null): boolean =>
  user?.roles.some((role) => CASE_READERS.some((one) => one === role)) ?? false;
