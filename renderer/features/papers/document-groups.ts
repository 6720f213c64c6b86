import type { DOCUMENTS_OF, DocumentKind } from './paper-request.ts';

type FacilityDocument = (typeof DOCUMENTS_OF)['facility'][number];

/** Groups of a facility's papers, as the list shows them. */
const GROUPS = ['daily', 'own', 'person', 'training', 'report'] as const;
type DocumentGroup = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<FacilityDocument, DocumentGroup>> = {
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
const groupOf = (document: DocumentKind): DocumentGroup | undefined =>
  (GROUP_OF as Partial<Record<DocumentKind, DocumentGroup>>)[document];

interface Grouped {
  readonly group: DocumentGroup;
  readonly documents: readonly DocumentKind[];
}

/** Documents in their groups; null where a plain list does, for not all of them have one. */
export function groupsOf(documents: readonly DocumentKind[]): readonly Grouped[] | null {
  if (!documents.every(groupOf)) return null;
  return GROUPS.map((group) => ({
    group,
    documents: documents.filter((document) => groupOf(document) === group),
  })).filter(({ documents: own }) => own.length > 0);
}
