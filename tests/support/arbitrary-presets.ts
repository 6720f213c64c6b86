import fc from 'fast-check';
import { addDays } from '#shared/days.ts';
import { FAMILY_LETTERS } from '#shared/domain/enrolment/family-letters.ts';
import { STAY_END_REASONS } from '#shared/domain/stays/stay-words.ts';
import { KNOWN_WORDS } from '#shared/domain/house/resident-word.ts';
import { HOLIDAY_KINDS } from '#shared/domain/house/holidays.ts';
import { OWN_CARES } from '#shared/domain/own-columns/own-column.ts';
import type { Presets } from '#shared/domain/presets/content.ts';
import { seatOf } from '#shared/domain/papers/signing.ts';
import { DEFAULT_FACILITY_SETTINGS } from '#shared/domain/waitlist/facility-settings.ts';

const START = '2026-01-01';
const line = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((text) => {
  const kept = text.normalize('NFC').trim();
  return kept === '' ? 'x' : kept;
});

const capacity = fc.oneof(
  fc.constantFrom(
    { kind: 'own' } as const,
    { kind: 'acting' } as const,
    { kind: 'daily' } as const,
  ),
  line.map((of) => ({ kind: 'on-behalf' as const, of })),
);

/** Each signs for a seat of its own, so that no two of them clash. */
const signer = (at: number): fc.Arbitrary<Presets['signers'][number]> =>
  fc
    .record({
      capacity,
      position: line,
      name: fc.option(line),
      rank: fc.option(line),
      nip: fc.option(line),
      from: fc.option(fc.nat({ max: 300 })),
      length: fc.option(fc.integer({ min: 1, max: 300 })),
    })
    .map(({ from, length, ...lines }) => ({
      ...lines,
      uid: `signer-${at}`,
      seat: `${at} ${seatOf(lines)}`,
      from: from === null ? null : addDays(START, from),
      until: length === null ? null : addDays(START, (from ?? 0) + length),
      endReason: length === null ? null : 'Pindah',
    }));

const column = (at: number): fc.Arbitrary<Presets['columns'][number]> =>
  fc.record({
    uid: fc.constant(`column-${at}`),
    name: line.map((name) => `${at} ${name}`.slice(0, 60)),
    kind: fc.constant('text' as const),
    care: fc.constant(OWN_CARES[at % OWN_CARES.length] ?? 'plain'),
    choices: fc.constant([]),
  });

const some = <T>(of: (at: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .subarray([1, 2, 3, 4])
    .chain((chosen) => fc.tuple(...chosen.map((at) => of(at))) as fc.Arbitrary<T[]>);

const rules = fc
  .record({
    answerDays: fc.integer({ min: 1, max: 365 }),
    answerIn: fc.constantFrom('calendar' as const, 'working' as const),
    ages: fc.constantFrom({ from: 15, to: 59 }, { from: 18, to: 60 }),
  })
  .map((patch) => {
    const { version: _version, ...usual } = DEFAULT_FACILITY_SETTINGS;
    return { ...usual, ...patch };
  });

/** What the letters of a school say: built in, or a text of its own. */
export const arbitraryLetters: fc.Arbitrary<Presets['letters']> = fc
  .tuple(...FAMILY_LETTERS.map(() => fc.option(line)))
  .map((texts) =>
    FAMILY_LETTERS.map((letter, at) => {
      const own = texts[at]?.replaceAll(/[{}]/g, '') ?? null;
      const about = letter === 'parent-statement' ? '{data_orang_tua}\n{data_anak}' : '{data_anak}';
      return { letter, body: own === null ? null : `Kepada ${own}\n${about}` };
    }),
  );

/** Some reasons of a house, never all of a list hidden, each with words of its own. */
const arbitraryReasons: fc.Arbitrary<Presets['reasons']> = fc
  .subarray(STAY_END_REASONS.slice(0, 4))
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.boolean().map((offered) => ({
          list: 'discharge' as const,
          code,
          offered,
          words: offered || code.length % 2 === 0 ? [`Kata ${code}`] : [],
        })),
      ),
    ),
  );

/** The settings of a facility as an office could have made them. */
export const arbitraryPresets: fc.Arbitrary<Presets> = some(signer).chain((signers) => {
  const seat = fc.option(fc.constantFrom(...signers.map((one) => one.seat), 'Kepala Panti'));
  const seats = fc.record({ left: seat, right: seat });
  return fc.record({
    papers: fc.record({
      superiors: fc.array(line, { maxLength: 4 }),
      office: line,
      address: line,
      size: fc.constantFrom('A4' as const, 'F4' as const),
    }),
    letters: fc.constant([]),
    reasons: arbitraryReasons,
    word: fc.constantFrom(...KNOWN_WORDS),
    signing: fc.record({
      place: line,
      usual: seats,
      documents: fc.dictionary(fc.constantFrom('daily-sheet', 'leave-slip'), seats, {
        noNullPrototype: true,
      }),
    }),
    signers: fc.constant(signers),
    columns: some(column),
    holidays: fc
      .uniqueArray(
        fc.record({
          day: fc.nat({ max: 400 }).map((n) => addDays(START, n)),
          name: line,
          kind: fc.constantFrom(...HOLIDAY_KINDS),
          off: fc.boolean(),
          reason: line,
        }),
        { selector: ({ day }) => day, maxLength: 5 },
      )
      .map((days) => days.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
    villages: fc.subarray([1, 2, 3]).map((chosen) =>
      chosen.map((at) => ({
        code: `64.02.06.299${at}`,
        village: `Desa Baru ${at}`,
        district: 'Tenggarong',
        regency: 'Kutai Kartanegara',
      })),
    ),
    policy: fc.constant(null),
    school: fc.constant(null),
    rules,
    waitlist: fc.record({
      emergencyFirst: fc.boolean(),
      vulnerability: fc.boolean(),
      substituteDesil: fc.option(fc.integer({ min: 1, max: 10 })),
    }),
  });
});
