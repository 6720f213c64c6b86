import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { candidateForm } from './candidate-form.ts';

/** What a test says of a child; the rest is that of every child. */
export interface Child {
  readonly name: string;
  readonly nik?: string;
  readonly sex?: 'L' | 'P';
  readonly birthDate?: string;
  readonly kk?: string;
  readonly mother?: string;
  readonly phone?: string;
  readonly address?: string;
}

export function formOf(child: Child): CandidateForm {
  const form = candidateForm();
  const { nik = '', kk = '', mother = '', phone = '', address = '' } = child;
  return {
    ...form,
    person: {
      ...form.person,
      name: child.name,
      nik,
      nikStatus: nik === '' ? 'none_yet' : 'present',
      sex: child.sex ?? 'L',
      birthDate: child.birthDate ?? '',
    },
    family: { ...form.family, kk, address, rt: '', rw: '', village: '' },
    guardians: form.guardians.map((guardian) => ({
      ...guardian,
      name: mother === '' ? 'Paman Usman' : mother,
      relation: mother === '' ? 'guardian' : 'mother',
      phone,
    })),
  };
}
