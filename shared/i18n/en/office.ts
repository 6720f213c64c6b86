import type { Texts } from '../texts.ts';
import type { office as source } from '../id/office.ts';

export const office: Texts<typeof source> = {
  setup: {
    lead: 'Tampung helps to decide who gets a place, and to know how many are left. All data stays on this computer.',
    kindTitle: 'What is this office?',
    kindSentence: 'Choose one. Menu and words follow.',
    kinds: {
      school: { name: 'Sekolah Rakyat', text: 'Admits students, fills classes and beds.' },
      facility: {
        name: 'Rapak Dalam facility',
        text: 'A home and training centre for people with disabilities.',
      },
      agency: {
        name: 'Social agency',
        text: 'Prepares candidate lists and orders for the decree.',
      },
    },
    howTitle: 'How to begin?',
    how: {
      empty: {
        name: 'Empty office',
        text: 'For real work. Enter the office name and the first user.',
      },
      practice: {
        name: 'Practice office',
        text: 'Invented people, a loud colour, every print marked LATIHAN.',
      },
      restore: {
        name: 'Restore a backup',
        text: 'From USB or a folder, with the backup passphrase or the recovery key.',
      },
    },
    back: 'Back',
    backText: 'Choose another kind of office.',
  },
  form: {
    lead: 'The backup passphrase opens every backup of this office. Without it or the recovery key nobody can open a backup.',
    practiceLead:
      'A practice office is apart from the real one. Everything below may stay as it is.',
    title: { school: 'New school', facility: 'New facility', agency: 'New agency office' },
    sentence: 'All of it can be changed later in Settings.',
    practiceEmpty:
      'This practice office is still empty: invented people come with the school only, so far.',
    practiceHouse: 'An example plan of 200 beds is there; nobody lives in it yet.',
    practiceTitle: 'Practice office',
    practiceSentence: 'Practice password: latihan-2026. Backup passphrase: kunci latihan 2026.',
    practiceName: {
      school: 'SR Terpadu Bukit Biru',
      facility: 'Panti Rapak Dalam',
      agency: 'Dinas Sosial Kaltim',
    },
    name: 'Office name',
    code: 'Office code',
    codeHint: '2–10 capitals or digits; becomes the name of backup files.',
    example: 'Begin with an example site',
    exampleHint: 'Example rooms and beds; all can be changed. Leave empty to enter your own.',
    fullName: 'Your full name',
    jobTitle: 'Position',
    login: 'Sign-in name',
    password: 'Password',
    passwordHint: 'At least 8 characters.',
    passphrase: 'Backup passphrase',
    passphraseHint: 'At least 12 characters; a short sentence is fine. Keep it in the office safe.',
    showPassword: 'Show',
    failed: 'The office was not made',
    back: 'Back',
    submit: 'Make the office',
    submitPractice: 'Make the practice office',
  },
  recoveryKey: {
    lead: 'This key opens backups when the passphrase is forgotten. The program does not keep it.',
    title: 'Recovery key',
    sentence:
      'Copy it to paper twice: one for the office safe, one for the head. It is shown only now.',
    code: "Administrator's recovery code",
    codeSentence:
      'Opens the account of an administrator once, should the password be forgotten. Keep it with the key above.',
    kept: 'The key is copied and kept',
    done: 'Begin to work',
  },
  practiceDay: {
    title: 'Today in the practice office',
    lead: 'Every list and count follows this date. A real office always uses the date of today.',
    day: 'Date',
    submit: 'Use this date',
    done: 'Today in the practice office is now {day}.',
    open: 'Change today ({today})',
  },
  problems: {
    day: 'Write a date that is in the calendar.',
    'name-empty': 'The office name is required.',
    'code-shape': 'A code has 2–10 capitals or digits, no spaces.',
    'passphrase-short': 'A backup passphrase has at least 12 characters.',
  },
  refusals: {
    'not-practice':
      '{name} is a real office: today is always the date of the computer (WITA). Only a practice office can change it.',
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
