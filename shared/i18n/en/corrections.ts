import type { Texts } from '../texts.ts';
import type { corrections as source } from '../id/corrections.ts';

export const corrections: Texts<typeof source> = {
  refusals: {
    'nobody-findable':
      'No column of {file} tells who is meant. Add a column for NIK, candidate code, or name with birth date and mother.',
    'nothing-taken': 'No change of {file} is ticked. Tick the ones to take first.',
    refused:
      'The changes of {name} cannot be saved together. Nothing is saved; read the file again and tick them one by one.',
  },
  match: {
    unmatched:
      'This child is not found. Give the NIK or candidate code; without both, name, birth date and mother must be the same.',
    several: 'More than one child fits. Give the NIK or candidate code.',
    contradiction: 'The NIK is that of another child than the candidate code. Correct one of them.',
    'code-unknown': 'No candidate of this office has this code. Correct the code, or give the NIK.',
    'nik-differs':
      'Code and NIK do not match. Compare with the family card; the desil is not taken.',
    'period-older':
      'The desil of {than} is on record, the one in the file is older. Leave it, or ask for the newest.',
    'period-future': 'This period has not begun; it is {than} now. Correct the period.',
    'row-same': 'This child stands in row {row} already. Keep one row only.',
  },
  rule: 'The rules of the form refuse this value. Open the page of the child to see why.',
  choose: 'Correct data…',
  sheet: 'Sheet',
  label: 'Correct data · {file} · {count, plural, one {# row} other {# rows}}',
  cells: 'changed values',
  same: 'rows the same',
  faulty: 'rows to repair',
  limit: '<b>Nothing is saved yet.</b> Empty cells erase nothing; what is not ticked stays.',
  nik: 'A changed NIK is a matter of identity: compare it with the family card, then tick it yourself.',
  unread: 'Columns not read: {columns}.',
  round: 'A desil without a period is read as {period}.',
  nothing: 'Nothing new',
  nothingText: 'Every value that was read is on record already.',
  take: 'Take {count, plural, one {# value} other {# values}}',
  done: '{cells, plural, one {# value} other {# values}} of {people, plural, one {# candidate} other {# candidates}} corrected.',
  outdated: 'Data changed since the file was read. It was read again; look once more.',
  columns: 'Take by column',
  column: '{field} ({count})',
  all: 'All',
  allButNik: 'All but the NIK',
  changes: 'Changes',
  faults: 'To repair',
  pick: 'Take {field} of {name}',
  picked: 'Take',
  row: 'Row',
  who: 'Name',
  field: 'Column',
  from: 'Now',
  to: 'Becomes',
  shown: 'Cell',
  repair: 'What to repair',
  empty: '(empty)',
  desil: '{desil} ({period})',
  noDesil: 'Not listed ({period})',
};
