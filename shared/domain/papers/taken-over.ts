import type { SignerInput } from '../../documents/paper-input.ts';
import { seatOf, type Signing } from './signing.ts';

/** What the one dialog of earlier programs stored. */
export interface SignersOnce {
  readonly left: SignerInput | null;
  readonly right: SignerInput;
  readonly place: string;
}

export interface TakenOver {
  readonly rows: readonly (SignerInput & { readonly seat: string })[];
  readonly signing: Signing;
}

const sameLines = (a: SignerInput, b: SignerInput): boolean =>
  JSON.stringify([a.capacity, a.position, a.name, a.rank, a.nip]) ===
  JSON.stringify([b.capacity, b.position, b.name, b.rank, b.nip]);

/** Left and right of one position are two seats, so that both stay on the paper. */
function leftSeat(left: SignerInput, right: SignerInput): string {
  const seat = seatOf(left);
  return seat === seatOf(right) && !sameLines(left, right) ? `${seat} (kiri)` : seat;
}

/** The signers of the one dialog as rows that hold from ever, and who signs where. */
export function takenOver({ left, right, place }: SignersOnce): TakenOver {
  const rightRow = { ...right, seat: seatOf(right) };
  const leftRow = left === null ? null : { ...left, seat: leftSeat(left, right) };
  const rows =
    leftRow === null || leftRow.seat === rightRow.seat ? [rightRow] : [rightRow, leftRow];
  return {
    rows,
    signing: {
      place,
      usual: { left: leftRow?.seat ?? null, right: rightRow.seat },
      documents: {},
    },
  };
}
