import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useRead } from '#renderer/app/queries.ts';

export type HouseRules = OutputOf<Contract['house']['rules']>;

/** What proposes a day by Aturan Panti, as soon as the rules are there. */
export function WithHouseRules({ children }: { children: (rules: HouseRules) => ReactNode }) {
  const rules = useRead('house.rules', {}).data;
  return rules === undefined ? null : children(rules);
}
