import { nameKey } from '../people/name-key.ts';

/** What stands before the name of a place and is no part of it. Kutai Barat and Berau say Kampung. */
const BEFORE = {
  village: new Set(['desa', 'ds', 'kelurahan', 'kel', 'kampung', 'kp']),
  district: new Set(['kecamatan', 'kec']),
  regency: new Set(['kabupaten', 'kab', 'kota', 'kotamadya', 'kodya']),
} as const;

/** Words as people shorten them. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sei', 'sungai'],
  ['sg', 'sungai'],
  ['tj', 'tanjung'],
  ['tg', 'tanjung'],
  ['tlk', 'teluk'],
]);

/** Regencies as people call them, folded. Paser was written Pasir until 2007. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['kukar', 'kutaikartanegara'],
  ['kutaikertanegara', 'kutaikartanegara'],
  ['kubar', 'kutaibarat'],
  ['kutim', 'kutaitimur'],
  ['ppu', 'penajampaserutara'],
  ['penajampasirutara', 'penajampaserutara'],
  ['pasir', 'paser'],
  ['mahulu', 'mahakamulu'],
]);

/**
 * The name of a place by which it is found however it was typed: no "Kel.", "Kec.", "Kab." before it,
 * no marks, capitals, hyphens or spaces ("Lawe-Lawe", "Kel. LAWE LAWE"). '' for nothing.
 */
export function foldPlace(kind: keyof typeof BEFORE, name: string): string {
  const words = nameKey(name).split(' ');
  let from = 0;
  while (from < words.length - 1 && BEFORE[kind].has(words[from] ?? '')) from += 1;
  const folded = words
    .slice(from)
    .map((word) => IN_FULL.get(word) ?? word)
    .join('');
  return kind === 'regency' ? (CALLED.get(folded) ?? folded) : folded;
}
