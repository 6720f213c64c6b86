import type { LocalDate } from '../../vocabulary.ts';
import type { StayEndReason } from '../stays/stay-words.ts';
import { shortDate } from '../format/indonesian-date.ts';
import type { ImportedExit } from './candidate-row.ts';
import { readDate } from './dates.ts';
import type { RowReader } from './row-reader.ts';

/** What offices write into their register, folded. */
const REASONS: ReadonlyMap<string, StayEndReason> = new Map([
  ['bekerja', 'employed'],
  ['selesai bekerja', 'employed'],
  ['kerja', 'employed'],
  ['penyaluran kerja', 'employed'],
  ['wirausaha', 'self_employed'],
  ['usaha sendiri', 'self_employed'],
  ['selesai berwirausaha', 'self_employed'],
  ['kembali ke keluarga', 'back_to_family'],
  ['selesai kembali ke keluarga', 'back_to_family'],
  ['reunifikasi', 'back_to_family'],
  ['dijemput keluarga', 'back_to_family'],
  ['pulang', 'back_to_family'],
  ['selesai', 'back_to_family'],
  ['rujuk', 'other_facility'],
  ['dirujuk', 'other_facility'],
  ['dirujuk ke panti lain', 'other_facility'],
  ['pindah panti', 'other_facility'],
  ['rumah sakit', 'hospital'],
  ['dirujuk ke rumah sakit', 'hospital'],
  ['pindah', 'moved_away'],
  ['pindah daerah', 'moved_away'],
  ['permintaan sendiri', 'own_request'],
  ['permintaan keluarga', 'own_request'],
  ['permintaan sendiri atau keluarga', 'own_request'],
  ['mengundurkan diri', 'own_request'],
  ['pelanggaran', 'rule_breach'],
  ['pelanggaran tata tertib', 'rule_breach'],
  ['kabur', 'absconded'],
  ['pergi dan tidak kembali', 'absconded'],
  ['tanpa izin', 'absconded'],
  ['meninggal', 'died'],
  ['meninggal dunia', 'died'],
  ['wafat', 'died'],
]);
/** The end of a stay always says why (domain-facility 7.2). */
const NOT_SAID = 'Tidak disebut dalam daftar';

/**
 * The end of a stay in a register, half-open like the stay: a bed is free on that day. Null of who has
 * not left; undefined where the cells cannot be read.
 */
export function readExit(row: RowReader, entryOn: LocalDate): ImportedExit | null | undefined {
  const reading = readDate(row.cell('exit_date'), row.plan.date1904);
  const said = row.text('exit_reason');
  if (reading.kind === 'empty') {
    if (said === '') return null;
    row.fault('exit_date', 'exit-date-empty');
    return undefined;
  }
  if (reading.kind !== 'date') {
    row.fault('exit_date', 'exit-date-unreadable');
    return undefined;
  }
  const on = reading.date;
  if (on > row.plan.today) {
    row.fault('exit_date', 'exit-date-future', { date: on });
    return undefined;
  }
  if (on < entryOn) {
    row.fault('exit_date', 'exit-before-entry', { entry: shortDate(entryOn) });
    return undefined;
  }
  if (row.shown('bed') !== '') row.warn('bed', 'exit-bed-unused');
  const reason = REASONS.get(row.word('exit_reason'));
  if (reason !== undefined) return { on, reason, note: '' };
  if (said === '') row.warn('exit_reason', 'exit-reason-empty');
  return { on, reason: 'other', note: said === '' ? NOT_SAID : said };
}
