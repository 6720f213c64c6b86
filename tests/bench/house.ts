import { realEnvironment } from '#electron/data/environment.ts';
import { witaDate } from '#shared/time.ts';
import { fillHouse } from './house-rows.ts';
import { keptOffice } from './office.ts';

/** How many wait for a bed of the house that issue B's targets speak of. */
export const WAITING = 20_000;
/** Beds of the example house. */
export const BEDS = 200;

/** The file of an office with the house Rapak Dalam, nearly full, as it stands today. */
export const houseFile = (): Promise<string> => {
  const today = witaDate(realEnvironment.now());
  return keptOffice({
    id: `house-${WAITING}`,
    title: `house of ${BEDS} beds with ${WAITING.toLocaleString('en')} who wait`,
    kind: 'facility',
    name: 'Panti Rapak Dalam',
    code: 'RD',
    example: 'rapak-dalam',
    fill: (raw) => fillHouse(raw, WAITING, today),
    sources: [
      'tests/bench/house.ts',
      'tests/bench/house-rows.ts',
      'tests/bench/house-people.ts',
      'shared/domain/waitlist',
      'shared/domain/places/house-example.ts',
    ],
    as: today,
  });
};
