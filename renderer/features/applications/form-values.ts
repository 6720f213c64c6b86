import type { ApplicationView } from '#shared/contract/application-record.ts';

const NOBODY = {
  name: '',
  nik: '',
  nikStatus: 'none_yet' as string,
  sex: '' as string,
  birthPlace: '',
  birthDate: '',
  birthEstimated: false,
};
const NO_FAMILY = { kk: '', address: '', rt: '', rw: '', village: '', district: '', regency: '' };

/** The form of a request while it is typed; the command's schema checks it. */
export const emptyForm = (today: string) => ({
  person: NOBODY,
  family: NO_FAMILY,
  request: {
    mode: 'residential' as string,
    referral: null as string | null,
    referrer: '',
    letterNo: '',
    letterDate: '',
    receivedOn: today,
    contactName: '',
    contactPhone: '',
    vulnerability: 0,
    emergency: false,
    emergencyNote: '',
    note: '',
  },
});
export type FormValues = ReturnType<typeof emptyForm>;

/** A stored request as its form shows it, NIK and family card in full. */
export function formOf(
  { person, family, request, mode }: ApplicationView,
  ids: { nik: string | null; kk: string | null },
): FormValues {
  const { kkMasked: _, ...address } = family;
  return {
    person: {
      name: person.name,
      nik: ids.nik ?? '',
      nikStatus: person.nikStatus,
      sex: person.sex,
      birthPlace: person.birthPlace,
      birthDate: person.birthDate ?? '',
      birthEstimated: person.birthEstimated,
    },
    family: { kk: ids.kk ?? '', ...address },
    request: {
      mode,
      referral: request.referral,
      referrer: request.referrer,
      letterNo: request.letterNo,
      letterDate: request.letterDate ?? '',
      receivedOn: request.receivedOn,
      contactName: request.contactName,
      contactPhone: request.contactPhone,
      vulnerability: request.vulnerability,
      emergency: request.emergency,
      emergencyNote: request.emergencyNote,
      note: request.note,
    },
  };
}
