import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { HouseLimit } from '#renderer/app/HouseLimit.tsx';
import { useRead } from '#renderer/app/queries.ts';

/** What limits the house today. */
export function HouseHeld() {
  const view = useRead('house.facts', {}).data;
  return view ? <HouseLimit numbers={houseNumbers(view.facts, view.today)} /> : null;
}
