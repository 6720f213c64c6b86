import { CELLS } from './cells.ts';
import { CONTAINERS } from './containers.ts';
import { DATES } from './dates.ts';
import { LAYOUTS } from './layouts.ts';
import { TEXTS } from './texts.ts';

/** What the program says of a file: a refusal in one sentence, or what becomes of its rows. */
export type Expected =
  | { readonly refused: string }
  | {
      readonly total: number;
      readonly fresh: number;
      readonly faulty: number;
      /** Every fault as `row: sentence`, in the order of the file. */
      readonly says?: readonly string[];
      /** Everybody stored, as `name | NIK | birth date | desil`, in the order of the file. */
      readonly people?: readonly string[];
    };

/** A spoilt or odd file, made without clock or chance, with what has to come of it. */
export interface Ugly {
  readonly file: string;
  readonly bytes: () => Buffer | string;
  readonly expect: Expected;
}

/** All ugly files; they lie written in `tests/fixtures/ugly`. */
export const UGLY: readonly Ugly[] = [...CONTAINERS, ...LAYOUTS, ...DATES, ...CELLS, ...TEXTS];
