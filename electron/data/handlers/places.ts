import { addBed, closeBed } from '../use-cases/places/edit-beds.ts';
import { addClass, closeClass, setClassSeats } from '../use-cases/places/edit-classes.ts';
import {
  addDormitory,
  addRoom,
  closeRoom,
  setRoomLevels,
  setRoomSex,
} from '../use-cases/places/edit-rooms.ts';
import { addSite } from '../use-cases/places/add-site.ts';
import { grantPermit } from '../use-cases/places/grant-permit.ts';
import { setSiteCapacity } from '../use-cases/places/set-site-capacity.ts';
import { showChanges } from '../use-cases/places/show-changes.ts';
import { showFreePlaces } from '../use-cases/places/show-free-places.ts';
import { showToMove } from '../use-cases/places/show-to-move.ts';
import { showBeds, showPlan, showSites } from '../use-cases/places/show-plan.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/places.ts. */
export const placesQueries = {
  sites: showSites,
  plan: showPlan,
  beds: showBeds,
  freePlaces: showFreePlaces,
  changes: showChanges,
  toMove: showToMove,
} as const;
export const placesCommands = {
  addSite,
  setSiteCapacity,
  addClass,
  setClassSeats,
  closeClass,
  addDormitory,
  addRoom,
  setRoomLevels,
  setRoomSex,
  addBed,
  closeBed,
  closeRoom,
  grantPermit,
} as const;
