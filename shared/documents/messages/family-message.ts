import type { FamilyMessageKind } from '../../domain/enrolment/family-messages.ts';
import type { Level, LocalDate } from '../../vocabulary.ts';
import { paperDate, paperNumber } from '../paper-format.ts';

/**
 * What a message says of a child. No desil, no health, no identity number and no reason come in here:
 * a telephone is handed around (domain brief 5.2).
 */
export interface MessageInput {
  readonly name: string;
  readonly code: string;
  readonly level: Level;
  /** Who answers for the child; null where nobody is recorded. */
  readonly guardian: string | null;
  readonly site: string;
  readonly schoolYear: string;
  readonly reserveNo: number | null;
  /** Until when a called family answers. */
  readonly until: LocalDate;
}

const FREE = 'Seluruh tahapan penerimaan tidak dipungut biaya.';

const child = ({ name, code }: MessageInput): string => `ananda ${name} (kode calon ${code})`;
const school = ({ site, schoolYear }: MessageInput): string =>
  `${site} Tahun Pelajaran ${schoolYear}`;

/** What each message says between greeting and thanks, a line a paragraph. */
const TEXTS: Readonly<Record<FamilyMessageKind, (of: MessageInput) => readonly string[]>> = {
  acceptance: (of) => [
    `Dengan gembira kami kabarkan bahwa ${child(of)} diterima sebagai calon siswa ${school(of)}, jenjang ${of.level}.`,
    `Hari dan berkas daftar ulang kami sampaikan dengan surat panggilan. ${FREE}`,
  ],
  reregistration: (of) => [
    `Kami mengundang Bapak/Ibu datang bersama ${child(of)} untuk daftar ulang di ${school(of)}, jenjang ${of.level}. Hari, jam, dan berkas tercantum dalam surat panggilan.`,
    `Mohon balas pesan ini paling lambat ${paperDate(of.until)}: bersedia atau tidak. Berkas yang belum ada tidak menghalangi daftar ulang. ${FREE}`,
  ],
  no_show: (of) => [
    `Kami belum bertemu ${child(of)} di ${school(of)}, padahal tempatnya di jenjang ${of.level} masih kami jaga.`,
    'Mohon kabari kami: apakah ananda tetap akan datang, dan kapan? Bila ada kesulitan perjalanan atau berkas, kami bantu mencari jalan.',
  ],
  reserve: (of) => [
    `Terima kasih telah mengikuti penerimaan ${school(of)}. Saat ini ${child(of)} tercantum dalam daftar cadangan jenjang ${of.level}${of.reserveNo === null ? '' : ` urutan ${paperNumber(of.reserveNo)}`}.`,
    'Bila tersedia tempat, kami menghubungi menurut urutan. Selama menunggu, ananda tetap bersekolah. Mohon kabari bila nomor atau alamat berubah.',
  ],
  not_accepted: (of) => [
    `Terima kasih telah mengikuti penerimaan ${school(of)}. Dengan berat hati kami kabarkan bahwa ${child(of)} belum dapat kami terima kali ini.`,
    'Hasil ini bukan penilaian atas diri ananda maupun keluarga; ananda dapat diusulkan lagi. Bila memerlukan bantuan mencari sekolah atau penjelasan, silakan hubungi kami.',
  ],
};

/** A plain text to paste into WhatsApp: no signs that a telephone would draw otherwise. */
export function familyMessage(kind: FamilyMessageKind, of: MessageInput): string {
  const greeting = `Yth. Bapak/Ibu${of.guardian === null ? '' : ` ${of.guardian}`},`;
  return [greeting, ...TEXTS[kind](of), `Terima kasih.\n${of.site}`].join('\n\n');
}
