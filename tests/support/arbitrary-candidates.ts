import fc from 'fast-check';
import { saysNothing } from '#shared/domain/format/visible-text.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { GRADES_OF, LEVELS } from '#shared/vocabulary.ts';
import { LIFE_STATES } from '#shared/validation/guardian-details.ts';
import { DAPODIK_STATES, RELIGIONS, SCHOOL_GRADES } from '#shared/validation/record-details.ts';
import type { CandidateForm } from '#shared/validation/candidate-form.ts';
import { anyText } from './arbitrary-texts.ts';

type Guardian = CandidateForm['guardians'][number];

const assistance = fc.constantFrom('', '6402 1122 3344', '123456');
/** What is known of a parent or wali beside the name, the NIK apart. */
const parent = fc.record({
  // A form names them all; of three one without a name would turn most forms away.
  name: anyText(150).map((text) => (nameKey(text) === '' || saysNothing(text) ? 'Sumiati' : text)),
  hasNik: fc.boolean(),
  life: fc.constantFrom('' as const, ...LIFE_STATES),
  job: anyText(80),
  income: fc.constantFrom('', '0', '1500000', '999999999'),
});
const details = fc.record({
  religion: fc.constantFrom('' as const, ...RELIGIONS),
  hasNisn: fc.boolean(),
  family: fc.record({
    postal: fc.constantFrom('', '75511'),
    pkhNo: assistance,
    bpntNo: assistance,
    kksNo: assistance,
  }),
  school: fc.record({
    lastSchool: anyText(120),
    lastNpsn: fc.constantFrom('', '30401234', 'P9926541'),
    lastGrade: fc.constantFrom('' as const, ...SCHOOL_GRADES),
    dapodikActive: fc.constantFrom('' as const, ...DAPODIK_STATES),
  }),
  relations: fc.uniqueArray(
    fc.constantFrom('mother' as const, 'father' as const, 'guardian' as const, 'sibling' as const),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

const two = (value: number): string => String(value).padStart(2, '0');

/** A NIK of this child: the day of birth stands in it, of girls 40 more. */
function nikOf(sex: 'L' | 'P', birthDate: string, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const written = Number(day) + (sex === 'P' ? 40 : 0);
  return `640205${two(written)}${month}${year.slice(2)}${String(serial).padStart(4, '0')}`;
}

/** Born in the eighties, so that the NIK is that of no child. */
const parentOf = (
  {
    name,
    hasNik,
    life,
    job,
    income,
  }: typeof parent extends fc.Arbitrary<infer Parent> ? Parent : never,
  relation: Guardian['relation'],
  serial: number,
): Omit<Guardian, 'phone'> => ({
  name,
  relation,
  phoneOwner: '',
  nik: hasNik ? nikOf(relation === 'mother' ? 'P' : 'L', '1984-03-07', serial + 1) : '',
  life,
  job,
  income,
});

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
  parents: fc.tuple(parent, parent, parent),
  details,
  phone: fc.constantFrom('', '0812 3456 7890', '+62 812-3456-789'),
  level: fc.constantFrom(...LEVELS),
  note: anyText(200),
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
          nisn: one.details.hasNisn ? `0130000${String(index).padStart(3, '0')}` : '',
          religion: one.details.religion,
        },
        family: {
          kk: one.card === null ? '' : `640205010120${String(one.card + 1).padStart(4, '0')}`,
          ...one.texts,
          rt,
          rw: '',
          ...one.details.family,
        },
        guardians: one.details.relations.map((relation, at) => ({
          ...parentOf(one.parents[at % 3] ?? one.parents[0], relation, index * 10 + at),
          phone: at === 0 ? phone : '',
        })),
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
          ...one.details.school,
        },
      };
    }),
  );
