import type { OutcomeReason } from '../domain/order/outcome-reason.ts';
import { assertNever } from '../result.ts';
import type { Gate, Sex } from '../vocabulary.ts';
import { paperNumber } from './paper-format.ts';

const GATES: Readonly<Record<Gate, string>> = {
  desil_check: 'desil',
  age_check: 'umur',
  documents: 'berkas',
  home_visit: 'kunjungan rumah',
  parent_consent: 'persetujuan orang tua',
  child_consent: 'persetujuan anak',
  health_check: 'pemeriksaan kesehatan',
  school_status_check: 'status sekolah',
  duplicate_check: 'pemeriksaan data ganda',
};
/** A condition as papers call it. */
export const gateWords = (gate: Gate): string => GATES[gate];

const SEX: Readonly<Record<Sex, string>> = { L: 'laki-laki', P: 'perempuan' };

/** Why somebody stands where a run put them, as it is printed. No word of health but the gate's. */
export function reasonWords(reason: OutcomeReason): string {
  switch (reason.code) {
    case 'fits':
      return '';
    case 'no-seat':
      return `kursi ${reason.level} habis (${paperNumber(reason.seats)})`;
    case 'no-bed':
      return `tempat tidur ${SEX[reason.sex]} habis (${paperNumber(reason.beds)})`;
    case 'site-full':
      return `daya tampung gedung habis (${paperNumber(reason.ceiling)})`;
    case 'reserve-full':
      return `daftar cadangan ${reason.level} penuh (${paperNumber(reason.reserve)})`;
    case 'desil-not-admitted':
      return `desil ${reason.desil} tidak dibuka`;
    case 'desil-not-recorded':
      return 'desil belum tercatat';
    case 'gate-open':
      return `${GATES[reason.gate]} belum dicatat`;
    case 'gate-failed':
      return `${GATES[reason.gate]} tidak memenuhi`;
    case 'gate-deferred':
      return `${GATES[reason.gate]} ditunda`;
    case 'closed':
      return 'tidak dilanjutkan';
    case 'designated':
      return 'sudah ditetapkan';
    case 'arrived':
      return 'sudah masuk';
    default:
      return assertNever(reason);
  }
}

/** All reasons of one person in one line, the leading one first. */
export const reasonLine = (reasons: readonly OutcomeReason[]): string =>
  reasons
    .map(reasonWords)
    .filter((words) => words !== '')
    .join('; ');
