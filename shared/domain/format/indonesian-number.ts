const MINUS = '−';

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '.');

/**
 * A number with a dot between thousands and a comma before `decimals` digits: "1.000", "5,17".
 * Rounds half away from zero on the decimal digits as written. Throws a RangeError for what is not
 * a finite number below 10^21.
 */
export function decimalNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
    throw new RangeError(`Not a printable number: ${value}`);
  // Through the shortest decimal text, so that 1.005 rounds as a person would round it.
  const shifted = Math.round(Number(`${Math.abs(value)}e${decimals}`));
  const digits = Number.isNaN(shifted)
    ? Math.abs(value).toFixed(decimals).replace('.', '')
    : BigInt(shifted)
        .toString()
        .padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const text = decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${text}` : text;
}

/** A count or amount without decimals: "1.000", "−3". */
export const wholeNumber = (value: number): string => decimalNumber(value, 0);

/** A share of 1 as percent: 0.913 → "91,3 %". */
export const percent = (share: number, decimals = 1): string => {
  const shifted = Number(`${Math.abs(share)}e2`);
  const hundred = Number.isNaN(shifted) ? share * 100 : Math.sign(share) * shifted;
  return `${decimalNumber(hundred, decimals)} %`;
};
