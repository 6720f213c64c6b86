import fc from 'fast-check';
import { GRADES_OF, LEVELS } from '#shared/vocabulary.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { anyText } from './arbitrary-texts.ts';

const NEW_PARENT = {
  relation: 'mother',
  phoneOwner: '',
  nik: '',
  life: '',
  job: '',
  income: '',
} as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A NIK of this child: the day of birth stands in it, of girls 40 more. */
function nikOf(sex: 'L' | 'P', birthDate: string, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const written = Number(day) + (sex === 'P' ? 40 : 0);
  return `640205${two(written)}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`;
}

const child = fc.record({
  name: anyText(150),
  hasNik: fc.boolean(),
  sex: fc.constantFrom('L' as const, 'P' as const),
  birthPlace: anyText(80),
  born: fc.option(fc.record({ year: fc.integer({ min: 2008, max: 2018 }), day: fc.nat(27) })),
  card: fc.option(fc.nat(4)),
  texts: fc.record({
    address: anyText(200),
    village: anyText(80),
    district: anyText(80),
    regency: anyText(80),
  }),
  rt: fc.constantFrom('', '4', '007'),
  guardian: anyText(150),
  phone: fc.constantFrom('', '0812 3456 7890', '+62 812-3456-789'),
  level: fc.constantFrom(...LEVELS),
  note: anyText(200),
  lastSchool: anyText(120),
});

/** Forms that an officer could have filled in: some share a family card, most texts are odd. */
export const candidateForms = (most: number): fc.Arbitrary<CandidateForm[]> =>
  fc.array(child, { minLength: 1, maxLength: most }).map((children) =>
    children.map((one, index): CandidateForm => {
      const birthDate = one.born ? `${one.born.year}-05-${two(one.born.day + 1)}` : '';
      const nik = one.hasNik && birthDate !== '' ? nikOf(one.sex, birthDate, index + 1) : '';
      const { name, sex, birthPlace, level, rt, phone } = one;
      return {
        person: {
          name,
          nik,
          nikStatus: nik === '' ? 'none_yet' : 'present',
          sex,
          birthPlace,
          birthDate,
          nisn: '',
          religion: '',
        },
        family: {
          kk: one.card === null ? '' : `640205010120${String(one.card + 1).padStart(4, '0')}`,
          ...one.texts,
          rt,
          rw: '',
          postal: '',
          pkhNo: '',
          bpntNo: '',
          kksNo: '',
        },
        guardians: [{ ...NEW_PARENT, name: one.guardian, phone }],
        candidacy: {
          level,
          grade: GRADES_OF[level][0] ?? 1,
          proposedOn: '2026-05-01',
          proposer: '',
          schoolStatus: 'out_of_school',
          schoolStatusSource: '',
          vulnerabilities: [],
          recommendation: 'none',
          note: one.note,
          lastSchool: one.lastSchool,
          lastNpsn: '',
          lastGrade: '',
          dapodikActive: '',
        },
      };
    }),
  );
