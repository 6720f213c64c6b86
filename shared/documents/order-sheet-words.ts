import type { OrderKeyName, OrderPolicy } from '../domain/order/policy.ts';
import { assertNever } from '../result.ts';
import type { Vulnerability } from '../vocabulary.ts';

/** Keys of the order as a sentence names them. */
export const KEY_NAMES: Readonly<Record<OrderKeyName, string>> = {
  desil: 'desil',
  school_status: 'status sekolah',
  vulnerability: 'kerentanan khusus',
  recommendation: 'rekomendasi kunjungan',
  age: 'umur',
  draw: 'undian',
};

const VULNERABILITY: Readonly<Record<Vulnerability, string>> = {
  street_child: 'anak jalanan',
  neglected: 'anak terlantar',
  orphan: 'yatim atau piatu',
  child_labour: 'pekerja anak',
  violence_victim: 'korban kekerasan',
};

/** One key of the order in plain words: who goes first by it. */
export function keySentence(key: OrderKeyName, policy: OrderPolicy): string {
  switch (key) {
    case 'desil':
      return 'Desil keluarga menurut DTSEN: desil yang lebih rendah didahulukan. Yang belum tercatat berdiri sesudah desil 2.';
    case 'school_status':
      return 'Status sekolah: yang belum pernah atau putus sekolah, lalu yang sudah menamatkan jenjangnya, lalu yang masih bersekolah di tempat lain.';
    case 'vulnerability':
      return `Kerentanan khusus (${policy.vulnerabilities.map((one) => VULNERABILITY[one]).join(', ')}): didahulukan, tanpa beda di antaranya.`;
    case 'recommendation':
      return 'Rekomendasi kunjungan rumah: sangat mendesak, lalu layak, lalu yang belum ada.';
    case 'age':
      return 'Umur: yang lebih tua didahulukan. Tanggal lahir yang belum diketahui berdiri terakhir.';
    case 'draw':
      return 'Undian, hanya bila semua hal di atas sama.';
    default:
      return assertNever(key);
  }
}
