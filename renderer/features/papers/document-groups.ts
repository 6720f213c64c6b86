/** What an office of each kind prints, the usual paper first; a facility's in groups. */
export const DOCUMENTS_OF = {
  school: ['class-roster', 'ordered-list', 'decree-appendix'],
  agency: ['class-roster', 'ordered-list', 'decree-appendix'],
  facility: [
    'daily-sheet',
    'resident-list',
    'emergency-list',
    'handover-record',
    'service-agreement',
    'leave-slip',
    'resident-card',
    'certificate',
    'attended',
    'introduction-letter',
    'monthly-report',
  ],
} as const;
export type OfficeKind = keyof typeof DOCUMENTS_OF;
export type DocumentKind = (typeof DOCUMENTS_OF)[OfficeKind][number];
type FacilityDocument = (typeof DOCUMENTS_OF)['facility'][number];

/** Groups of a facility's papers, as the list shows them. */
const GROUPS = ['daily', 'person', 'training', 'report'] as const;
export type DocumentGroup = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<FacilityDocument, DocumentGroup>> = {
  'daily-sheet': 'daily',
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
};

/** The documents of an office, in groups where there are many; null where a plain list does. */
export function groupsOf(
  office: OfficeKind,
):
  readonly { readonly group: DocumentGroup; readonly documents: readonly DocumentKind[] }[] | null {
  if (office !== 'facility') return null;
  return GROUPS.map((group) => ({
    group,
    documents: DOCUMENTS_OF.facility.filter((document) => GROUP_OF[document] === group),
  }));
}
