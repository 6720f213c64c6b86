import { admitEmergency } from '../use-cases/stays/admit-emergency.ts';
import { admit } from '../use-cases/stays/admit.ts';
import {
  addDatedItem,
  addPlan,
  doneDatedItem,
  reviewPlan,
  tickService,
} from '../use-cases/stays/care.ts';
import { listAllDue, listDriven } from '../use-cases/stays/due-list.ts';
import { approve, discharge, recordAgreement } from '../use-cases/stays/discharge.ts';
import { identify, joinPerson, setNik } from '../use-cases/stays/identify.ts';
import {
  closeIncident,
  listIncidents,
  reportIncident,
  showHealth,
} from '../use-cases/stays/incidents.ts';
import { groupLeave, returnFromLeave, startLeave } from '../use-cases/stays/leave.ts';
import {
  countStays,
  findKnown,
  listDue,
  listOverdue,
  pageStays,
  showStay,
} from '../use-cases/stays/list-stays.ts';
import { swap, transfer } from '../use-cases/stays/move-bed.ts';
import { offerAtTheDoor, offerToStay } from '../use-cases/stays/offer-beds.ts';
import { releaseBed, returnToBed } from '../use-cases/stays/release-bed.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/stays.ts. */
export const staysQueries = {
  page: pageStays,
  count: countStays,
  show: showStay,
  knownPeople: findKnown,
  overdueLeaves: listOverdue,
  dueList: listDue,
  due: listAllDue,
  driverList: listDriven,
  fitBeds: offerToStay,
  emergencyBeds: offerAtTheDoor,
  incidents: listIncidents,
  health: showHealth,
} as const;
export const staysCommands = {
  admit,
  admitEmergency,
  identify,
  setNik,
  joinPerson,
  approve,
  recordAgreement,
  transfer,
  swap,
  startLeave,
  groupLeave,
  returnFromLeave,
  releaseBed,
  returnToBed,
  discharge,
  tickService,
  addPlan,
  reviewPlan,
  addDatedItem,
  doneDatedItem,
  reportIncident,
  closeIncident,
} as const;
