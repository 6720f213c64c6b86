const SHORT_DIGITS = 4;

/**
 * The code of a candidate: the intake's code and the running number in four digits, "BB26-0187".
 * From 10,000 on a letter for the number of digits goes before it ("BB26-A10000", "BB26-B100000"):
 * codes are stored and sorted as text, and this way text order is the order of the numbers.
 * Throws where `number` is not a whole number from 1 to 9,999,999.
 */
export function candidateCode(intakeCode: string, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9_999_999)
    throw new RangeError(`Not a running number: ${number}`);
  const digits = String(number);
  const more = digits.length - SHORT_DIGITS;
  return more <= 0
    ? `${intakeCode}-${digits.padStart(SHORT_DIGITS, '0')}`
    : `${intakeCode}-${String.fromCharCode(64 + more)}${digits}`;
}

const SHAPE = /^[^\s-]+(?:-[^\s-]+)*-(?:[A-C]\d{5,7}|\d{4})$/;

/** Whether a text can be a code that `candidateCode` gave; other lists have codes of other things. */
export const isCandidateCode = (text: string): boolean => SHAPE.test(text);
