import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { houseNumbers } from '#shared/domain/house/house-numbers.ts';
import { PRACTICE_TODAY } from '#shared/domain/practice/school-plan.ts';
import { newPracticeOffice } from '../support/practice-office.ts';
import type { TestOffice } from '../support/office.ts';

describe('the practice house', () => {
  let office: TestOffice;
  const count = (sql: string): number => office.db.sql<{ n: number }>(sql)[0]?.n ?? -1;

  beforeAll(async () => {
    office = await newPracticeOffice({
      kind: 'facility',
      name: 'Panti Latihan',
      example: 'rapak-dalam',
    });
  });
  afterAll(() => office.close());

  it('[B1] shows the numbers of the worked example on its day', () => {
    const view = office.must<NonNullable<OutputOf<Contract['house']['facts']>>>('house.facts', {});
    const numbers = houseNumbers(view.facts, PRACTICE_TODAY);
    console.log(`FIGURE practice house: ${JSON.stringify(numbers)}`);
    expect(numbers).toMatchObject({
      rated: 200,
      operational: 80,
      beds: 200,
      inService: 197,
      effective: 80,
      held: 73,
      released: 1,
      reserved: 2,
      present: 69,
      presentBySex: { L: 32, P: 37 },
      away: 4,
      withoutBed: 0,
      free: 5,
      transitUnused: 4,
      freeRegular: 1,
    });
  });

  it('has people who wait, each with a place in the order, and one call for each bed held', () => {
    expect(count(`SELECT count(*) AS n FROM application WHERE state = 'waiting'`)).toBe(47);
    expect(count(`SELECT count(*) AS n FROM application WHERE state = 'called'`)).toBe(2);
    expect(count(`SELECT count(DISTINCT order_key) AS n FROM application`)).toBe(49);
    expect(count(`SELECT count(*) AS n FROM application WHERE order_key = ''`)).toBe(0);
  });

  it('breaks no rule of a bed: sex, wheelchairs, and nobody under 18 beside a grown-up', () => {
    expect(
      count(`SELECT count(*) AS n FROM bed_assignment AS a JOIN stay AS s ON s.id = a.stay_id
        JOIN assessment AS m ON m.person_id = s.person_id JOIN bed AS b ON b.id = a.bed_id
        JOIN room AS r ON r.id = b.room_id
        WHERE m.mobility = 'wheelchair' AND r.wheelchair = 0`),
    ).toBe(0);
    expect(office.db.sql('PRAGMA foreign_key_check')).toEqual([]);
    expect(office.incidents).toEqual([]);
  });
});
