import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { LimitModel, type Stay } from '#tests/support/limit-model.ts';
import { DAYS, limitSchool, type LimitSchool } from '#tests/support/limit-school.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { newPracticeOffice } from '#tests/support/practice-office.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { type Beds, type Free, type Plan } from '#tests/support/small-site.ts';

type Season = OutputOf<Contract['home']['season']>;
const count = (office: TestOffice, text: string, ...values: readonly unknown[]): number =>
  office.db.sql<{ n: number }>(text, ...values)[0]?.n ?? -1;

describe('[A3] screen numbers of the practice office = independent counts', () => {
  let office: TestOffice;
  let today: string;
  beforeAll(async () => {
    office = await newPracticeOffice();
    today = office.must<{ today: string }>('home.clock').today;
  });
  afterAll(() => office.close());

  it('Beranda: ready, not ready, visits, places, three numbers', () => {
    const home = office.must<Season>('home.season');
    const free = office.must<Free>('places.freePlaces');
    const ready = count(office, "SELECT count(*) AS n FROM candidate WHERE stage = 'ready'");
    expect(home.season).toEqual({ kind: 'ordering', ready, places: free.total.places });
    const ongoing = "SELECT count(*) AS n FROM candidate WHERE stage NOT IN ('closed', 'arrived')";
    const behind = `${ongoing} AND stage NOT IN ('ready', 'designated')`;
    const unvisited = `${behind} AND NOT EXISTS (SELECT 1 FROM gate_answer AS g
      WHERE g.candidate_id = candidate.id AND g.gate = 'home_visit'
        AND g.value IN ('passed', 'failed', 'excepted'))`;
    expect(home.behind).toEqual({
      people: count(office, behind),
      of: count(office, ongoing),
      unvisited: count(office, unvisited),
      lacking: count(office, behind) - count(office, unvisited),
    });
    const pupils = 'SELECT count(*) AS n FROM enrolment WHERE until_date IS NULL';
    expect(free.held).toEqual({
      all: count(office, pupils),
      L: count(office, `${pupils} AND sex = 'L'`),
      P: count(office, `${pupils} AND sex = 'P'`),
    });
    const seats = "SELECT sum(seats) AS n FROM capacity_entry WHERE scope = 'class'";
    expect(free.thisYear.seats).toBe(count(office, seats));
    expect(free.building.seats).toBe(1000);
    expect(office.must('home.menuCounts')).toEqual({
      candidates: count(office, 'SELECT count(*) AS n FROM candidate'),
      students: count(office, pupils),
      applications: count(office, 'SELECT count(*) AS n FROM application'),
    });
    console.log(`FIGURE ${ready} ready for ${free.total.places} places, ${free.held.all} pupils`);
  });

  it('Beranda: what is due, by gate and day', () => {
    const { due } = office.must<Season>('home.season');
    const rows = office.db.sql<{ gate: string; on: string; people: number }>(
      `SELECT gate, due_on AS "on", count(*) AS people FROM gate_answer
       WHERE value IN ('open', 'deferred') AND due_on <= date(?, '+7 days')
         AND candidate_id IN (SELECT id FROM candidate WHERE stage NOT IN ('closed', 'arrived'))
       GROUP BY gate, due_on`,
      today,
    );
    const shown = due.flatMap((item) =>
      item.kind === 'gate' ? [{ gate: item.gate, on: item.on, people: item.people }] : [],
    );
    const sorted = (list: readonly { gate: string; on: string }[]) =>
      list.toSorted((a, b) => `${a.on}${a.gate}`.localeCompare(`${b.on}${b.gate}`));
    expect(sorted(shown)).toEqual(sorted(rows));
  });

  it('Denah: cards of every state add up to the beds, and to who lies in them', () => {
    const plan = office.must<Plan>('places.plan');
    const cards = plan.dormitories.flatMap(
      ({ uid }) => office.must<Beds>('places.beds', { dormitory: uid }).rooms,
    );
    const beds = cards.flatMap((room) => room.beds);
    expect(beds).toHaveLength(count(office, 'SELECT count(*) AS n FROM bed'));
    expect(beds.filter(({ pupil }) => pupil !== null)).toHaveLength(
      count(office, 'SELECT count(*) AS n FROM bed_stay WHERE until_date IS NULL'),
    );
    const inRooms = plan.dormitories.flatMap(({ rooms }) => rooms);
    expect(inRooms.reduce((sum, room) => sum + room.occupied + room.toMove, 0)).toBe(
      beds.filter(({ pupil }) => pupil !== null).length,
    );
    for (const group of plan.classes) {
      const held = `SELECT count(*) AS n FROM enrolment WHERE until_date IS NULL
        AND class_id = (SELECT id FROM class_group WHERE uid = ?)`;
      expect(group.held).toBe(count(office, held, group.uid));
    }
  });
});

