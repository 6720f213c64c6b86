import type { AttendanceCount } from './attendance.ts';

export const CERTIFICATE_KINDS = ['training', 'competency', 'attended'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export interface UnitStanding {
  readonly code: string;
  readonly core: boolean;
  readonly result: 'K' | 'BK' | null;
}

export type CertificateLack =
  | { readonly code: 'attendance'; readonly perMille: number; readonly neededPercent: number }
  | { readonly code: 'no-sessions' }
  | { readonly code: 'units'; readonly units: readonly string[] };

export interface CertificateDecision {
  /** What the person gets of the house: "Sertifikat Pelatihan" or "Surat Keterangan Mengikuti". */
  readonly kind: 'training' | 'attended';
  readonly lacks: readonly CertificateLack[];
}

/**
 * Training certificate from enough attendance and every core unit K; else a statement that they took
 * part, with what was lacking (domain-facility 7.6). A certificate of competency is a test body's.
 */
export function decideCertificate(
  attendance: Pick<AttendanceCount, 'perMille'>,
  units: readonly UnitStanding[],
  neededPercent: number,
): CertificateDecision {
  const lacks: CertificateLack[] = [];
  const { perMille } = attendance;
  if (perMille === null) lacks.push({ code: 'no-sessions' });
  else if (perMille < neededPercent * 10)
    lacks.push({ code: 'attendance', perMille, neededPercent });
  const missing = units.filter(({ core, result }) => core && result !== 'K');
  if (missing.length > 0) lacks.push({ code: 'units', units: missing.map(({ code }) => code) });
  return { kind: lacks.length === 0 ? 'training' : 'attended', lacks };
}

/** The number after the last one used: "041/PEL/2026" → "042/PEL/2026"; digits keep their width. */
export function nextNumber(last: string | null, fallback: string): string {
  const digits = last === null ? null : /^(\D*)(\d+)(.*)$/.exec(last);
  if (!digits) return fallback;
  const [, before = '', number = '', after = ''] = digits;
  return before + String(Number(number) + 1).padStart(number.length, '0') + after;
}
