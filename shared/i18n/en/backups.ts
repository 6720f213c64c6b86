import type { Texts } from '../texts.ts';
import type { backups as source } from '../id/backups.ts';

export const backups: Texts<typeof source> = {
  header: {
    label: 'Backups',
    never: 'proven backups',
    proven: '{days, plural, one {day since a proven backup} other {days since a proven backup}}',
    second: '{days, plural, one {day since the USB copy} other {days since the USB copy}}',
    sentence: {
      never: 'There is no proven backup yet. If this computer broke now, everything would be lost.',
      fresh: 'The newest backup is proven: it was read back from its place and is whole.',
      old: 'The last backup is {days} days old. Make a new one today.',
      noSecond: 'There is no copy outside this computer yet. Choose a USB stick or another disk.',
      paused: 'Old backups are not removed until you say that all is well.',
    },
    resume: 'All is well, go on tidying',
    resumed: 'Old backups are tidied again.',
  },
  create: 'Make a backup',
  createSecond: 'Copy to USB',
  choosePlace: 'Choose the second place…',
  placeChosen: 'The second copy goes to {folder}.',
  made: 'Backup number {seq} was made and proven.',
  madeWithoutAttachments:
    'Backup number {seq} was made and proven. {count, plural, one {# attachment is} other {# attachments are}} no longer on this computer.',
  stages: {
    copy: 'Copying the data',
    compact: 'Tidying the copy',
    check: 'Checking the copy',
    encrypt: 'Locking the backup',
    attachments: 'Copying attachments',
    publish: 'Saving the backup',
    verify: 'Reading it back',
    hash: 'Reading the backup',
    unlock: 'Opening the lock',
    decrypt: 'Opening the backup',
    restore: 'Putting the data in place',
    other: 'Working',
  },
  list: {
    label: 'List of backups',
    seq: 'Number',
    madeAt: 'Made',
    place: 'Place',
    state: 'State',
    candidates: 'Candidates',
    students: 'Students',
    size: 'Size',
    shown: '{count, plural, one {# backup} other {# backups}}',
    second: 'Second place: {folder}',
    secondAway: 'Second place not plugged in: {folder}',
    empty: 'No backup yet',
    emptyText: 'One backup holds everything of this office, locked with the backup passphrase.',
  },
  places: { own: 'This computer', second: 'USB' },
  states: {
    verified: 'Proven',
    opened: 'Proven, opened',
    unproven: 'Not read back yet',
    damaged: 'Damaged',
  },
  panel: {
    title: 'Backup number {seq}',
    file: 'File',
    madeAt: 'Made',
    provenAt: 'Proven',
    people: 'People',
    attachments: 'Attachments',
    absent: '{count} were missing when it was made',
    damaged:
      'Its description cannot be read or its size has changed. This backup cannot be restored.',
    verify: 'Prove…',
    restore: 'Restore…',
  },
  verify: {
    title: 'Prove backup number {seq}',
    lead: 'With its key the whole backup is opened and counted again. The office’s data do not change.',
    submit: 'Prove',
    done: 'Backup number {seq} is proven whole and can be opened.',
  },
  key: {
    kind: 'Open with',
    passphrase: 'Backup passphrase',
    recovery: 'Recovery key',
    recoveryHint: 'Type it from the printed sheet; spaces and small letters do not matter.',
    show: 'Show',
  },
  restore: {
    title: 'Restore a backup',
    lead: 'The present data are laid aside whole, not deleted, and can be put back.',
    chooseTitle: 'Choose a backup',
    choose: 'Choose a file…',
    chosen: 'File: {file}',
    none: 'There is no backup in the program’s folder. Plug in the USB stick, then choose the file.',
    check: 'Check the backup',
    submit: 'Restore backup number {seq}',
    other: 'Choose another backup',
    office: 'Office',
    seq: 'Number',
    madeAt: 'Made',
    people: 'People',
    candidates: 'Candidates',
    students: 'Students',
    attachments: 'Attachments',
    sound: 'This backup is whole and can be restored.',
    failed: 'The backup was not restored',
    done: 'Backup number {seq} is in place. Please sign in again.',
    startLead:
      'A backup brings everything back: people, decisions, classes, rooms and users. Have the backup passphrase or the recovery key ready.',
    undo: 'Put back the data from before the restore…',
    undoTitle: 'Put back the data from before the restore?',
    undoText:
      'The data from before the restore are put in place again. The present data are laid aside, not deleted. Then you sign in again.',
    undoSubmit: 'Put back',
  },
  repair: {
    lead: 'Nothing was deleted and nothing was changed. The office’s data wait for your decision.',
    fileTitle: 'The office’s data cannot be opened yet',
    found: 'What was found',
    crashTitle: 'The program stopped again and again',
    crashText:
      'The part that keeps the data stopped three times within a minute. What was saved stays saved. Close Tampung, restart the computer, then open it again.',
    restore: 'Restore a backup',
    again: 'Try to open again',
    quit: 'Quit',
  },
  problems: {
    'key-empty': 'Fill in the backup passphrase or the recovery key.',
    which: 'Choose one backup.',
  },
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
    'no-second-place':
      'The office {office} has not chosen a second place. Plug in a USB stick, then choose its folder.',
    'not-found': 'The backup {file} is no longer in its place. Choose another one.',
    'under-way':
      '{work, select, create {A backup is being made} verify {A backup is being proven} other {A restore is under way}}. Wait until it is done, or stop it first.',
  },
};
