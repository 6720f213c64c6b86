import { assertNever } from '../result.ts';
import type { Signer } from './document.ts';
import { paperDate } from './paper-format.ts';
import type { SignerInput, SignersInput, SigningCapacity } from './paper-input.ts';
import { paperWords } from './paper-words.ts';

/**
 * NIP in its four groups: birth date, appointment, sex, sequence ("19700412 199503 1 002").
 * Anything but 18 digits is printed as typed: a paper must not hide what was entered.
 */
export function nipInGroups(nip: string): string {
  const digits = nip.replaceAll(/\s/g, '');
  const groups = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digits);
  return groups === null ? nip : groups.slice(1).join(' ');
}

function positionLines(capacity: SigningCapacity, position: string): string[] {
  switch (capacity.kind) {
    case 'own':
      return [position];
    case 'acting':
      return [`Plt. ${position}`];
    case 'daily':
      return [`Plh. ${position}`];
    case 'on-behalf':
      return [`a.n. ${capacity.of}`, position];
    default:
      return assertNever(capacity);
  }
}

/** One signer of the settings under an opening line: place and date, or "Mengetahui,". */
export function signer(input: SignerInput, side: Signer['side'], opening: string): Signer {
  const identity = [
    ...(input.rank === null ? [] : [input.rank]),
    ...(input.nip === null ? [] : [`${paperWords.civilServantNumber} ${nipInGroups(input.nip)}`]),
  ];
  return {
    side,
    heading: [opening, ...positionLines(input.capacity, input.position)],
    name: input.name ?? paperWords.toFill,
    identity,
  };
}

/** Who signs at the foot: place and date stand over the right signer, "Mengetahui," left. */
export function signers(input: SignersInput): Signer[] {
  const date = input.date === null ? paperWords.toFill : paperDate(input.date);
  const right = signer(input.right, 'right', `${input.place}, ${date}`);
  return input.left === null
    ? [right]
    : [signer(input.left, 'left', paperWords.acknowledged), right];
}
