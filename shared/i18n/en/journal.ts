import type { Texts } from '../texts.ts';
import type { journal as source } from '../id/journal.ts';

export const journal: Texts<typeof source> = {
  undone: 'Undone.',
  refusals: {
    'not-found': 'There is no entry number {seq}.',
    'not-own': 'This was done by {actor}. Only they can undo it.',
    'too-old': 'This was {hours} hours ago. Only the last 24 hours can be undone.',
    'already-undone': 'This has been undone already.',
    'no-inverse': 'This cannot be undone. {reason}',
    depends: 'Not yet: another action uses it ({later}, {at}, {by}). Undo that one first.',
  },
};
