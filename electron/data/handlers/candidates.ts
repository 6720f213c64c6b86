import { addCandidate } from '../use-cases/candidates/add-candidate.ts';
import { answerGate, answerGates } from '../use-cases/candidates/answer-gates.ts';
import { awaitPaper, endPaper } from '../use-cases/candidates/awaited-papers.ts';
import { closeCandidate, reopenCandidate } from '../use-cases/candidates/close-candidate.ts';
import { editCandidate } from '../use-cases/candidates/edit-candidate.ts';
import {
  showGroups,
  showOrder,
  showPageOfGroups,
} from '../use-cases/candidates/group-candidates.ts';
import { findPeople } from '../use-cases/candidates/find-candidates.ts';
import {
  countChosen,
  showPage,
  showRows,
  suggestSearch,
  summarize,
} from '../use-cases/candidates/list-candidates.ts';
import { recordDesil } from '../use-cases/candidates/record-desil.ts';
import { setValues } from '../use-cases/candidates/set-values.ts';
import { showCandidate, showFullIds } from '../use-cases/candidates/show-candidate.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/candidates.ts. */
export const candidatesQueries = {
  find: findPeople,
  page: showPage,
  groups: showGroups,
  pageOfGroups: showPageOfGroups,
  order: showOrder,
  rows: showRows,
  count: countChosen,
  summary: summarize,
  nearMatch: suggestSearch,
  show: showCandidate,
  fullIds: showFullIds,
} as const;
export const candidatesCommands = {
  add: addCandidate,
  edit: editCandidate,
  setValues,
  recordDesil,
  answerGate,
  answerGates,
  awaitPaper,
  endPaper,
  close: closeCandidate,
  reopen: reopenCandidate,
} as const;
