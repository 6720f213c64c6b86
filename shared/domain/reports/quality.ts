import { figure, line, listing, person, type ReportBody, share, word } from './report.ts';

/** What the record of a resident may lack (domain-facility 7.9, report 13). */
export const LACKS = [
  'nik',
  'birth_date',
  'desil',
  'desil_old',
  'consent',
  'bed',
  'guardian',
  'assessment',
] as const;
export type Lack = (typeof LACKS)[number];

export interface RecordedResident {
  readonly uid: string;
  readonly name: string;
  readonly lacks: readonly Lack[];
}

/** Report 13: what is not known of whom, each with the way to their page. */
export function qualityReport(residents: readonly RecordedResident[]): ReportBody {
  const lacking = residents.filter(({ lacks }) => lacks.length > 0);
  const lines = LACKS.map((lack) =>
    line(lack, word(`lacks.${lack}`), [
      share(residents.filter(({ lacks }) => lacks.includes(lack)).length, residents.length),
    ]),
  );
  return {
    headline: [
      {
        key: 'whole',
        unit: 'people',
        figure: share(residents.length - lacking.length, residents.length),
      },
      { key: 'lacking', unit: 'people', figure: figure(lacking.length) },
    ],
    groups: [listing('lacks', [{ key: 'missing', unit: 'people' }], lines, 'missing')],
    names: [
      {
        key: 'lacking',
        people: lacking
          .toSorted((a, b) => b.lacks.length - a.lacks.length)
          .map(({ uid, name, lacks }) =>
            person({ uid, where: 'stay', name, words: lacks.map((lack) => `lacks.${lack}`) }),
          ),
      },
    ],
    notes: ['lacks'],
  };
}
