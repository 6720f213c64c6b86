import type { AddressedChild } from './family-letter.ts';

/** A made-up child, for whoever sets up letters and may not read of people. */
export const SAMPLE_CHILD: AddressedChild = {
  code: 'CONTOH-0001',
  name: 'Ananda Contoh',
  level: 'SMP',
  grade: 7,
  birthPlace: 'Samarinda',
  birthDate: '2013-05-20',
  address: 'Jalan Contoh 1',
  guardian: { name: 'Orang Tua Contoh', institution: false },
  reserveNo: 3,
};
