import { addApplication } from '../use-cases/applications/add-application.ts';
import { answerCall, endCall } from '../use-cases/applications/answer-call.ts';
import { assess } from '../use-cases/applications/assess.ts';
import { callPerson } from '../use-cases/applications/call-person.ts';
import { withdrawApplication } from '../use-cases/applications/close-application.ts';
import { giveConsent, withdrawConsent } from '../use-cases/applications/consent.ts';
import { editApplication } from '../use-cases/applications/edit-application.ts';
import {
  approveEmergency,
  park,
  recordContact,
  unpark,
} from '../use-cases/applications/follow-up.ts';
import { holdConference } from '../use-cases/applications/hold-conference.ts';
import {
  countChosen,
  findApplicants,
  pageApplications,
  summarize,
} from '../use-cases/applications/list-applications.ts';
import { recordDesil } from '../use-cases/applications/record-desil.ts';
import { setPolicy } from '../use-cases/applications/set-policy.ts';
import { showApplication } from '../use-cases/applications/show-application.ts';
import { showFullIds, showHealth } from '../use-cases/applications/show-guarded.ts';
import {
  countWaitlist,
  listCallsToAnswer,
  pageWaitlist,
  showCallPlan,
} from '../use-cases/applications/show-waitlist.ts';
import { tickDocuments } from '../use-cases/applications/tick-documents.ts';
import { whyRank } from '../use-cases/applications/why-rank.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/applications.ts. */
export const applicationsQueries = {
  find: findApplicants,
  page: pageApplications,
  count: countChosen,
  summary: summarize,
  show: showApplication,
  fullIds: showFullIds,
  health: showHealth,
  waitlist: pageWaitlist,
  waiting: countWaitlist,
  why: whyRank,
  planCall: showCallPlan,
  calls: listCallsToAnswer,
} as const;
export const applicationsCommands = {
  add: addApplication,
  edit: editApplication,
  recordDesil,
  tickDocuments,
  assess,
  holdConference,
  giveConsent,
  withdrawConsent,
  approveEmergency,
  recordContact,
  park,
  unpark,
  withdraw: withdrawApplication,
  call: callPerson,
  answer: answerCall,
  endCall,
  setPolicy,
} as const;
