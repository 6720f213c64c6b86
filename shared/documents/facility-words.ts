import type { DisabilityCategory } from '../domain/people/disability.ts';
import type { Mobility, ServiceMode } from '../vocabulary.ts';

/** Words of a facility's papers. Papers are Indonesian under every screen language (product.md). */
export const MOBILITY_WORDS: Readonly<Record<Mobility, string>> = {
  independent: 'mandiri',
  aid: 'alat bantu jalan',
  wheelchair: 'kursi roda',
  bedridden: 'tirah baring',
};

export const MODE_WORDS: Readonly<Record<ServiceMode, string>> = {
  residential: 'Dalam panti',
  day: 'Harian',
  home: 'Di rumah',
};

export const CATEGORY_WORDS: Readonly<Record<DisabilityCategory | 'unknown', string>> = {
  physical: 'Fisik',
  intellectual: 'Intelektual',
  mental: 'Mental',
  sensory: 'Sensorik',
  multiple: 'Ganda atau multi',
  unknown: 'Belum diasesmen',
};

export const END_WORDS: Readonly<Record<string, string>> = {
  employed: 'Selesai, bekerja',
  self_employed: 'Selesai, berwirausaha',
  back_to_family: 'Selesai, kembali ke keluarga',
  other_facility: 'Dirujuk ke panti lain',
  hospital: 'Dirujuk ke rumah sakit',
  moved_away: 'Pindah daerah',
  own_request: 'Permintaan sendiri atau keluarga',
  rule_breach: 'Pelanggaran tata tertib',
  absconded: 'Meninggalkan tanpa izin',
  died: 'Meninggal',
  other: 'Lainnya',
};
