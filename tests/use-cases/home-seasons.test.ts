import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { closeOffice, newSelection, type Selection } from '#tests/support/selection.ts';

type Season = OutputOf<Contract['home']['season']>['season'];

let selection: Selection;
afterEach(() => closeOffice(selection.office));
const season = () => selection.office.must<{ season: Season }>('home.season').season;

describe('Beranda goes through the seasons of an intake', () => {
  it('asks for candidates, the order, the decree, who is complete, and then who came', () => {
    selection = newSelection({ classes: { 'VII-A': 5 } });
    const { children, child, frozen, record, arrive, answer } = selection;
    expect(season()).toEqual({ kind: 'empty', places: 5 });
    const [one, two] = children(2);
    expect(season()).toEqual({ kind: 'ordering', ready: 2, places: 5 });
    // One whose health result is awaited is signed and does not come in yet.
    child({ passed: 'order' });
    const run = frozen();
    expect(season()).toEqual({ kind: 'deciding', ratified: 3, places: 5 });
    expect(record(run).ok).toBe(true);
    expect(season()).toEqual({ kind: 'registering', complete: 2, signed: 3 });
    answer(one?.id ?? 0, 'health_check', 'failed');
    expect(season()).toEqual({ kind: 'registering', complete: 1, signed: 3 });
    expect(arrive(two?.uid ?? '').ok).toBe(true);
    expect(season()).toEqual({ kind: 'arrival', arrived: 1, expected: 3 });
  });

  it('waits for a new decree where the only one was revoked', () => {
    selection = newSelection();
    const { office, children, signed } = selection;
    children(2);
    const { decree } = signed();
    expect(season()).toMatchObject({ kind: 'registering', signed: 2 });
    office.prepare((db) => {
      const [row] = db.sql<{ id: number }>('SELECT id FROM decree WHERE uid = ?', decree);
      db.update('decree', row?.id ?? 0, { revoked_on: '2026-06-08' });
    });
    expect(season()).toMatchObject({ kind: 'deciding', ratified: 2 });
  });
});
