import { z } from 'zod';
import { readPhone } from '../domain/people/phone.ts';

/** A number of another country is kept as written. */
const FOREIGN = /^\+?[\d\s-]{8,20}$/;

/** '' without a phone; digits `08…` where it reads as a number of here. Up to 30 characters. */
export const phoneText = z
  .string()
  .trim()
  .max(30, 'candidates.too-long')
  .refine(
    (text) => text === '' || FOREIGN.test(text) || readPhone(text).kind === 'phone',
    'candidates.phone',
  )
  .transform((text) => {
    const read = readPhone(text);
    return read.kind === 'phone' ? read.phone : text;
  });
