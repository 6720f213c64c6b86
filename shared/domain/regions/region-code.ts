import { foldPlace } from './fold-place.ts';
import { type PlaceNames, type Village, VILLAGES } from './villages.ts';

const keyOf = ({ village, regency }: PlaceNames): string =>
  `${foldPlace('village', village)}|${foldPlace('regency', regency)}`;

const BY_NAME: ReadonlyMap<string, readonly Village[]> = Map.groupBy(VILLAGES, keyOf);

/**
 * The code of Kemendagri (13 characters, "64.72.01.1001") of the one village of East Kalimantan, or of
 * `own` which the office added, with these names, or null when none or several have them. By name only: BPS and Kemendagri number Kutai
 * differently, and a NIK says where it was given, not where somebody lives (domain brief, section 4).
 * The regency must be said, for other provinces have villages of the same name; a district that is
 * not said leaves all of the regency.
 */
export function regionCodeOf(place: PlaceNames, own: readonly Village[] = []): string | null {
  const key = keyOf(place);
  const found = [...(BY_NAME.get(key) ?? []), ...own.filter((one) => keyOf(one) === key)];
  const district = foldPlace('district', place.district);
  const left =
    district === ''
      ? found
      : found.filter((one) => foldPlace('district', one.district) === district);
  return left.length === 1 ? (left[0]?.code ?? null) : null;
}
