import { useMemo } from 'react';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';

type Column = OutputOf<Contract['columns']['list']>[number];

/** The columns the office fills now, each with whether this user sees what stands in it. */
export function useOpenColumns(): readonly (Column & { readonly seen: boolean })[] {
  const { user } = useSession();
  const columns = useRead('columns.list', {}).data;
  return useMemo(
    () =>
      (columns ?? [])
        .filter(({ ended }) => ended === null)
        .map((column) => ({ ...column, seen: seesCare(user, column.care) })),
    [columns, user],
  );
}
