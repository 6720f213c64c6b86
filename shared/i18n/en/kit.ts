import type { Texts } from '../texts.ts';
import type { kit as source } from '../id/kit.ts';

/** Words of the building blocks that stand on more than one screen. */
export const kit: Texts<typeof source> = {
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  more: 'More',
  filters: 'Filters',
  search: 'Search',
  clearSearch: 'Clear search',
  stop: 'Stop',
  stopping: 'Stopping…',
  undo: 'Undo',
  menu: 'Main menu',
  practice: 'PRACTICE',
  searchAnything: 'Find a person or a command',
  searchKey: 'Ctrl K',
  skipToContent: 'Skip to content',
  sortAscending: 'ascending',
  sortDescending: 'descending',
  loading: 'Loading…',
  loadingRow: 'loading',
  stages: {
    proposed: 'Proposed',
    verifying: 'Verifying',
    ready: 'Ready to rank',
    designated: 'Designated',
    arrived: 'Arrived',
    closed: 'Closed',
  },
  form: {
    problems: '{count, plural, one {# field needs correcting} other {# fields need correcting}}',
    required: '(required)',
  },
  date: {
    hint: 'day/month/year, for example 08/06/2026',
    placeholder: 'dd/mm/yyyy',
    open: 'Open calendar',
    impossible: 'That day is not in the calendar. Check the day and the month.',
    unreadable: 'Write day/month/year with a four-digit year, for example 08/06/2026.',
  },
  block: {
    nothing: 'The clipboard holds no text. Copy the cells in Excel first, then paste again.',
    tooLarge:
      'The block has {rows, number} rows × {columns, number} columns, but from this cell there are only {roomRows, number} rows × {roomColumns, number} columns. Nothing was changed.',
  },
  days: {
    day: 'Day',
    slider: 'Slide the date',
    before: 'One day earlier',
    after: 'One day later',
    today: 'Today',
  },
  palette: {
    people: 'People',
    actions: 'Commands',
    nothing: 'Nothing matches “{query}”.',
    prompt: 'Type a name, a code or a command',
  },
  why: { key: 'Key', decides: 'decides' },
};
