/** A site that ships as an editable example. Names, addresses and numbers are data, never code. */
export interface SiteExample {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly place: string;
  readonly capacity: number;
  /** Classes opened per grade, and seats in each. */
  readonly classes: readonly { readonly grade: number; readonly count: number }[];
  readonly classSeats: number;
  /** Rooms per sex, beds in each. */
  readonly dormitories: readonly {
    readonly name: string;
    readonly sex: 'L' | 'P';
    readonly rooms: number;
    readonly bedsPerRoom: number;
  }[];
}

const permanent = (
  id: string,
  code: string,
  name: string,
  address: string,
  place: string,
): SiteExample => ({
  id,
  code,
  name,
  address,
  place,
  capacity: 1000,
  // Three classes a grade: 18 SD, 9 SMP, 9 SMA (plan of the Ministry of Public Works, domain R5).
  classes: Array.from({ length: 12 }, (_, index) => ({ grade: index + 1, count: 3 })),
  classSeats: 30,
  dormitories: [
    { name: 'Asrama Putra 1', sex: 'L', rooms: 32, bedsPerRoom: 8 },
    { name: 'Asrama Putra 2', sex: 'L', rooms: 31, bedsPerRoom: 8 },
    { name: 'Asrama Putri 1', sex: 'P', rooms: 32, bedsPerRoom: 8 },
    { name: 'Asrama Putri 2', sex: 'P', rooms: 31, bedsPerRoom: 8 },
  ],
});

interface Pilot extends Pick<SiteExample, 'id' | 'code' | 'name' | 'address' | 'classes'> {
  readonly rooms: { readonly L: number; readonly P: number };
}

const pilot = ({ rooms, classes, ...site }: Pilot): SiteExample => ({
  ...site,
  place: 'Samarinda',
  capacity: classes.reduce((sum, { count }) => sum + count * 25, 0),
  classes,
  classSeats: 25,
  dormitories: [
    { name: 'Asrama Putra', sex: 'L', rooms: rooms.L, bedsPerRoom: 2 },
    { name: 'Asrama Putri', sex: 'P', rooms: rooms.P, bedsPerRoom: 2 },
  ],
});

/** The sites of East Kalimantan as last reported (domain brief 2.3); every number can be edited. */
export const SITE_EXAMPLES: readonly SiteExample[] = [
  permanent(
    'bukit-biru',
    'BB',
    'SR Terpadu Bukit Biru',
    'Jalan Bukit Biru, Tenggarong',
    'Tenggarong',
  ),
  permanent('palaran', 'PL', 'SR Terpadu Samarinda', 'Jalan Stadion, Palaran', 'Samarinda'),
  permanent('lawe-lawe', 'LL', 'SR Terpadu Lawe-Lawe', 'Lawe-Lawe, Penajam', 'Penajam'),
  permanent('bontang', 'BT', 'SR Terpadu Bontang', 'Bontang Lestari', 'Bontang'),
  pilot({
    id: 'srt-24',
    code: 'S24',
    name: 'SRT 24 Samarinda',
    address: 'Jalan Cipto Mangunkusumo, Sungai Keledang',
    classes: [
      { grade: 7, count: 2 },
      { grade: 10, count: 2 },
    ],
    rooms: { L: 25, P: 25 },
  }),
  pilot({
    id: 'srt-58',
    code: 'S58',
    name: 'SRT 58 Samarinda',
    address: 'Jalan Perjuangan',
    classes: [
      { grade: 1, count: 2 },
      { grade: 10, count: 1 },
    ],
    rooms: { L: 19, P: 19 },
  }),
  pilot({
    id: 'bpvp',
    code: 'SBV',
    name: 'SR BPVP Samarinda',
    address: 'Jalan Untung Suropati, Sungai Kunjang',
    classes: [
      { grade: 1, count: 2 },
      { grade: 7, count: 1 },
      { grade: 10, count: 1 },
    ],
    rooms: { L: 25, P: 25 },
  }),
];
