import { describe, expect, it } from 'vitest';
import { PaperRequest, printersOf } from '#shared/contract/papers.ts';
import { isSideways, monthsOf } from '#renderer/features/papers/list-request.ts';
import { NO_LETTER_VALUES } from '#renderer/features/papers/letter-request.ts';
import { lacksSupply } from '#renderer/features/papers/field-request.ts';
import {
  type DocumentKind,
  optionsOf,
  type OptionWords,
  type PaperChoice,
  type PaperChoices,
  chosenAmong,
  requestOf,
} from '#renderer/features/papers/paper-request.ts';

const LISTS = ['meal-recap', 'waiting-list', 'attendance-list', 'receipt-list'] as const;

const choices: PaperChoices = {
  classes: [],
  withoutClass: 0,
  runs: [],
  decrees: [],
  lists: [],
  proposals: [],
  candidates: [],
  visits: { waiting: 0, visited: 0 },
  arrivals: [],
  officers: [],
  regencies: [],
  house: {
    name: 'Panti Rapak Dalam',
    residents: 74,
    months: ['2026-06-01', '2026-05-01'],
    waiting: 47,
    wards: [{ uid: 'w1', name: 'Bangsal A' }],
    served: [],
    left: [],
    leaves: [],
    certificates: [],
    introductions: [],
    cohorts: [{ uid: 'c1', name: 'Menjahit 1/2026', months: ['2026-06-01', '2026-05-01'] }],
  },
};
const words: OptionWords = {
  allClasses: '',
  class: () => '',
  run: () => '',
  draft: () => '',
  signed: () => '',
  house: ({ residents }) => `${residents} orang`,
  month: (day) => day.slice(0, 7),
  drives: () => 'Hari ini dan besok',
  waiting: ({ waiting }) => `${waiting} menunggu`,
  everybody: ({ residents }) => `Semua ${residents}`,
  trainees: (name) => `Peserta ${name}`,
  candidates: (level, people) => `${level ?? 'Semua'} ${people}`,
  visits: (whom, people) => `${whom} ${people}`,
  addressees: (people) => `Semua ${people}`,
  expected: (people) => `Semua ${people}`,
  expectedOf: ({ level, people }) => `${level} ${people}`,
  absent: (people) => `Lewat ${people}`,
  officer: (name, people) => `${name} ${people}`,
  regency: (name, people) => `${name} ${people}`,
  perClass: (people) => `Per kelas ${people}`,
  perRoom: (people) => `Per kamar ${people}`,
  addressee: ({ to, people }) => `${to} ${people}`,
  person: {
    all: String,
    cameOn: String,
    leftOn: String,
    resident: () => '',
    left: () => '',
    leave: () => '',
    group: () => '',
    certificate: () => '',
    cohort: () => '',
    introduction: () => '',
  },
};
const optionsIn = (document: DocumentKind, of = choices) =>
  optionsOf({ document, audience: 'meeting' }, of, words);
const choose = (document: DocumentKind, more: Partial<PaperChoice> = {}): PaperChoice => ({
  document,
  of: optionsIn(document)[0]?.value ?? '',
  audience: 'meeting',
  size: 'F4',
  orientation: 'portrait',
  month: '2026-05-01',
  date: '',
  goods: 'Sabun',
  quantity: '2 buah',
  letters: NO_LETTER_VALUES,
  ...more,
});

describe('a choice of the screen', () => {
  it.each(LISTS)('%s asks for what the contract takes', (document) => {
    const request = PaperRequest.parse(requestOf(choose(document)));
    expect(request).toMatchObject({ document, size: 'F4' });
    expect(request).toMatchObject({
      orientation: isSideways(document) ? 'landscape' : 'portrait',
    });
  });

  it('names whom a receipt list is of', () => {
    expect(optionsIn('receipt-list').map(({ label }) => label)).toEqual([
      'Semua 74',
      'Bangsal A',
      'Peserta Menjahit 1/2026',
    ]);
    const whom = optionsIn('receipt-list').map(({ value: of }) => {
      const request = requestOf(choose('receipt-list', { of }));
      return request.document === 'receipt-list' ? request.whom : null;
    });
    expect(whom).toEqual([{ of: 'house' }, { of: 'ward', uid: 'w1' }, { of: 'cohort', uid: 'c1' }]);
  });

  it('offers nothing of a house that is not there, and the months of a class', () => {
    for (const document of LISTS)
      expect(optionsIn(document, { ...choices, house: null })).toEqual([]);
    expect(monthsOf(choices, 'c1')).toEqual(['2026-06-01', '2026-05-01']);
    expect(monthsOf(choices, 'gone')).toEqual([]);
  });

  it('leaves an instructor the attendance list only', () => {
    const mine = LISTS.filter((one) => printersOf(one).includes('instructor'));
    expect(mine).toEqual(['attendance-list']);
  });
});

describe('a choice of the arrival', () => {
  const ofDay: PaperChoices = {
    ...choices,
    classes: [{ uid: 'k1', name: 'VII-A', level: 'SMP', students: 3 }],
    officers: [
      { officer: 'Rina, S.Sos.', people: 4, late: 1 },
      { officer: '', people: 2, late: 0 },
    ],
    regencies: [{ regency: 'Samarinda', people: 6 }],
  };
  const asked = (document: DocumentKind) =>
    optionsIn(document, ofDay).map(({ value: of }) =>
      PaperRequest.parse(requestOf(choose(document, { of }))),
    );

  it('names everybody, who is absent, and each field officer, also with a comma or without a name', () => {
    expect(asked('call-list')).toMatchObject([
      { whom: 'expected', officer: null },
      { whom: 'late', officer: null },
      { whom: 'expected', officer: 'Rina, S.Sos.' },
      { whom: 'expected', officer: '' },
    ]);
    for (const { value: of } of optionsIn('call-list', ofDay))
      expect(chosenAmong({ document: 'call-list', of }, optionsIn('call-list', ofDay))).toBe(of);
    expect(asked('transport-list')).toMatchObject([{ regency: null }]);
  });

  it('hands out by class, by room, and to one class, with the columns that were typed', () => {
    expect(asked('supply-list')).toMatchObject([
      { by: 'class', of: null, sizes: ['Baju', 'Celana/Rok', 'Sepatu'] },
      { by: 'room', of: null },
      { by: 'class', of: 'k1' },
    ]);
    const lacks = (goods: string, sizes: string) =>
      lacksSupply(choose('supply-list', { goods, letters: { ...NO_LETTER_VALUES, sizes } }));
    expect([lacks('Seragam', ' , '), lacks(' ', ''), lacks('Seragam', 'a,b,c,d,e')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('offers nothing where nobody is expected or has come', () => {
    for (const document of ['call-list', 'transport-list', 'supply-list', 'order-sheet'] as const)
      expect(optionsIn(document)).toEqual([]);
  });
});
