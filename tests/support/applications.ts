import type { InputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { LocalDate, Sex } from '#shared/vocabulary.ts';
import { TODAY } from './facility.ts';
import type { TestOffice } from './office.ts';

type Form = InputOf<Contract['applications']['add']>['form'];
type Assessment = InputOf<Contract['applications']['assess']>['assessment'];

export interface Applicant {
  readonly name: string;
  readonly sex?: Sex;
  /** '' while unknown. */
  readonly birthDate?: LocalDate;
  readonly nik?: string;
  readonly request?: Partial<Form['request']>;
}

/** A request as the form states it: a man of 36 whom Dinsos Kukar refers, with a letter. */
export const formOf = ({ name, sex = 'L', birthDate, nik, request }: Applicant): Form => ({
  person: {
    name,
    nik: nik ?? '',
    nikStatus: nik === undefined ? 'none_yet' : 'present',
    sex,
    birthPlace: 'Samarinda',
    birthDate: birthDate ?? '1990-03-04',
    birthEstimated: false,
  },
  family: { kk: '', address: '', rt: '', rw: '', village: '', district: '', regency: '' },
  request: {
    mode: 'residential',
    referral: 'community',
    referrer: 'Dinsos Kukar',
    letterNo: '460/12/2026',
    letterDate: '2026-05-04',
    receivedOn: '2026-05-06',
    contactName: 'Masitah',
    contactPhone: '',
    vulnerability: 0,
    emergency: false,
    emergencyNote: '',
    note: '',
    ...request,
  },
});

export const desilFact = (desil: number | null, asOf: LocalDate = '2026-05-04') => ({
  desil,
  period: '2026-2',
  asOf,
  source: 'siks_ng' as const,
  seenBy: 'Agus Salim',
});

export const assessmentOf = (more: Partial<Assessment> = {}): Assessment => ({
  assessedOn: '2026-05-20',
  assessor: 'Rina Handayani',
  subtypes: ['paraplegia'],
  severity: 'moderate',
  functions: { walking: 3 },
  mobility: 'independent',
  communication: ['spoken'],
  aids: [],
  recovery: false,
  infectious: false,
  closeCare: false,
  sees: true,
  note: '',
  health: null,
  ...more,
});

export const CONFERENCE = {
  heldOn: '2026-05-28',
  attended: 'Kepala, Peksos, Perawat',
  result: 'eligible' as const,
  note: '',
};

export const CONSENT = {
  giver: 'self' as const,
  giverName: '',
  method: 'spoken' as const,
  witness: 'Rina Handayani',
  scope: 'Tinggal di panti dan pencatatan datanya',
  givenOn: '2026-05-29',
};

/** Everything required of a request that the community refers. */
export const PAPERS = ['referral_letter', 'doctor_letter'].map((kind) => ({
  kind,
  state: 'received',
  on: '2026-05-10',
  reason: '',
}));

export interface Waiting extends Applicant {
  readonly desil?: number | null;
  readonly assessment?: Partial<Assessment>;
  readonly consent?: boolean;
}

/** Records a request and answers its uid. */
export const addRequest = (
  office: TestOffice,
  applicant: Applicant,
  desil: number | null = 2,
): string =>
  office.must<{ uid: string }>('applications.add', {
    form: formOf(applicant),
    desil: desil === null ? null : desilFact(desil),
    samePerson: null,
  }).uid;

/** A request that has come as far as the waiting list, through the program. Answers its uid. */
export function addWaiting(office: TestOffice, who: Waiting): string {
  const application = addRequest(office, who, who.desil === undefined ? 2 : who.desil);
  office.must('applications.assess', { application, assessment: assessmentOf(who.assessment) });
  office.must('applications.holdConference', { application, conference: CONFERENCE });
  if (who.consent !== false) {
    office.must('applications.giveConsent', { application, consent: CONSENT });
  }
  return application;
}

/** Calls somebody, to a bed or the best one. */
export const callTo = (
  office: TestOffice,
  application: string,
  bed: string | null = null,
  stated: readonly { application: string; reason: string }[] = [],
) => office.call('applications.call', { application, bed, answerBy: '2026-06-15', stated });

export const stateOf = (office: TestOffice, uid: string): string =>
  office.db.sql<{ state: string }>('SELECT state FROM application WHERE uid = ?', uid)[0]?.state ??
  'none';

/** Names in the order of the waiting list. */
export const namesInOrder = (office: TestOffice): string[] =>
  office
    .must<{ name: string }[]>('applications.waitlist', { offset: 0, limit: 100 })
    .map(({ name }) => name);

export { TODAY };
