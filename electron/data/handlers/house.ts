import { addOutage, endOutage, setBedKind, setRoomAccess } from '../use-cases/house/edit-beds.ts';
import { addBuilding, addFloor, addWard, placeWard } from '../use-cases/house/edit-building.ts';
import { addHoliday, endHoliday, showHolidays } from '../use-cases/house/holidays.ts';
import { setOperational } from '../use-cases/house/set-operational.ts';
import { setRules, showRules } from '../use-cases/house/set-rules.ts';
import { showBuildings, showFacts } from '../use-cases/house/show-house.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/house.ts. */
export const houseQueries = {
  facts: showFacts,
  buildings: showBuildings,
  rules: showRules,
  holidays: showHolidays,
} as const;
export const houseCommands = {
  addBuilding,
  addFloor,
  addWard,
  placeWard,
  setRoomAccess,
  setBedKind,
  addOutage,
  endOutage,
  setOperational,
  setRules,
  addHoliday,
  endHoliday,
} as const;
