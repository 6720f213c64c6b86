import { afterEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { DEFAULT_SCHOOL_POLICY } from '#shared/domain/order/policy.ts';
import { built, paperOf } from '#tests/support/built-paper.ts';
import { TODAY } from '#tests/support/candidate-office.ts';
import { columnOf } from '#tests/support/paper-text.ts';
import { closeOffice, newSelection, type Selection } from '#tests/support/selection.ts';

type Board = NonNullable<OutputOf<Contract['arrivals']['board']>>;

let selection: Selection;
const open = (given?: Parameters<typeof newSelection>[0]): Selection => {
  selection = newSelection(given);
  return selection;
};
afterEach(() => closeOffice(selection.office));

const board = () => selection.office.must<Board>('arrivals.board', {});

describe('the printed arrival list', () => {
  const list = (level: 'SD' | 'SMP' | null) => ({ document: 'arrival-list', level });
  const codesOn = async (level: 'SMP' | null) =>
    (await paperOf(selection.office, list(level))).sections.flatMap((section) =>
      section.kind === undefined || section.kind === 'table' ? columnOf(section, 'code') : [],
    );

  it('[D1] has everybody who is expected once, is chosen by level, and is recorded from its ticks', async () => {
    const { office, children, signed, arrive } = open();
    const all = children(4);
    signed();
    arrive(all[0]?.uid ?? '');
    const waiting = all.slice(1).map(({ code }) => code);
    expect((await codesOn(null)).toSorted()).toEqual(waiting);
    expect(await codesOn('SMP')).toEqual(await codesOn(null));
    const { arrivals } = office.must<OutputOf<Contract['papers']['choices']>>('papers.choices', {});
    expect(arrivals).toEqual([{ level: 'SMP', people: 3 }]);
    office.must('enrolments.arriveMany', {
      candidates: all.slice(1, 3).map(({ uid }) => uid),
      on: '2026-06-05',
    });
    expect(await codesOn(null)).toEqual([all[3]?.code]);
    expect(board().last.map(({ on }) => on)).toEqual(['2026-06-05', '2026-06-05', TODAY]);
  });

  it('is refused where nobody is expected, at that level or at all', async () => {
    const { office, children, signed } = open();
    const nobody = { ok: false, error: { code: 'papers.not-found', what: 'arrivals' } };
    expect(await built(office, list(null))).toMatchObject(nobody);
    children(1);
    signed();
    expect(await built(office, list('SD'))).toMatchObject(nobody);
    expect((await built(office, list(null))).ok).toBe(true);
  });
});

describe('what follows an arrival', () => {
  type Due = OutputOf<Contract['home']['season']>['due'];
  const due = () =>
    selection.office
      .must<{ due: Due }>('home.season', {})
      .due.filter(({ kind }) => kind === 'follow' || kind === 'absent');

  it('[D1] is due on Beranda within the days of the intake, until it is there', () => {
    const { office, children, signed, arrive } = open();
    const [one, other] = children(2);
    signed();
    expect(due()).toEqual([]);
    arrive(one?.uid ?? '', '2026-06-04');
    arrive(other?.uid ?? '');
    expect(due()).toMatchObject(
      ['bed', 'class', 'nis'].map((what) => ({
        what,
        people: 2,
        pupil: { name: one?.name },
        on: '2026-06-11',
        left: 3,
      })),
    );
    office.must('enrolments.fillPlaces', { on: TODAY });
    expect(due()).toMatchObject([{ what: 'nis', people: 2 }]);
    office.prepare((db) => db.exec(`UPDATE enrolment SET nis = 'N' || id`));
    expect(due()).toEqual([]);
  });

  it('has the health result where the intake lets it follow, by the day that was promised', () => {
    const policy = DEFAULT_SCHOOL_POLICY;
    const gates = { ...policy.gates, health_check: 'may_follow' as const };
    const { office, child: make, signed, arrive, answer } = open({ policy: { ...policy, gates } });
    const one = make();
    answer(one.id, 'health_check', 'deferred');
    signed();
    expect(arrive(one.uid).ok).toBe(true);
    const health = () =>
      due().flatMap((item) => (item.kind === 'follow' && item.what === 'health' ? [item.on] : []));
    expect(health()).toEqual(['2026-06-15']);
    office.prepare((db) =>
      db.exec(`UPDATE gate_answer SET due_on = '2026-06-20' WHERE gate = 'health_check'`),
    );
    expect(health()).toEqual(['2026-06-20']);
    answer(one.id, 'health_check', 'passed');
    expect(health()).toEqual([]);
  });

  it('asks after who did not come, and records nobody', () => {
    const { office, children, signed, intake, count } = open();
    const [first] = children(2);
    signed();
    office.prepare((db) => {
      db.update('intake', intake.id, { term_starts_on: '2026-06-01' });
      db.exec(`UPDATE decree SET signed_on = '2026-06-02'`);
    });
    expect(due()).toMatchObject([
      { kind: 'absent', people: 2, child: { code: first?.code }, on: '2026-06-05', left: -3 },
    ]);
    expect(count('enrolment')).toBe(0);
  });
});
