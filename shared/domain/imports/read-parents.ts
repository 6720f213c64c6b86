import type { Sex } from '../../vocabulary.ts';
import { checkNik } from '../people/nik.ts';
import type { ParentDetails } from './candidate-row.ts';
import type { Parent, ParentDetail } from './detail-fields.ts';
import { idCell, isNone } from './read-identity.ts';
import { readIncome } from './read-income.ts';
import type { RowReader } from './row-reader.ts';

type Life = NonNullable<ParentDetails['life']>;

const LIFE_WORDS: ReadonlyMap<string, Life> = new Map(
  (
    [
      ['alive', 'hidup', 'masih hidup', 'ada', 'masih ada'],
      ['deceased', 'meninggal', 'meninggal dunia', 'sudah meninggal', 'wafat', 'alm', 'almarhum'],
      ['deceased', 'almarhumah', 'tidak hidup', 'sudah wafat', 'md'],
      ['unknown', 'tidak diketahui', 'tidak tahu', 'tidak jelas', 'hilang kontak'],
    ] as const
  ).flatMap(([life, ...words]) => words.map((word): [string, Life] => [word, life])),
);

function readLife(row: RowReader, field: ParentDetail): Life | null {
  const word = row.word(field);
  if (word === '') return null;
  const life = LIFE_WORDS.get(word);
  if (life === undefined) row.fault(field, 'life-unknown');
  return life ?? null;
}

const SEX_OF: Readonly<Record<Parent, Sex | null>> = { mother: 'P', father: 'L', guardian: null };

/** NIK of a parent or wali; a spoilt one is a fault, for no task asks for it later. */
function readParentNik(row: RowReader, who: Parent): string | null {
  const field = FIELDS_OF[who].nik;
  const text = idCell(row, field);
  if (typeof text === 'string' && !/\d/.test(text) && isNone(text)) return null;
  const read = checkNik(text, { sex: SEX_OF[who] });
  if (read.ok) {
    const other = read.value.warnings.find(({ code }) => code === 'sex-differs');
    if (other?.code === 'sex-differs') row.warn(field, 'parent-nik-sex', { nikSex: other.nikSex });
    return read.value.nik;
  }
  const { error } = read;
  if (error.code === 'shortened') row.fault(field, 'parent-nik-shortened');
  else if (error.code === 'too-short' || error.code === 'too-long')
    row.fault(field, 'parent-nik-length', { digits: error.digits });
  else if (error.code !== 'empty') row.fault(field, 'parent-nik-odd');
  return null;
}

const FIELDS_OF = {
  mother: {
    nik: 'mother_nik',
    life: 'mother_life',
    job: 'mother_job',
    income: 'mother_income',
  },
  father: {
    nik: 'father_nik',
    life: 'father_life',
    job: 'father_job',
    income: 'father_income',
  },
  guardian: {
    nik: 'guardian_nik',
    life: 'guardian_life',
    job: 'guardian_job',
    income: 'guardian_income',
  },
} as const satisfies Record<Parent, Record<keyof ParentDetails, ParentDetail>>;

/** What a row says of one parent or the wali beside the name; undefined for nothing. */
export function readParent(row: RowReader, who: Parent): ParentDetails | undefined {
  const { nik, life, job, income } = FIELDS_OF[who];
  if (!row.has(nik) && !row.has(life) && !row.has(job) && !row.has(income)) return undefined;
  const details: ParentDetails = {
    nik: readParentNik(row, who),
    life: readLife(row, life),
    job: row.text(job, 80),
    income: readIncome(row, income),
  };
  return details.nik === null &&
    details.life === null &&
    details.job === '' &&
    details.income === null
    ? undefined
    : details;
}

/** The first column that says something of a parent; that nothing is known is nothing. */
export function firstSaid(who: Parent, details: ParentDetails): ParentDetail | null {
  const { nik, life, job, income } = FIELDS_OF[who];
  if (details.nik !== null) return nik;
  if (details.job !== '') return job;
  if (details.income !== null) return income;
  return details.life === null || details.life === 'unknown' ? null : life;
}

/** Two columns about the same person: what the first does not say, the second may. */
export function bothSay(
  one: ParentDetails | undefined,
  other: ParentDetails | undefined,
): ParentDetails | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    nik: one.nik ?? other.nik,
    life: one.life ?? other.life,
    job: one.job === '' ? other.job : one.job,
    income: one.income ?? other.income,
  };
}
