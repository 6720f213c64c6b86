import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { Fact } from '#renderer/ui/FactList.tsx';
import type { Detail } from './DetailFields.tsx';

/** The further values of a record that are known, for its three sections; unknown ones are left out. */
export function useDetailFacts({ person, family, candidacy }: CandidateRecord) {
  const t = useTranslations('candidates.details');
  const known = (...values: (readonly [Detail, string])[]): Fact[] =>
    values.filter(([, value]) => value !== '').map(([id, value]) => ({ id, term: t(id), value }));
  return {
    person: known(
      ['nisn', person.nisn],
      ['religion', person.religion === '' ? '' : t(`religions.${person.religion}`)],
    ),
    school: known(
      ['lastSchool', candidacy.lastSchool],
      ['lastNpsn', candidacy.lastNpsn],
      ['lastGrade', candidacy.lastGrade],
      [
        'dapodikActive',
        candidacy.dapodikActive === '' ? '' : t(`dapodik.${candidacy.dapodikActive}`),
      ],
    ),
    family: known(
      ['postal', family.postal],
      ['pkhNo', family.pkhNo],
      ['bpntNo', family.bpntNo],
      ['kksNo', family.kksNo],
    ),
  };
}
