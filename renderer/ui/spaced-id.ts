/** `6402 0504 0313 0004`: sixteen digits as people read them aloud. */
export const spacedId = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');
