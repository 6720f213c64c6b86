import type { Texts } from '../texts.ts';
import type { backups as source } from '../id/backups.ts';

export const backups: Texts<typeof source> = {
  refusals: {
    'empty-file':
      'The file {file} is empty (0 bytes). Nothing was changed. Choose another backup, or copy this file again from where it came.',
    'foreign-file':
      'The file {file} was made by another program, not by Tampung. Nothing was changed. Choose a Tampung backup (tampung-….age).',
    'not-a-backup':
      'The file {file} is not a Tampung backup. Nothing was changed. Choose a file whose name starts with “tampung-” and ends with “.age”.',
    'newer-version':
      'The file {file} was made by a newer Tampung (data version {found}; this program knows up to {known}). Nothing was changed. Install the newest Tampung, then try again.',
    damaged:
      'The file {file} is damaged: {check, select, size {its size does not match} header {its beginning cannot be read} manifest {its description (.json) is missing or was changed} cipher {its content changed since it was made} decrypt {its content cannot be opened} plain {its content differs from when it was made} integrity {the structure of the data is broken} references {some records have lost what they belong to} other {its content differs from its record}}. Nothing was changed. Choose another backup marked as verified.',
    'wrong-key':
      'This passphrase or recovery key does not open {file}. Nothing was changed. Check capital letters, or use the printed recovery key kept in the office safe.',
    'mistyped-key':
      'The recovery key for {file} was mistyped: a letter is missing or swapped. Type it again from the printed sheet, group by group.',
    'attachments-missing':
      '{count, plural, one {# attachment} other {# attachments}} of {file} missing or damaged in the “lampiran” folder beside the backup. Nothing was changed. Copy that folder from where it came, or choose another backup.',
    'database-missing':
      'The office data ({file}) is not in its place, though it was made on this computer. Do not start with an empty office: restore a backup, or put the moved file back.',
    'database-in-use':
      'The office data ({file}) is open in another Tampung on this computer, perhaps by another Windows user. Close Tampung there, then open it again.',
    'no-key':
      'There is no backup key yet, so no backup was written to {place}. Make the key first in Settings › Backup and keep its printout.',
    'disk-full':
      'There is no room left in {place}. No half-made backup was left behind. Make room or choose another place, then repeat.',
    'place-unavailable':
      'The place {place} cannot be used: not plugged in, locked, or read-only. Plug the stick in again or choose another place, then repeat.',
  },
};
