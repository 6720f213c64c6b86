import { z } from 'zod';
import { checkKk } from '../domain/people/kk-number.ts';
import { checkNik } from '../domain/people/nik.ts';
import { typedLine } from './typed-text.ts';

/** Whether a parent is alive; `unknown` was asked and nobody knew. */
export const LIFE_STATES = ['alive', 'deceased', 'unknown'] as const;

/** Whole rupiah, up to 999,999,999; dots and "Rp" as people write them are taken off. */
const RUPIAH = /^\d{0,9}$/;

/** What is asked of a parent or wali once the family is known better; '' while unknown (R7). */
export const guardianDetails = {
  /** '' or sixteen digits. */
  nik: z.string().trim().max(40).default(''),
  life: z.enum(['', ...LIFE_STATES]).default(''),
  job: typedLine(80, 'candidates.too-long').default(''),
  /** Rupiah a month. */
  income: z
    .string()
    .trim()
    .max(20, 'candidates.income')
    .default('')
    .transform((text) => text.replace(/^rp\.?\s*/i, '').replace(/[.\s]/g, ''))
    .refine((text) => RUPIAH.test(text), 'candidates.income'),
};

interface Numbers {
  readonly person: { readonly nik: string; readonly nikStatus: string };
  readonly family: { readonly kk: string };
  readonly guardians: readonly { readonly nik: string }[];
}

/** What is wrong with the NIKs of parents: each by itself, and beside the other numbers of the form. */
export function guardianNikProblems({ person, family, guardians }: Numbers) {
  const problems: { path: (string | number)[]; message: string }[] = [];
  const child = person.nikStatus === 'present' ? checkNik(person.nik) : null;
  const seen = new Set(child?.ok ? [child.value.nik] : []);
  const ofParents: string[] = [];
  guardians.forEach(({ nik }, index) => {
    if (nik === '') return;
    const path = ['guardians', index, 'nik'];
    const read = checkNik(nik);
    if (!read.ok) problems.push({ path, message: `candidates.nik-${read.error.code}` });
    else if (seen.has(read.value.nik)) problems.push({ path, message: 'candidates.nik-twice' });
    else {
      seen.add(read.value.nik);
      ofParents.push(read.value.nik);
    }
  });
  const kk = family.kk === '' ? null : checkKk(family.kk, ofParents);
  if (kk?.ok === false && kk.error.code === 'kk-is-nik')
    problems.push({ path: ['family', 'kk'], message: 'candidates.kk-is-nik' });
  return problems;
}
