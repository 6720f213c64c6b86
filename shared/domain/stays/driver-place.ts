const CLINIC =
  /\b(?:poli\w*|klinik|instalasi|igd|ugd|unit|bagian|ruang|lantai|spesialis|dokter|dr|sp)\b.*$/iu;
/** Kinds of hospital that tell an illness; the name alone still finds the way. */
const KIND =
  /\s+(?:jiwa|kusta|paru(?:-paru)?|kanker|jantung|ginjal|mata|ketergantungan obat|infeksi)\b/giu;
const HOSPITAL = /\b(?:rsjd?|rsu[dp]?|rs\w*|rumah sakit|puskesmas)\b[^,;()]*/iu;

/** "RSJD Atma Husada" → "RS Atma Husada", "Rumah Sakit Jiwa X" → "Rumah Sakit X". */
const plain = (text: string): string => text.replaceAll(/\bRSJD?\b/giu, 'RS').replaceAll(KIND, '');

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s\-–—/:]+|[\s\-–—/:]+$/gu, '')
    .trim();

/**
 * Where somebody is driven, for the list that a driver carries: house or hospital and address, but
 * no clinic, ward or kind of hospital, for these tell what the visit is about. Empty where nothing
 * else is written down: the driver asks.
 */
export function driverPlace(place: string): string {
  const kept = place
    .split(/[,;()]/u)
    .map((part) => tidy(plain(part.replace(CLINIC, ''))))
    .filter((part) => part !== '');
  if (kept.length > 0) return kept.join(', ');
  return tidy(plain(HOSPITAL.exec(place)?.[0] ?? ''));
}
