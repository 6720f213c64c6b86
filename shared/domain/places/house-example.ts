import type { Sex, Zone } from '../../vocabulary.ts';

interface RoomExample {
  readonly sex: Sex;
  readonly beds: number;
  readonly wheelchair: boolean;
  readonly nearNurse: boolean;
  readonly handrail: boolean;
}

interface WardExample {
  /** Neutral: never says whom the ward is for. */
  readonly name: string;
  readonly zone: Zone;
  readonly floor: number;
  /** Rooms are named by this letter: A1, A2, … and their beds A1-1, A1-2, … */
  readonly letter: string;
  readonly rooms: readonly RoomExample[];
}

/** A house that ships as an editable example. Names, addresses and numbers are data, never code. */
export interface HouseExample {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly place: string;
  readonly rated: number;
  readonly operational: number;
  readonly building: string;
  readonly floors: readonly { readonly number: number; readonly lift: boolean }[];
  readonly wards: readonly WardExample[];
}

/** Rooms alike; the first of them stand near the nurse and take wheelchairs. */
const rooms = (
  sex: Sex,
  count: number,
  beds: number,
  { wheelchair = 0, nearNurse = 0 } = {},
): RoomExample[] =>
  Array.from({ length: count }, (_, index) => ({
    sex,
    beds,
    wheelchair: index < wheelchair,
    nearNurse: index < nearNurse,
    handrail: index < wheelchair,
  }));

const downstairs = { wheelchair: 2, nearNurse: 1 };
/** All within reach of everybody: who comes at night may need anything. */
const forAnybody = { wheelchair: 1, nearNurse: 1 };

const ward = (letter: string, zone: Zone, floor: number, all: RoomExample[]): WardExample => ({
  name: `Bangsal ${letter}`,
  letter,
  zone,
  floor,
  rooms: all,
});

/**
 * The facility for people with disabilities of East Kalimantan, 200 beds: 112 on the ground, of
 * which 4 are kept for emergencies, and 88 upstairs, where nobody is placed who needs a lift.
 */
export const HOUSE_EXAMPLES: readonly HouseExample[] = [
  {
    id: 'rapak-dalam',
    code: 'RD',
    name: 'Panti Rapak Dalam',
    address: 'Jalan Rapak Dalam, Loa Janan Ilir',
    place: 'Samarinda',
    rated: 200,
    operational: 80,
    building: 'Gedung Utama',
    floors: [
      { number: 1, lift: false },
      { number: 2, lift: false },
    ],
    wards: [
      ward('A', 'general', 1, rooms('L', 6, 4, downstairs)),
      ward('B', 'general', 1, rooms('P', 6, 4, downstairs)),
      ward('C', 'general', 1, rooms('L', 4, 4, downstairs)),
      ward('D', 'general', 1, rooms('P', 4, 4, downstairs)),
      ward('E', 'children', 1, rooms('L', 3, 4, downstairs)),
      ward('F', 'children', 1, rooms('P', 3, 4, downstairs)),
      ward('G', 'isolation', 1, [...rooms('L', 1, 2, forAnybody), ...rooms('P', 1, 2, forAnybody)]),
      ward('H', 'recovery', 2, rooms('L', 6, 4, { nearNurse: 2 })),
      ward('I', 'recovery', 2, rooms('P', 6, 4, { nearNurse: 2 })),
      ward('J', 'general', 2, rooms('L', 5, 4, { nearNurse: 1 })),
      ward('K', 'general', 2, rooms('P', 5, 4, { nearNurse: 1 })),
      {
        name: 'Transit',
        letter: 'T',
        zone: 'transit',
        floor: 1,
        rooms: [...rooms('L', 1, 2, forAnybody), ...rooms('P', 1, 2, forAnybody)],
      },
    ],
  },
];
