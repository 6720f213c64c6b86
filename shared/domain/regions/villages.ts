import { EAST_KALIMANTAN } from './east-kalimantan.ts';

/** Where somebody lives, as an office writes it; '' for what is not said. */
export interface PlaceNames {
  readonly village: string;
  readonly district: string;
  readonly regency: string;
}

/** A desa or kelurahan with its code of Kemendagri, "64.72.01.1001". */
export interface Village extends PlaceNames {
  readonly code: string;
}

const AREA = /^(\S+) (.+)$/;

function area(text: string): { readonly code: string; readonly name: string } {
  const [, code = '', name = ''] = AREA.exec(text) ?? [];
  return { code, name };
}

function readVillages(text: string): Village[] {
  let regency = area('');
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', inside] = line.split(' = ');
      if (inside === undefined) {
        regency = area(place);
        return [];
      }
      const district = area(place);
      return inside.split(', ').map((one): Village => {
        const { code, name } = area(one);
        return {
          code: `${regency.code}.${district.code}.${code}`,
          village: name,
          district: district.name,
          regency: regency.name,
        };
      });
    });
}

/** All desa and kelurahan of East Kalimantan, in the order of their codes. */
export const VILLAGES: readonly Village[] = readVillages(EAST_KALIMANTAN);
