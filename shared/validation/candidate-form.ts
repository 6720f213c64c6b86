import { z } from 'zod';
import { saysNothing } from '../domain/format/visible-text.ts';
import { checkKk } from '../domain/people/kk-number.ts';
import { nameKey } from '../domain/people/name-key.ts';
import { checkNik } from '../domain/people/nik.ts';
import {
  GRADES_OF,
  GUARDIAN_RELATIONS,
  LEVELS,
  NIK_STATUSES,
  RECOMMENDATIONS,
  SCHOOL_STATUSES,
  SEXES,
  VULNERABILITIES,
} from '../vocabulary.ts';
import { guardianDetails, guardianNikProblems } from './guardian-details.ts';
import { isLocalDate, localDate } from './local-date.ts';
import { phoneText } from './phone-text.ts';
import { familyDetails, personDetails, schoolDetails } from './record-details.ts';
import { typedLine } from './typed-text.ts';

const text = (most: number) => typedLine(most, 'candidates.too-long');
/** Where a person writes more than one line. */
const lines = (most: number) => z.string().trim().max(most, 'candidates.too-long');
const name = (problem: string) =>
  text(150).refine((value) => nameKey(value) !== '' && !saysNothing(value), problem);

/** Who somebody is, as a form states it. */
export const PersonFields = z.object({
  name: name('candidates.name-empty'),
  /** '' without a NIK; sixteen digits otherwise. */
  nik: z.string().trim().max(40),
  nikStatus: z.enum(NIK_STATUSES),
  sex: z.enum(SEXES, 'candidates.sex-empty'),
  birthPlace: text(80),
  /** '' while unknown. */
  birthDate: z.string().refine((day) => day === '' || isLocalDate(day), 'candidates.date'),
});

/** The family card and where the family lives. */
export const FamilyFields = z.object({
  /** '' without a family card. */
  kk: z.string().trim().max(40),
  address: text(200),
  rt: text(3).regex(/^\d*$/, 'candidates.rt'),
  rw: text(3).regex(/^\d*$/, 'candidates.rt'),
  village: text(80),
  district: text(80),
  regency: text(80),
});

const Guardian = z.object({
  name: name('candidates.guardian-name-empty'),
  relation: z.enum(GUARDIAN_RELATIONS),
  phone: phoneText,
  phoneOwner: text(80),
  ...guardianDetails,
});

const Candidacy = z.object({
  ...schoolDetails,
  level: z.enum(LEVELS, 'candidates.level-empty'),
  grade: z.number('candidates.grade-empty').int().min(1).max(12),
  proposedOn: localDate('candidates.date'),
  proposer: text(120),
  schoolStatus: z.enum(SCHOOL_STATUSES, 'candidates.school-status-empty'),
  schoolStatusSource: text(120),
  vulnerabilities: z.array(z.enum(VULNERABILITIES)).max(VULNERABILITIES.length),
  recommendation: z.enum(RECOMMENDATIONS),
  note: lines(1000),
});

/** What an officer fills in about a child, its family and its candidacy (domain brief R7). */
export const CandidateForm = z
  .object({
    person: PersonFields.extend(personDetails),
    family: FamilyFields.extend(familyDetails),
    guardians: z.array(Guardian).min(1, 'candidates.guardian-missing').max(4),
    candidacy: Candidacy,
  })
  .check(({ value, issues }) => {
    const problem = (path: (string | number)[], message: string): void =>
      void issues.push({ code: 'custom', path, message, input: value });
    for (const { path, message } of idProblems(value)) problem(path, message);
    for (const { path, message } of guardianNikProblems(value)) problem(path, message);
    const { candidacy } = value;
    if (!GRADES_OF[candidacy.level].includes(candidacy.grade))
      problem(['candidacy', 'grade'], 'candidates.grade-not-of-level');
  });
export type CandidateForm = z.output<typeof CandidateForm>;

/** What is wrong with the NIK and the number of the family card, each at its field. */
export function idProblems({
  person,
  family,
}: {
  person: z.output<typeof PersonFields>;
  family: z.output<typeof FamilyFields>;
}): { path: string[]; message: string }[] {
  const problems: { path: string[]; message: string }[] = [];
  const nik = person.nikStatus === 'present' ? checkNik(person.nik) : null;
  if (nik?.ok === false)
    problems.push({ path: ['person', 'nik'], message: `candidates.nik-${nik.error.code}` });
  const kk = family.kk === '' ? null : checkKk(family.kk, nik?.ok ? [nik.value.nik] : []);
  if (kk?.ok === false) {
    const { code } = kk.error;
    const message = `candidates.${code === 'kk-is-nik' ? code : `kk-${code}`}`;
    problems.push({ path: ['family', 'kk'], message });
  }
  return problems;
}
