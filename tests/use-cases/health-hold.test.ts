import { afterEach, expect, it } from 'vitest';
import { free } from '#tests/support/small-site.ts';
import { closeOffice, newSelection, type Selection } from '#tests/support/selection.ts';

const TODAY = '2026-06-08';
let selection: Selection;
afterEach(() => closeOffice(selection.office));

interface Expected {
  candidate: string;
  late: boolean;
  hold: string;
  heldUntil: string | null;
}

/** Three signed children of whom the first waits for a health result until a day. */
function heldOffice(until: string) {
  selection = newSelection();
  const [held, ...others] = selection.children(3);
  if (!held) throw new Error('no child');
  selection.signed();
  const { office } = selection;
  // School began long ago: whoever has not come is late.
  office.raw.exec(`UPDATE intake SET term_starts_on = '2026-05-01'`);
  office.raw.exec(`UPDATE decree SET signed_on = '2026-05-01'`);
  selection.answer(held.id, 'health_check', 'deferred');
  office.prepare((db) =>
    db.exec(
      `UPDATE gate_answer SET due_on = ? WHERE candidate_id = ? AND gate = 'health_check'`,
      until,
      held.id,
    ),
  );
  const expected = () => office.must<Expected[]>('arrivals.expected', {});
  const due = () =>
    office
      .must<{ due: { kind: string; people: number; on: string; left: number }[] }>(
        'home.season',
        {},
      )
      .due.filter(({ kind }) => ['hold_review', 'absent', 'gate'].includes(kind))
      .map(({ kind, people, on }) => [kind, people, on]);
  const close = (reason: string) =>
    office.call('candidates.close', { uid: held.uid, reason, closedOn: TODAY, note: '' });
  return { held, others, office, expected, due, close };
}

it('keeps the seat until the review date: no absence is proposed, yet what a person knows is recorded', () => {
  const { office, expected, due, close } = heldOffice('2026-06-20');
  expect(free(office, TODAY).called).toBe(3);
  expect(expected().map(({ hold, late }) => [hold, late])).toEqual([
    ['held', false],
    ['none', true],
    ['none', true],
  ]);
  expect(due()).toEqual([['absent', 2, '2026-05-04']]);
  // What is already true can always be recorded; it frees the seat.
  expect(close('did_not_come')).toMatchObject({ ok: true });
  expect(free(office, TODAY).called).toBe(2);
});

it('tells of the review within a week before it, once', () => {
  const { due } = heldOffice('2026-06-12');
  expect(due()).toEqual([
    ['absent', 2, '2026-05-04'],
    ['hold_review', 1, '2026-06-12'],
  ]);
});

it('asks for a person from the review date on; nothing lapses by itself, and the result ends it', () => {
  const { held, office, expected, due, close } = heldOffice(TODAY);
  expect(free(office, TODAY).called).toBe(3);
  expect(expected()[0]).toMatchObject({ hold: 'review', late: false, heldUntil: TODAY });
  expect(due()).toContainEqual(['hold_review', 1, TODAY]);
  expect(close('did_not_come')).toMatchObject({ ok: true });
  expect(selection.undo()).toMatchObject({ ok: true });
  selection.answer(held.id, 'health_check', 'passed');
  expect(expected()[0]).toMatchObject({ hold: 'none', late: true, heldUntil: null });
  expect(due()).toEqual([['absent', 3, '2026-05-04']]);
});