/** Children who could still come in, tried one by one without any of the program's rules. */
function mostByTrying(office: TestOffice, school: LimitSchool, day: string): number {
  const model = new LimitModel(office.db);
  const living = model.stays.filter((stay) => stay.from_date <= day && stays(stay, day));
  const bySex = (sex: string) => living.filter((stay) => stay.sex === sex).length;
  const byLevel = (level: string) => living.filter((stay) => stay.level === level).length;
  const site = model.siteLimit(day) - living.length;
  const left = (limit: number, held: number) => Math.max(0, limit - held);
  const boys = left(model.bedLimit('L', day), bySex('L'));
  const girls = left(model.bedLimit('P', day), bySex('P'));
  let best = 0;
  // Rooms are open to both levels here, so beds count by sex alone; SMA has no class.
  for (let sd = 0; sd <= left(model.levelLimit('SD', day), byLevel('SD')); sd += 1)
    for (let smp = 0; smp <= left(model.levelLimit('SMP', day), byLevel('SMP')); smp += 1)
      if (sd + smp <= boys + girls && sd + smp <= site) best = Math.max(best, sd + smp);
  expect(school.classes).toHaveLength(3);
  return best;
}
const stays = (stay: Stay, day: string): boolean =>
  stay.until_date === null || stay.until_date > day;

describe('[A3] screen numbers of any school = independent counts', () => {
  let office: TestOffice;
  let school: LimitSchool;
  beforeAll(() => {
    office = newOffice();
    school = limitSchool(office);
  });
  afterAll(() => office.close());

  const day = fc.constantFrom(...DAYS);
  const step = fc.record({
    act: fc.constantFrom('arrive', 'arrive', 'arrive', 'seats', 'ceiling', 'close-bed', 'permit'),
    at: fc.nat(8),
    number: fc.nat(4),
    from: day,
    until: fc.option(day, { nil: null }),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  function run({ act, at, number, from, until }: Step): void {
    const { site, classes, classIds, people, beds } = school;
    const letter = { reason: 'r', letterNo: '1', grantedBy: 'K' };
    const group = at % 3;
    if (act === 'arrive') arrive();
    else if (act === 'seats')
      office.must('places.setClassSeats', {
        class: classes[group],
        seats: number,
        from,
        reason: 'r',
      });
    else if (act === 'ceiling')
      office.must('places.setSiteCapacity', { site, seats: number + 2, from, reason: 'r' });
    else if (act === 'close-bed')
      office.call('places.closeBed', { bed: beds[at % 5]?.uid, on: from });
    else {
      const scope = { scope: ['site', 'beds'][at % 2], sex: at > 4 ? 'L' : 'P', extra: number + 1 };
      office.must('places.grantPermit', { site, ...scope, from, until: '2026-12-31', ...letter });
    }
    function arrive(): void {
      const level = group === 2 ? 'SMP' : 'SD';
      const end = until !== null && until > from ? until : null;
      const insert = office.raw.prepare(`INSERT OR IGNORE INTO enrolment (uid, site_id, person_id,
        level, grade, sex, class_id, from_date, planned_until, until_date, end_reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, '2032-07-01', ?, ?)`);
      try {
        insert.run(
          office.environment.newUid(),
          school.siteId,
          people[at]?.id,
          level,
          level === 'SD' ? 1 : 7,
          people[at]?.sex,
          classIds[group],
          from,
          end,
          end === null ? null : 'left',
        );
      } catch {
        // Refused: the numbers then have to say that no place was left, which is looked at below.
      }
    }
  }

  function compare(on: string): void {
    const model = new LimitModel(office.db);
    const living = model.stays.filter((stay) => stay.from_date <= on && stays(stay, on));
    const free = office.must<Free>('places.freePlaces', { on });
    const plan = office.must<Plan>('places.plan', { on });
    expect(free.held.all).toBe(living.length);
    expect(free.building.seats + free.building.permitted).toBe(model.siteLimit(on));
    expect({ on, places: free.total.places }).toEqual({
      on,
      places: mostByTrying(office, school, on),
    });
    for (const [index, group] of plan.classes.entries()) {
      const id = school.classIds[school.classes.indexOf(group.uid)] ?? -1;
      const held = living.filter(({ class_id }) => class_id === id).length;
      const over = Math.max(0, held - model.classLimit(id, on));
      expect({ index, held: group.held, over: group.over }).toEqual({ index, held, over });
    }
    for (const { level, binding } of free.levels) {
      const held = living.filter((stay) => stay.level === level).length;
      if (binding.limit === 'class-seats') {
        expect(binding.free).toBe(model.levelLimit(level, on) - held);
        expect(binding.seats - binding.held - binding.called).toBe(binding.free);
      }
      if (binding.limit === 'site-ceiling') {
        expect(binding.ceiling - binding.held - binding.called).toBe(binding.free);
      }
    }
  }

  it('free places, the limit behind them and classes, on every day', { timeout: 900_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 16 }), (steps) => {
        office.raw.exec('SAVEPOINT numbers');
        try {
          for (const one of steps) run(one);
          for (const on of DAYS) compare(on);
          compared += 1;
        } finally {
          office.raw.exec('ROLLBACK TO numbers');
          office.raw.exec('RELEASE numbers');
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
    expect(office.incidents).toEqual([]);
    console.log(`FIGURE ${compared} schools compared on ${DAYS.length} days each`);
  });
});
