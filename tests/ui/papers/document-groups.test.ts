import { expect, it } from 'vitest';
import { groupsOf } from '#renderer/features/papers/document-groups.ts';
import { DOCUMENTS_OF } from '#renderer/features/papers/paper-request.ts';

it.each(['school', 'agency', 'facility'] as const)(
  'every paper of the %s can be chosen, once',
  (kind) => {
    const documents = [...DOCUMENTS_OF[kind]];
    const shown = groupsOf(documents).flatMap((group) => group.documents);
    expect(shown.toSorted()).toEqual(documents.toSorted());
  },
);
