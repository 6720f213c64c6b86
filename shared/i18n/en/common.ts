import type { Texts } from '../texts.ts';
import type { common as source } from '../id/common.ts';

export const common: Texts<typeof source> = {
  restarted:
    'The data part of the program stopped and was started again. What was saved is there; repeat the last action if it was not recorded.',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  stop: 'Stop',
  undo: 'Undo',
  notSaved: 'Nothing has been saved',
  readFailed: 'Could not be read; no data has changed',
  retry: 'Try again',
  back: 'Back',
  print: 'Print',
  more: 'More',
  all: 'All',
  yes: 'Yes',
  no: 'No',
  none: '—',
  male: 'Male',
  female: 'Female',
  required: 'required',
};
