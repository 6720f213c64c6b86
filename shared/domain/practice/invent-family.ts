import type { LocalDate, Sex } from '../../vocabulary.ts';
import {
  BIRTH_PLACES,
  BOY_NAMES,
  FAMILY_NAMES,
  FATHER_NAMES,
  GIRL_NAMES,
  MOTHER_NAMES,
  STREETS,
  VILLAGES,
  type Village,
} from './kaltim-names.ts';
import type { Seeded } from './seeded.ts';

/** A family card with its address and the one who speaks for the children. All invented. */
export interface InventedFamily {
  readonly kkNo: string;
  readonly surname: string;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  readonly place: Village;
  readonly guardian: {
    readonly name: string;
    readonly relation: 'mother' | 'father';
    readonly phone: string;
  };
}

export interface InventedChild {
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: LocalDate;
  readonly nik: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Makes families and children whose names, NIK and KK never repeat within one practice office. */
export function inventor(random: Seeded) {
  const names = new Set<string>();
  const serials = new Map<string, number>();

  // Serials from 9001: registries count from 0001, so that no number meets that of a real person.
  const numbered = (prefix: string): string => {
    const next = (serials.get(prefix) ?? 9000) + 1;
    serials.set(prefix, next);
    return `${prefix}${next}`;
  };

  function nik(place: Village, birthDate: LocalDate, sex: Sex): string {
    const day = Number(birthDate.slice(8)) + (sex === 'P' ? 40 : 0);
    return numbered(`${place.region}${two(day)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`);
  }

  function childName(sex: Sex, surname: string): string {
    const pool = sex === 'L' ? BOY_NAMES : GIRL_NAMES;
    for (;;) {
      const first = random.pick(pool);
      const second = random.pick(pool);
      const name = `${first} ${second} ${surname}`;
      if (first === second || names.has(name)) continue;
      names.add(name);
      return name;
    }
  }

  return {
    family(place: Village = random.pick(VILLAGES)): InventedFamily {
      const surname = random.pick(FAMILY_NAMES);
      const relation = random.chance(0.6) ? 'mother' : 'father';
      const issued = `${two(1 + random.below(28))}${two(1 + random.below(12))}${two(10 + random.below(15))}`;
      return {
        kkNo: numbered(`${place.region}${issued}`),
        surname,
        address: `Jl. ${random.pick(STREETS)} No. ${1 + random.below(180)}`,
        rt: String(1 + random.below(45)).padStart(3, '0'),
        rw: random.chance(0.5) ? '' : String(1 + random.below(12)).padStart(3, '0'),
        place,
        guardian: {
          name: `${random.pick(relation === 'mother' ? MOTHER_NAMES : FATHER_NAMES)} ${surname}`,
          relation,
          // 0800 is no mobile prefix, so nobody can be called by mistake.
          phone: `0800${String(random.below(100_000_000)).padStart(8, '0')}`,
        },
      };
    },
    child(family: InventedFamily, sex: Sex, birthDate: LocalDate, name?: string): InventedChild {
      return {
        name: name ?? childName(sex, family.surname),
        sex,
        birthPlace: random.pick(BIRTH_PLACES),
        birthDate,
        nik: nik(family.place, birthDate, sex),
      };
    },
    /** A birthday of a child who is `years` old on 1 July of `year`. */
    birthday(years: number, year: number): LocalDate {
      const month = 1 + random.below(12);
      // Born from July on, one is that old only when the year before counts.
      const born = year - years - (month >= 7 ? 1 : 0);
      return `${born}-${two(month)}-${two(1 + random.below(28))}`;
    },
  };
}

export type Inventor = ReturnType<typeof inventor>;
