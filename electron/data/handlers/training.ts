import { recordAttendance, showSheet } from '../use-cases/training/attendance.ts';
import { close } from '../use-cases/training/close-entry.ts';
import { saveCohort } from '../use-cases/training/edit-cohort.ts';
import {
  saveInstructor,
  savePartner,
  saveProgram,
  saveWorkshop,
} from '../use-cases/training/edit-setup.ts';
import {
  addSlot,
  endSlot,
  makeSessions,
  setSession,
} from '../use-cases/training/edit-timetable.ts';
import { enrol, propose, queue } from '../use-cases/training/enrol.ts';
import { recordFollowUp, showFollowUps, showIndicators } from '../use-cases/training/follow-ups.ts';
import {
  endInternship,
  reopenVacancy,
  saveVacancy,
  startInternship,
} from '../use-cases/training/partners.ts';
import {
  correctPlacement,
  recordPlacement,
  showPlacements,
} from '../use-cases/training/placements.ts';
import { end, pause, resume, start } from '../use-cases/training/progress.ts';
import { issueCertificate, recordResults } from '../use-cases/training/results.ts';
import {
  showChoices,
  showCohort,
  showOfPerson,
  showWaitlist,
} from '../use-cases/training/show-class.ts';
import { showMatches, showPartners } from '../use-cases/training/show-partners.ts';
import { showOverview, showSetup } from '../use-cases/training/show-training.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/training.ts. */
export const trainingQueries = {
  overview: showOverview,
  setup: showSetup,
  cohort: showCohort,
  sheet: showSheet,
  choices: showChoices,
  waitlist: showWaitlist,
  ofPerson: showOfPerson,
  partners: showPartners,
  matches: showMatches,
  placements: showPlacements,
  followUps: showFollowUps,
  indicators: showIndicators,
} as const;
export const trainingCommands = {
  saveProgram,
  saveWorkshop,
  saveInstructor,
  saveCohort,
  close,
  addSlot,
  endSlot,
  makeSessions,
  setSession,
  propose,
  queue,
  enrol,
  start,
  pause,
  resume,
  end,
  recordAttendance,
  recordResults,
  issueCertificate,
  savePartner,
  saveVacancy,
  reopenVacancy,
  startInternship,
  endInternship,
  recordPlacement,
  correctPlacement,
  recordFollowUp,
} as const;
