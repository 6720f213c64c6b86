import type { Texts } from '../texts.ts';
import type { exports as source } from '../id/exports.ts';

export const exports: Texts<typeof source> = {
  tab: 'Export',
  lists: {
    label: 'Lists that can be exported',
    candidates: {
      name: 'Candidates',
      text: 'Every candidate of this intake, stage, desil and address.',
    },
    run: { name: 'The last run', text: 'Admitted, reserve and left out, with the reason.' },
    students: { name: 'Students', text: 'Every student of today, NIS, class and day of arrival.' },
    button: 'Export…',
    noRun: 'There is no run yet.',
  },
  title: {
    desil: 'Export for the SIKS-NG operator',
    candidates: 'Export the list of candidates',
    run: 'Export the order',
    students: 'Export the list of students',
    residents: 'Export the residents',
    applications: 'Export the requests',
    waitlist: 'Export the waiting list',
    report: 'Export the report',
    'own-list': 'Export a list of your own',
  },
  lead: 'What is exported is what the list shows now, with its filters.',
  desilHint:
    'The operator fills in Desil, Periode and Catatan. Without the numbers in full nobody can be looked up.',
  format: 'Kind of file',
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  allColumns: 'Complete data',
  allColumnsHint: 'After the columns shown: NIK, KK, birth, family, address.',
  fullIds: 'With NIK, KK, address, phone number and private columns in full',
  fullIdsHint: 'Written in the history under your name. Without it the numbers are masked.',
  health: 'Include health columns',
  healthHint: 'Recorded in the history under your name.',
  purpose: 'What this file is for',
  purposeHint: 'For example: meeting of 12 June, Dinas Sosial.',
  submit: 'Choose a place and export',
  rows: '{rows} rows',
  done: '{rows, plural, one {# row was} other {# rows were}} exported to {file}.',
  failed: 'The list was not exported',
  fileName: {
    candidates: 'Calon Siswa',
    desil: 'Cek Desil',
    run: 'Urutan Prioritas',
    students: 'Siswa',
    residents: 'Penerima Manfaat',
    applications: 'Calon PM',
    waitlist: 'Daftar Tunggu',
    report: 'Laporan',
    'own-list': 'Daftar',
  },
  problems: { 'purpose-empty': 'Write what this file is for, at least 3 letters.' },
  refusals: {
    'not-found':
      'That {what, select, run {run} report {report} column {column} list {list} other {intake}} no longer exists, or is not for you. Open the list again, then export.',
    'full-ids-denied':
      'NIK and KK in full are for the head and officers only. Export without them, or ask them.',
    'health-denied':
      'Health columns are only for who has the health tick. Export without them, or ask the administrator for the tick.',
    'not-written':
      '{file} was not saved: the folder is full, locked, or the file is open in another program. Choose another place.',
  },
};
