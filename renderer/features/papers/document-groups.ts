import type { DocumentKind } from './paper-request.ts';

/** Groups of papers, as the list shows them: of a school, of both, of a facility. */
const GROUPS = [
  'pupils',
  'intake',
  'arrival',
  'family',
  'daily',
  'own',
  'person',
  'training',
  'report',
] as const;
type DocumentGroup = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<DocumentKind, DocumentGroup>> = {
  'class-roster': 'pupils',
  'candidate-list': 'intake',
  'visit-form': 'intake',
  'ordered-list': 'intake',
  'reserve-list': 'intake',
  'plenary-minutes': 'intake',
  'decree-appendix': 'intake',
  'arrival-list': 'arrival',
  'call-list': 'arrival',
  'transport-list': 'arrival',
  'supply-list': 'arrival',
  'order-sheet': 'intake',
  'acceptance-letter': 'family',
  'reserve-letter': 'family',
  'not-accepted-letter': 'family',
  'reregistration-letter': 'family',
  'parent-statement': 'family',
  'dtsen-proposal': 'intake',
  'daily-sheet': 'daily',
  'driver-list': 'daily',
  'meal-recap': 'daily',
  'waiting-list': 'daily',
  'receipt-list': 'daily',
  'attendance-list': 'training',
  'resident-list': 'daily',
  'emergency-list': 'daily',
  'handover-record': 'person',
  'service-agreement': 'person',
  'leave-slip': 'person',
  'resident-card': 'person',
  certificate: 'training',
  attended: 'training',
  'introduction-letter': 'training',
  'monthly-report': 'report',
  'own-list': 'own',
};
interface Grouped {
  readonly group: DocumentGroup;
  readonly documents: readonly DocumentKind[];
}

/** Documents in their groups, those without any left away. */
export const groupsOf = (documents: readonly DocumentKind[]): readonly Grouped[] =>
  GROUPS.map((group) => ({
    group,
    documents: documents.filter((document) => GROUP_OF[document] === group),
  })).filter(({ documents: own }) => own.length > 0);
