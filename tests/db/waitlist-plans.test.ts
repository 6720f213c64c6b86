import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApplicationRecord } from '#db/queries/application-facts.ts';
import { countApplications, countStates, listApplications } from '#db/queries/application-list.ts';
import { listAtRanks, listWaiting } from '#db/queries/waitlist.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { waitlistFacts } from '#shared/domain/waitlist/application-projection.ts';
import { compareWaitlist } from '#shared/domain/waitlist/waitlist-order.ts';
import { refreshApplications } from '#electron/data/use-cases/applications/refresh-applications.ts';
import { addWaiting } from '../support/applications.ts';
import { type Facility, newFacility, TODAY } from '../support/facility.ts';
import { fillWaitlist, type WaitingFacts } from '../support/many-applications.ts';
import { propertyRuns } from '../support/property-runs.ts';

describe('the stored order', () => {
  const day = fc.constantFrom('2026-01-05', '2026-03-02', '2026-05-04');
  const facts: fc.Arbitrary<WaitingFacts> = fc.record({
    desil: fc.option(fc.integer({ min: 1, max: 10 })),
    vulnerability: fc.integer({ min: 0, max: 3 }),
    emergency: fc.constantFrom('none', 'asked', 'approved'),
    letterDate: fc.option(day),
    receivedOn: day,
    hasCard: fc.boolean(),
  });
  it('is the order of the domain, whatever the facts', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 2, maxLength: 12 }), (all) => {
        const facility = newFacility();
        const ids = fillWaitlist(facility, all);
        facility.office.prepare((db) => refreshApplications(db, ids, { today: TODAY }));
        const { db } = facility.office;
        const at = { site: facility.siteId, day: TODAY };
        const stored = listWaiting(db, at, { offset: 0, limit: 100 }).map(({ id }) => id);
        const policy = findWaitlistPolicy(db);
        const factsOf = (id: number) => {
          const record = findApplicationRecord(db, id, TODAY);
          if (!record) throw new Error(`No application ${id}`);
          return waitlistFacts(record, TODAY);
        };
        const domain = ids.toSorted((a, b) => compareWaitlist(factsOf(a), factsOf(b), policy));
        expect(stored).toEqual(domain);
        facility.office.close();
      }),
      { numRuns: propertyRuns(300) },
    );
  }, 120_000);

  it('writes what the facts say already, and so writes nothing', () => {
    const facility = newFacility();
    const uid = addWaiting(facility.office, { name: 'Yakobus Ngau', desil: 3 });
    const changes = facility.office.prepare((db) => {
      const [row] = db.sql<{ id: number }>('SELECT id FROM application WHERE uid = ?', uid);
      refreshApplications(db, [row?.id ?? 0], { today: TODAY });
      return db.changes.length;
    });
    expect(changes).toBe(0);
    facility.office.close();
  });
});

const MANY = 20_000;

describe('[B5] a waiting list of 20,000', () => {
  let facility: Facility;
  beforeAll(() => {
    facility = newFacility();
    const all = Array.from({ length: MANY }, (_, index) => ({
      desil: (index % 10) + 1,
      vulnerability: index % 4,
      emergency: 'none' as const,
      letterDate: '2026-03-02',
      receivedOn: '2026-03-04',
      hasCard: true,
    }));
    const ids = fillWaitlist(facility, all);
    facility.office.prepare((db) => refreshApplications(db, ids, { today: TODAY }));
  }, 120_000);
  afterAll(() => facility.office.close());

  it('is read by index: page, count, chips, order, neighbours', () => {
    const { raw, db } = facility.office;
    const plans: string[] = [];
    const spy = {
      ...db,
      sql: <Row>(text: string, ...values: readonly unknown[]): Row[] => {
        const lines = raw.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
        plans.push(...(lines as { detail: string }[]).map(({ detail }) => detail));
        return db.sql<Row>(text, ...values);
      },
    };
    const at = { site: facility.siteId, day: TODAY };
    const block = { offset: 19_000, limit: 100 };
    const started = performance.now();
    for (const sort of ['number', 'name', 'order'] as const) {
      listApplications(spy, at, { state: 'waiting' }, { sort, ...block });
      listApplications(spy, at, {}, { sort: 'name', ...block });
    }
    countApplications(spy, at, { text: 'calon 199' });
    countStates(spy, facility.siteId);
    listWaiting(spy, at, block);
    listAtRanks(spy, at, 9999, 10_001);
    const took = performance.now() - started;
    // `b` and `r` are the chosen few; a subquery is read once.
    expect(plans.filter((line) => /^SCAN (?!b\b|r\b|\(subquery|constant)/.test(line))).toEqual([]);
    console.log(`FIGURE 10 reads of 20,000 requests: ${took.toFixed(0)} ms together`);
  });

  it('opens a block of the order through the program', () => {
    const started = performance.now();
    const rows = facility.office.must<unknown[]>('applications.waitlist', {
      offset: 10_000,
      limit: 100,
    });
    const took = performance.now() - started;
    expect(rows).toHaveLength(100);
    console.log(`FIGURE a block of the waiting list of 20,000 with fit: ${took.toFixed(0)} ms`);
  });
});
