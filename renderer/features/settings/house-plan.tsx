import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { WithPlan } from '#renderer/features/settings/plan.tsx';

/** A house as its settings need it: the facts of today and the buildings it stands in. */
export interface HousePlan {
  readonly view: HouseView;
  readonly buildings: NonNullable<OutputOf<Contract['house']['buildings']>>;
}

/** Shows a section of a house, or the way to the first site. */
export function WithHouse({ children }: { children: (house: HousePlan) => ReactNode }) {
  const facts = useRead('house.facts', {});
  const buildings = useRead('house.buildings', {});
  return (
    <Reading query={facts}>
      {(view) => (
        <Reading query={buildings}>
          {(standing) =>
            view === null || standing === null ? (
              <WithPlan>{() => null}</WithPlan>
            ) : (
              children({ view, buildings: standing })
            )
          }
        </Reading>
      )}
    </Reading>
  );
}

/** Floors with their buildings, for a choice. */
export function floorChoices(
  { buildings }: HousePlan,
  label: (building: string, floor: number) => string,
): { value: string; label: string }[] {
  return buildings.buildings.flatMap(({ name, floors }) =>
    floors.map(({ uid, number }) => ({ value: uid, label: label(name, number) })),
  );
}
