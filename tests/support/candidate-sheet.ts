import { writeFile } from 'node:fs/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { family, type DesilShares, type SheetPerson, type Taken } from './candidate-family.ts';
import { SHEET_HEADERS } from './sheet-headers.ts';
import { plant, type PlantedFault } from './planted-faults.ts';
import { at, seeded, type Seeded } from '#shared/domain/practice/seeded.ts';

export interface SheetOptions {
  readonly rows: number;
  readonly seed: number;
  /** Exactly so many sound rows pass every gate, have desil 1–2: they may be ordered. */
  readonly eligible: number;
  /** Desil of families (text as written, weight). */
  readonly desil: DesilShares;
  /** Of the rows that are not eligible: how many were visited at all. */
  readonly visited: number;
  /** Plant the 40 faults of `PLANTED`. Needs at least 400 rows. */
  readonly faults: boolean;
  /** Into the first grade of a level only, as a new school has it, or into all of its grades. */
  readonly grades: 'entry' | 'all';
}

const SHEET_DEFAULTS: SheetOptions = {
  rows: 640,
  seed: 20260608,
  eligible: 200,
  desil: [
    ['1', 34],
    ['2', 28],
    ['3', 14],
    ['4', 8],
    ['5', 3],
    ['', 9],
    ['belum terdata', 4],
  ],
  visited: 0.5,
  faults: false,
  grades: 'entry',
};

export interface CandidateSheet {
  /** Header row first, as written to the file. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly people: readonly SheetPerson[];
  readonly planted: readonly PlantedFault[];
  /** Indexes into `people` of those who may be ordered. */
  readonly eligible: readonly number[];
}

const excelDate = (date: string): CellValue => (date === '' ? null : new Date(`${date}T00:00:00Z`));

function cellsOf(person: SheetPerson, index: number): CellValue[] {
  return [
    index + 1,
    person.level,
    person.name,
    person.kk,
    person.nik,
    excelDate(person.birthDate),
    person.sex,
    /^\d+$/.test(person.desil) ? Number(person.desil) : person.desil,
    person.desil === '' ? '' : person.desilPeriod,
    person.grade,
    person.birthPlace,
    person.guardian,
    person.relation,
    person.phone,
    person.address,
    person.rt,
    person.rw,
    person.village,
    person.district,
    person.regency,
    person.schoolStatus,
    person.vulnerability,
    person.proposer,
    person.visitResult,
    excelDate(person.visitDate),
    person.parentConsent,
    person.childConsent,
    person.documents,
    person.note,
  ].map((cell) => (cell === '' ? null : cell));
}

const VISIT_DAY = '2026-05-20';

function passGates(person: SheetPerson, random: Seeded): void {
  if (person.desil !== '1' && person.desil !== '2') person.desil = random.chance(0.6) ? '1' : '2';
  person.visitResult = random.chance(0.2) ? 'Sangat mendesak' : 'Layak';
  person.visitDate = VISIT_DAY;
  person.parentConsent = 'Ya';
  person.childConsent = 'Ya';
  person.documents = 'Lengkap';
}

/** Everyone else lacks something: not visited, a consent missing, or a refused visit. */
function missGates(person: SheetPerson, random: Seeded, visited: number): void {
  if (!random.chance(visited)) return;
  const refused = random.chance(0.15);
  person.visitResult = refused ? 'Tidak layak' : 'Layak';
  person.visitDate = VISIT_DAY;
  person.parentConsent = random.pick(['Ya', 'Belum', '']);
  person.childConsent = person.parentConsent === 'Ya' ? random.pick(['Belum', '']) : '';
  person.documents = random.pick(['Lengkap', 'Menyusul', 'Belum']);
}

/** A desil belongs to the family card: brothers and sisters of those who may be ordered share it. */
function shareDesil(people: readonly SheetPerson[], eligible: readonly number[]): void {
  const ofCard = new Map<string, string>();
  for (const index of eligible) {
    const { kk, desil } = at(people, index);
    if (!ofCard.has(kk)) ofCard.set(kk, desil);
  }
  for (const person of people) person.desil = ofCard.get(person.kk) ?? person.desil;
}

const GRADES_OF_LEVEL = { SD: 6, SMP: 3, SMA: 3 } as const;

/** By the row's number, so that chance and therefore all names stay what they are without it. */
function spreadGrade(person: SheetPerson, index: number): void {
  person.grade += index % GRADES_OF_LEVEL[person.level];
}

/** The rows of a candidate list, the same for the same options. Names, NIK and KK never repeat. */
export function candidateSheet(given: Partial<SheetOptions> = {}): CandidateSheet {
  const options = { ...SHEET_DEFAULTS, ...given };
  const random = seeded(options.seed);
  const taken: Taken = { names: new Set(), serials: new Map() };
  const people: SheetPerson[] = [];
  while (people.length < options.rows) people.push(...family(random, taken, options.desil));
  people.length = options.rows;
  const order = random.shuffle(people.map((_, index) => index));
  const eligible = order.slice(0, options.eligible).sort((a, b) => a - b);
  const passing = new Set(eligible);
  people.forEach((person, index) => {
    if (passing.has(index)) passGates(person, random);
    else missGates(person, random, options.visited);
  });
  shareDesil(people, eligible);
  if (options.grades === 'all') people.forEach(spreadGrade);
  const rows: CellValue[][] = [[...SHEET_HEADERS], ...people.map(cellsOf)];
  const free = order.slice(options.eligible);
  const planted = options.faults ? plant(rows, people, free) : [];
  return { rows, people, planted, eligible };
}

/** Writes the sheet as an XLSX with shared strings, as Excel does. */
export async function writeCandidateSheet(
  path: string,
  given: Partial<SheetOptions> = {},
): Promise<CandidateSheet> {
  const sheet = candidateSheet(given);
  const stream = writeXlsxStream(sheet.rows as CellValue[][], {
    name: 'Data',
    inlineStrings: false,
  });
  await writeFile(path, stream);
  return sheet;
}
