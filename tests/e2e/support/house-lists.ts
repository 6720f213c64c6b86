/** Quarter of the desil of every row. */
const PERIOD = '2026-2';
const two = (number: number): string => String(number).padStart(2, '0');

/** Every bed of the wards A and C (men, ground floor) and twenty of the women's ward B. */
function residentBeds(): { readonly bed: string; readonly sex: 'L' | 'P' }[] {
  const rooms = (ward: string, count: number, sex: 'L' | 'P') =>
    Array.from({ length: count * 4 }, (_, at) => ({
      bed: `${ward}${Math.floor(at / 4) + 1}-${(at % 4) + 1}`,
      sex,
    }));
  return [...rooms('A', 6, 'L'), ...rooms('C', 4, 'L'), ...rooms('B', 5, 'P')];
}

/** A facility's list of the 60 who live there: the men have no bed left on the ground floor. */
export const residentRows = (): string[][] => [
  [
    'Nama',
    'L/P',
    'Tgl lahir',
    'Desil',
    'Periode desil',
    'Mobilitas',
    'Tgl masuk',
    'Tempat tidur',
    'Perujuk',
  ],
  ...residentBeds().map(({ bed, sex }, at) => [
    `Penghuni ${bed}`,
    sex,
    `${two((at % 28) + 1)}/03/1985`,
    '1',
    PERIOD,
    'Mandiri',
    `${two((at % 28) + 1)}/03/2026`,
    bed,
    'Dinsos Kota Samarinda',
  ]),
];

/** A waiting list: first a wheelchair user, then somebody who walks, then all others. */
export const waitingRows = (
  count: number,
  { first, second }: { readonly first: string; readonly second: string },
): string[][] => [
  [
    'Nama',
    'L/P',
    'Tgl lahir',
    'Desil',
    'Periode desil',
    'Mobilitas',
    'No. surat',
    'Tanggal surat',
    'Tgl diterima',
  ],
  [first, 'L', '02/03/1985', '1', PERIOD, 'Kursi roda', '460/1', '05/01/2026', '06/01/2026'],
  [second, 'L', '04/05/1990', '1', PERIOD, 'Mandiri', '460/2', '06/01/2026', '07/01/2026'],
  ...Array.from({ length: count - 2 }, (_, at) => [
    `Calon ${at + 3}`,
    at % 2 === 0 ? 'L' : 'P',
    `${two((at % 28) + 1)}/06/1992`,
    String(1 + (at % 4)),
    PERIOD,
    'Mandiri',
    `460/${at + 3}`,
    `${two((at % 28) + 1)}/02/2026`,
    `${two((at % 28) + 1)}/03/2026`,
  ]),
];
