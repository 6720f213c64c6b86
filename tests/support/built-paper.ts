import { buildPaper, type Built } from '#electron/data/papers/build-paper.ts';
import type { AnyPaper } from '#shared/documents/document.ts';
import type { Role } from '#shared/vocabulary.ts';
import type { TestOffice } from './office.ts';
import { valueOf } from './import-office.ts';
import { withTasks } from './task-office.ts';

const A4 = { size: 'A4', orientation: 'portrait' } as const;

/** Builds a paper as the data process would, for somebody with these roles alone, or the user. */
export async function built(
  office: TestOffice,
  request: object,
  roles?: readonly Role[],
): Promise<Built> {
  const context = withTasks(office).context();
  const { user } = context;
  const asked = roles === undefined || user === null ? user : { ...user, roles: [...roles] };
  return buildPaper({ ...context, user: asked }, { ...A4, ...request } as never);
}

export const paperOf = async (...of: Parameters<typeof built>): Promise<AnyPaper> =>
  valueOf(await built(...of)).model;
