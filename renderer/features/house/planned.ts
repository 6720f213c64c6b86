import type { HouseView } from '#shared/contract/house-shapes.ts';
import type { PlannedBed } from '#shared/domain/house/bed-plan.ts';

/** A bed of the plan with all that the facts tell of who lies there. */
export type Planned = PlannedBed<HouseView['facts']>;
