import { expect, test } from 'vitest';
import { GROUPINGS, type ListGroup } from '#shared/domain/candidates/list-groups.ts';
import { candidateDesk, refusal } from '#tests/support/candidate-desk.ts';

test('groups follow what is typed, and are refused as the list is', () => {
  const desk = candidateDesk();
  try {
    const { office, intake } = desk;
    desk.added();
    const choice = { intake: intake.uid, filter: {}, text: '', sort: 'code', direction: 'asc' };
    const groups = (by: string) => office.must<ListGroup[]>('candidates.groups', { ...choice, by });
    expect(groups('district')).toEqual([{ values: ['Kutai Kartanegara\tTenggarong'], count: 1 }]);
    expect(groups('visit')).toEqual([{ values: ['open'], count: 1 }]);
    for (const by of GROUPINGS) expect(groups(by)).toHaveLength(1);
    const nowhere = { ...choice, intake: 'nowhere', by: 'level' };
    expect(refusal(office.call('candidates.groups', nowhere))?.code).toBe(
      'candidates.intake-not-found',
    );
    expect(refusal(office.call('candidates.pageOfGroups', { ...nowhere, parts: [] }))?.code).toBe(
      'candidates.intake-not-found',
    );
  } finally {
    desk.close();
  }
});
