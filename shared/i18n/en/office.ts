import type { Texts } from '../texts.ts';
import type { office as source } from '../id/office.ts';

export const office: Texts<typeof source> = {
  refusals: {
    exists:
      'This computer already has the office {name}. Sign in there, or restore a backup from Settings.',
    damaged:
      'The office file is damaged: {file}. It was not changed. Restore the last proven backup.',
    'file-missing':
      'The office file is not where it was: {file}. Put it back, or restore a backup.',
    'file-empty':
      'The office file is empty (0 bytes): {file}. It was not changed. Restore the last proven backup.',
    'file-foreign':
      'This file does not belong to Tampung: {file}. It was not changed. Move it away, then restore a backup.',
    'file-newer':
      'This file was written by a newer Tampung (version {version}; this program knows up to {known}). Install the newest program. The file was not changed.',
  },
};
