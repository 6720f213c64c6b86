import type { Texts } from '../texts.ts';
import type { input as source } from '../id/input.ts';

export const input: Texts<typeof source> = {
  problems: { check: 'Please check this field.' },
  refusals: { invalid: 'Some fields need correcting. See the red mark at each field.' },
};
