import { afterEach, expect, it } from 'vitest';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';

let selection: Selection;
afterEach(() => closeOffice(selection.office));

interface Line {
  line: number;
  problem: string | null;
  child: { candidate: string; proposed: boolean } | null;
  decree: string | null;
}

it('a signed list is matched to the candidates of the intake, and what differs from the run is known', () => {
  selection = newSelection();
  const { office, children, frozen, record } = selection;
  const all = children(7);
  const run = frozen();
  const text = [...all.slice(0, 4).map(({ name }) => name), all[6]?.code, 'Orang Lain'].join('\n');
  const match = () => office.must<Line[]>('decrees.matchSigned', { run, text });
  expect(match().map(({ child, problem }) => child?.proposed ?? problem)).toEqual([
    true,
    true,
    true,
    true,
    false,
    'unknown',
  ]);
  const reason = 'Menurut SK';
  const reply = record(run, {
    struck: [{ candidate: all[4]?.uid, reason }],
    added: [{ candidate: all[6]?.uid, reason }],
  });
  expect(reply).toMatchObject({ value: { names: 5, struck: 1, added: 1 } });
  expect(match()[0]).toMatchObject({ problem: 'designated', decree: '400.3/123/2026' });
  expect(refusalOf(office.call('decrees.matchSigned', { run: 'gone', text }))?.code).toBe(
    'runs.not-found',
  );
});
