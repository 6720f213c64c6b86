import type { FamilyLetterKind } from '../../domain/enrolment/family-letters.ts';

export type SentKind = Exclude<FamilyLetterKind, 'parent-statement'>;

export const SUBJECTS: Readonly<Record<SentKind, string>> = {
  'acceptance-letter': 'Pemberitahuan diterima',
  'reserve-letter': 'Pemberitahuan daftar cadangan',
  'not-accepted-letter': 'Pemberitahuan hasil penerimaan',
  'reregistration-letter': 'Panggilan daftar ulang',
};

const PLACE = '{sekolah} Tahun Pelajaran {tahun_pelajaran}';
const ASK =
  'Bila ada yang ingin ditanyakan, Bapak/Ibu dapat datang ke kantor kami atau menghubungi alamat di atas dengan menyebut kode calon.';
const FREE = 'Seluruh tahapan penerimaan tidak dipungut biaya.';

const written = (...lines: readonly string[]): string => lines.join('\n\n');

/**
 * What each letter says unless the office wrote a text of its own: one line a paragraph, lines with a
 * hyphen are numbered, what stands in braces is filled in (shared/domain/papers/letter-text.ts).
 */
export const USUAL_TEXTS: Readonly<Record<FamilyLetterKind, string>> = {
  'acceptance-letter': written(
    `Dengan gembira kami sampaikan bahwa ananda berikut diterima sebagai calon siswa ${PLACE}:`,
    '{data_anak}',
    '{dasar}, nama ananda tercantum dalam daftar calon siswa yang ditetapkan.',
    'Hari, tempat, dan berkas untuk daftar ulang kami sampaikan dengan surat panggilan tersendiri.',
    `${FREE} ${ASK}`,
  ),
  'reserve-letter': written(
    `Terima kasih atas kesediaan Bapak/Ibu mengikuti penerimaan ${PLACE}. {dasar}, ananda berikut tercantum dalam daftar cadangan:`,
    '{data_anak}',
    'Bila tersedia tempat yang sesuai, kami menghubungi Bapak/Ibu menurut urutan daftar. Selama menunggu, ananda tetap bersekolah atau mendaftar di sekolah lain; hal itu tidak mengubah urutannya.',
    'Mohon kabari kami bila alamat atau nomor telepon berubah, atau bila ananda tidak lagi memerlukan tempat.',
    `${FREE} ${ASK}`,
  ),
  'not-accepted-letter': written(
    `Terima kasih atas kepercayaan dan kesediaan Bapak/Ibu mengikuti penerimaan ${PLACE}. {dasar}, dengan berat hati kami sampaikan bahwa ananda berikut belum dapat kami terima pada penerimaan kali ini:`,
    '{data_anak}',
    'Hasil ini bukan penilaian atas diri ananda maupun keluarga. Ananda dapat diusulkan lagi pada penerimaan berikutnya.',
    'Kami berharap ananda tetap bersekolah. Bila memerlukan bantuan mencari sekolah, pendamping sosial dan kantor kami siap membantu.',
    'Bila Bapak/Ibu ingin mendapat penjelasan atau menyampaikan keberatan, silakan datang ke kantor kami dengan menyebut kode calon.',
  ),
  'reregistration-letter': written(
    `{dasar}, ananda berikut ditetapkan sebagai calon siswa ${PLACE}:`,
    '{data_anak}',
    'Kami mengundang Bapak/Ibu datang bersama ananda untuk daftar ulang pada:',
    '{waktu_dan_tempat}',
    'Mohon membawa yang sudah ada dari berkas berikut:',
    '{berkas}',
    'Berkas yang belum ada tidak menghalangi daftar ulang; petugas membantu mengurusnya kemudian.',
    'Mohon memberi kabar bersedia atau tidak paling lambat {batas_jawab}. Bila berhalangan pada hari itu, hubungi kami sebelumnya agar dapat ditentukan hari lain.',
    FREE,
  ),
  // What parents agree to: boarding, not breaking school off, what they handed in (domain brief 1.2, 5.1).
  'parent-statement': written(
    'Yang bertanda tangan di bawah ini:',
    '{data_orang_tua}',
    'orang tua/wali dari anak berikut:',
    '{data_anak}',
    'dengan ini menyatakan:',
    [
      '- Saya menyetujui anak tersebut bersekolah dan tinggal di asrama {sekolah}.',
      '- Anak tersebut sudah ditanya dan menyatakan sendiri bersedia.',
      '- Saya mendukung anak tersebut sampai tamat dan tidak menghentikan sekolahnya tanpa berbicara dahulu dengan sekolah.',
      '- Data dan berkas yang saya serahkan benar menurut pengetahuan saya.',
      '- Dalam keadaan darurat sekolah boleh memberi pertolongan yang diperlukan dan segera mengabari saya.',
      '- Saya sudah diberi tahu bahwa seluruh tahapan penerimaan tidak dipungut biaya.',
    ].join('\n'),
    'Pernyataan ini saya buat dengan sadar dan tanpa paksaan dari siapa pun.',
  ),
};
