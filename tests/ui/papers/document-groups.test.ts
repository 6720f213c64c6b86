import { expect, it } from 'vitest';
import { groupsOf } from '#renderer/features/papers/document-groups.ts';
import { DOCUMENTS_OF } from '#renderer/features/papers/paper-request.ts';

it.each(['school', 'agency', 'facility'] as const)(
  'every paper of the %s can be chosen, once',
  (kind) => {
    const documents = [...DOCUMENTS_OF[kind]];
    const shown = groupsOf(documents)?.flatMap((group) => group.documents) ?? documents;
    expect(shown.toSorted()).toEqual(documents.toSorted());
  },
);

it('the papers of a facility stand in groups, those of a school in one list', () => {
  expect(groupsOf([...DOCUMENTS_OF.facility])?.length).toBeGreaterThan(1);
  expect(groupsOf([...DOCUMENTS_OF.school])).toBeNull();
});
