import type { Level, LocalDate, SchoolStatus, Sex } from '../../vocabulary.ts';
import type { Story } from './school-plan.ts';

/** A candidate whom guides and pictures call by name; all else about them is drawn like the rest. */
export interface KnownCandidate {
  readonly number: number;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly level: Level;
  readonly desil: number;
  readonly schoolStatus: SchoolStatus;
  readonly story: Story;
}

type Rest = Pick<KnownCandidate, 'desil' | 'schoolStatus' | 'story'>;
const known = (
  ...[number, name, sex, birthDate, level, rest]: [number, string, Sex, LocalDate, Level, Rest]
): KnownCandidate => ({ number, name, sex, birthDate, level, ...rest });

const ready = (desil: number, schoolStatus: SchoolStatus) =>
  ({ desil, schoolStatus, story: 'ready' }) as const;
const papers = (desil: number, schoolStatus: SchoolStatus) =>
  ({ desil, schoolStatus, story: 'papers-missing' }) as const;

/** The one whose papers are missing in every guide: three things, the family card first. */
export const MUHAMMAD_ALFARIZI = 187;

export const KNOWN_CANDIDATES: readonly KnownCandidate[] = [
  known(163, 'Abdul Gafur', 'L', '2013-01-19', 'SMP', ready(1, 'finished_level')),
  known(164, 'Aisyah Putri Ramadhani', 'P', '2013-09-02', 'SMP', ready(1, 'finished_level')),
  known(171, 'Andi Saputra', 'L', '2018-11-23', 'SD', papers(2, 'out_of_school')),
  known(174, 'Bernadeta Lawing', 'P', '2010-04-05', 'SMA', ready(1, 'out_of_school')),
  known(178, 'Dayang Nurlela', 'P', '2019-02-17', 'SD', ready(2, 'out_of_school')),
  known(180, 'Fransiskus Ding', 'L', '2013-05-30', 'SMP', papers(1, 'finished_level')),
  known(183, 'Hairul Anwar', 'L', '2009-12-11', 'SMA', {
    desil: 3,
    schoolStatus: 'elsewhere',
    story: 'ended',
  }),
  known(
    MUHAMMAD_ALFARIZI,
    'Muhammad Alfarizi',
    'L',
    '2013-03-12',
    'SMP',
    papers(2, 'out_of_school'),
  ),
  known(188, 'Maria Yosefina Hong', 'P', '2018-12-08', 'SD', ready(1, 'out_of_school')),
  known(190, 'Noor Hidayah', 'P', '2010-08-14', 'SMA', ready(2, 'finished_level')),
  known(193, 'Petrus Jalung', 'L', '2013-10-21', 'SMP', {
    desil: 1,
    schoolStatus: 'finished_level',
    story: 'not-visited',
  }),
  known(408, 'Rabiatul Adawiyah', 'P', '2013-03-08', 'SMP', ready(2, 'out_of_school')),
];
