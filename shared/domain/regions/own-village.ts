import { foldPlace } from './fold-place.ts';
import { type Village, VILLAGES } from './villages.ts';

/** A village code of Kemendagri: regency, district, then 1xxx for a kelurahan or 2xxx for a desa. */
export const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.[12]\d{3}$/;

/** "6472101005" as "64.72.10.1005"; what has not ten digits stays as it was typed. */
export function dottedCode(typed: string): string {
  const digits = typed.replaceAll(/[\s.]/g, '');
  return /^\d{10}$/.test(digits)
    ? [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].join('.')
    : typed.trim();
}

const REGENCY = 5;
const DISTRICT = 8;

/** District and regency as the known codes name them; null for what no known code begins with. */
export function areaOf(
  code: string,
  own: readonly Village[],
): { readonly district: string | null; readonly regency: string | null } {
  const all = [...VILLAGES, ...own];
  const named = (length: number) =>
    code.length < length
      ? undefined
      : all.find((one) => one.code.startsWith(code.slice(0, length)));
  return {
    district: named(DISTRICT)?.district ?? null,
    regency: named(REGENCY)?.regency ?? null,
  };
}

/** What keeps a village from being added. */
export type VillageFault =
  /** The code stands for another village already. */
  | { readonly kind: 'code-known'; readonly code: string; readonly village: string }
  /** The village is there already, under this code. */
  | { readonly kind: 'name-known'; readonly code: string; readonly village: string }
  /** The code begins with the number of another district or regency. */
  | { readonly kind: 'other-area'; readonly code: string; readonly area: string };

const same = (kind: 'village' | 'district' | 'regency', a: Village, b: Village): boolean =>
  foldPlace(kind, a[kind]) === foldPlace(kind, b[kind]);

/** What keeps a village from being added to those of the program and of the office. */
export function villageFault(typed: Village, own: readonly Village[]): VillageFault | null {
  const { code } = typed;
  const all = [...VILLAGES, ...own];
  const coded = all.find((one) => one.code === code);
  if (coded) return { kind: 'code-known', code, village: coded.village };
  const named = all.find(
    (one) =>
      same('village', one, typed) && same('district', one, typed) && same('regency', one, typed),
  );
  if (named) return { kind: 'name-known', code: named.code, village: named.village };
  const { district, regency } = areaOf(code, own);
  if (regency !== null && foldPlace('regency', regency) !== foldPlace('regency', typed.regency))
    return { kind: 'other-area', code, area: regency };
  if (
    district !== null &&
    foldPlace('district', district) !== foldPlace('district', typed.district)
  )
    return { kind: 'other-area', code, area: district };
  return null;
}
