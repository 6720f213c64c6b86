import { describe, expect, it } from 'vitest';
import { insertPerson, insertStay, newFacility } from '../support/facility.ts';

describe('[B3] the database refuses by itself', () => {
  it('two people in one bed, also back-dated, and hands a bed over on one day', () => {
    const house = newFacility();
    const [a, b, c] = ['A', 'B', 'C'].map((name) => insertPerson(house, { name }));
    insertStay(house, a ?? 0, { bed: 'A1-1', from: '2026-03-01', until: '2026-04-01' });
    expect(() => insertStay(house, b ?? 0, { bed: 'A1-1', from: '2026-02-01' })).toThrow(
      'bed.taken',
    );
    expect(() =>
      insertStay(house, b ?? 0, { bed: 'A1-1', from: '2026-02-01', until: '2026-03-02' }),
    ).toThrow('bed.taken');
    insertStay(house, b ?? 0, { bed: 'A1-1', from: '2026-04-01' });
    expect(() => insertStay(house, c ?? 0, { bed: 'A1-1', from: '2026-05-01' })).toThrow(
      /bed\.taken|UNIQUE/,
    );
    house.office.close();
  });

  it('two open stays of one person, and overlapping back-dated ones; in and out on one day is none', () => {
    const house = newFacility();
    const person = insertPerson(house, { name: 'Suriansyah' });
    insertStay(house, person, { from: '2026-03-01', until: '2026-04-01' });
    expect(() => insertStay(house, person, { from: '2026-02-01', until: '2026-03-02' })).toThrow(
      'stay.person-twice',
    );
    insertStay(house, person, { from: '2026-04-01', until: '2026-04-01' });
    insertStay(house, person, { from: '2026-04-01' });
    expect(() => insertStay(house, person, { from: '2026-05-01' })).toThrow(
      /stay\.person-twice|UNIQUE/,
    );
    house.office.close();
  });

  it('a man in a women’s ward', () => {
    const house = newFacility();
    const person = insertPerson(house, { name: 'Marten', sex: 'L' });
    expect(() => insertStay(house, person, { bed: 'B1-1' })).toThrow('bed.wrong-sex');
    house.office.close();
  });

  it('a new placement of a child with an unrelated adult, not of a parent; growing up moves nobody', () => {
    const house = newFacility();
    const adult = insertPerson(house, { name: 'Dewasa' });
    const child = insertPerson(house, { name: 'Anak', birthDate: '2008-07-01' });
    const parent = insertStay(house, adult, { bed: 'A1-1', from: '2026-03-01' });
    expect(() => insertStay(house, child, { bed: 'A1-2', from: '2026-06-08' })).toThrow(
      'bed.child-with-adult',
    );
    insertStay(house, child, {
      bed: 'A1-2',
      from: '2026-06-08',
      more: { parent_stay_id: parent },
    });
    const [one, two] = ['Remaja 1', 'Remaja 2'].map((name) =>
      insertPerson(house, { name, birthDate: '2008-07-01' }),
    );
    insertStay(house, one ?? 0, { bed: 'A2-1', from: '2026-06-01' });
    insertStay(house, two ?? 0, { bed: 'A2-2', from: '2026-06-02' });
    const late = insertPerson(house, { name: 'Dewasa lain' });
    expect(() => insertStay(house, late, { bed: 'A2-3', from: '2026-06-30' })).toThrow(
      'bed.child-with-adult',
    );
    insertStay(house, late, { bed: 'A2-3', from: '2026-07-01' });
    house.office.close();
  });

  it('the 201st place without a permit, and one more than is run at present', () => {
    const house = newFacility({ rated: 2, operational: null });
    const people = ['A', 'B', 'C'].map((name) => insertPerson(house, { name }));
    for (const person of people.slice(0, 2)) insertStay(house, person);
    expect(() => insertStay(house, people[2] ?? 0)).toThrow('limit.site');
    permit(house, 'site');
    insertStay(house, people[2] ?? 0);
    house.office.close();
    const small = newFacility({ rated: 200, operational: 1 });
    const [first, second] = ['A', 'B'].map((name) => insertPerson(small, { name }));
    insertStay(small, first ?? 0);
    expect(() => insertStay(small, second ?? 0)).toThrow('limit.operational');
    permit(small, 'operational');
    insertStay(small, second ?? 0);
    small.office.close();
  });

  it('a bed that is called, that is out of service, and a leave outside the stay', () => {
    const house = newFacility();
    const { office } = house;
    const stay = insertStay(house, insertPerson(house, { name: 'A' }), { from: '2026-03-01' });
    office.raw.exec(`INSERT INTO bed_outage (uid, bed_id, kind, from_date, until_date)
      VALUES ('o', ${house.bedId('A1-1')}, 'repair', '2026-03-01', '2026-04-01')`);
    const assign = (bed: string, from: string) => () =>
      office.raw.exec(`INSERT INTO bed_assignment (uid, stay_id, bed_id, from_date)
        VALUES ('${bed}${from}', ${stay}, ${house.bedId(bed)}, '${from}')`);
    expect(assign('A1-1', '2026-03-31')).toThrow('bed.out-of-service');
    expect(assign('A1-1', '2026-02-01')).toThrow('bed.outside-stay');
    assign('A1-1', '2026-04-01')();
    const leave = (from: string) => () =>
      office.raw
        .exec(`INSERT INTO leave (uid, stay_id, kind, from_date, due_on, companion, decided_by)
        VALUES ('${from}', ${stay}, 'home', '${from}', '2026-09-01', 'Ibu', 'Kepala')`);
    expect(leave('2026-02-01')).toThrow('leave.outside-stay');
    leave('2026-05-01')();
    expect(leave('2026-06-01')).toThrow(/leave\.twice|UNIQUE/);
    office.close();
  });
});

function permit(house: ReturnType<typeof newFacility>, scope: 'site' | 'operational'): void {
  house.office.prepare((db) =>
    db.insert('permit', {
      uid: house.office.environment.newUid(),
      scope,
      site_id: house.siteId,
      class_id: null,
      level: null,
      sex: null,
      extra: 1,
      from_date: '2026-01-01',
      until_date: '2027-01-01',
      reason: 'Darurat',
      letter_no: '7/2026',
      granted_by: 'Kepala',
    }),
  );
}
