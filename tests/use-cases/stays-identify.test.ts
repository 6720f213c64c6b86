import { afterEach, describe, expect, it } from 'vitest';
import { type Facility, insertPerson, insertStay } from '../support/facility.ts';
import { atTheDoor, closeSound, expectRefusal, newDesk, rowsOf } from '../support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
const expectRefused = (channel: string, input: unknown, code: string, as?: string): unknown =>
  expectRefusal(house, channel, input, { code, as });
const must = <T = unknown>(channel: string, input: unknown): T =>
  house.office.must<T>(channel, input);

describe('an identity found later', () => {
  const identity = (stay: string, more: object = {}) => ({
    stay,
    name: 'Suriansyah',
    birthDate: '1984-05-02',
    birthEstimated: false,
    nik: '',
    ...more,
  });
  it('fills in the nameless person; the stay goes on', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    must('stays.identify', identity(stay, { nik: '6472010205840001' }));
    expect(rowsOf(house, 'person')).toMatchObject([
      { name: 'Suriansyah', nik: '6472010205840001', nik_status: 'present', birth_estimated: 0 },
    ]);
    expect(rowsOf(house, 'application')).toMatchObject([
      { name_key: 'suriansyah', birth_date: '1984-05-02' },
    ]);
    expect(rowsOf(house, 'stay')).toMatchObject([{ adult_from: '2002-05-02', until_date: null }]);
    expectRefused('stays.identify', identity(stay, { nik: '12' }), 'stays.nik-wrong');
    expectRefused(
      'stays.identify',
      identity(stay, { birthDate: '2027-01-01' }),
      'stays.birth-ahead',
    );
    expectRefused('stays.identify', identity('x'), 'stays.not-found');
    const two = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    const same = identity(two.stay, { nik: '6472010205840001' });
    expectRefused('stays.identify', same, 'stays.nik-known');
  });

  it('keeps the order of a closed request by the rules of its day, and undo finds it there', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    const key = () =>
      house.office.db.sql<{ key: string }>('SELECT order_key AS key FROM application')[0]?.key;
    const before = key();
    const policy = { emergencyFirst: true, vulnerability: false, substituteDesil: 4 };
    must('applications.setPolicy', { policy });
    must('stays.identify', identity(stay, {}));
    expect(key()).toBe(before);
    const seq = house.office.db.sql<{ seq: number }>('SELECT max(seq) AS seq FROM journal')[0]?.seq;
    must('journal.undoEntry', { seq });
    expect(key()).toBe(before);
  });

  it('joins the records to somebody known, and keeps the history', () => {
    house = newDesk();
    const known = insertPerson(house, { name: 'Suriansyah', birthDate: '1984-05-02' });
    insertStay(house, known, { from: '2026-01-01', until: '2026-02-01' });
    const { stay, person } = must<{ stay: string; person: string }>(
      'stays.admitEmergency',
      atTheDoor(),
    );
    const [from] = house.office.db.sql<{ id: number }>(
      'SELECT id FROM person WHERE uid = ?',
      person,
    );
    house.office.raw.exec(`INSERT INTO attachment (uid, office_id, subject, subject_id, kind, hash,
      bytes, media_type, file_name, added_at) VALUES ('f', 1, 'person', ${from?.id}, 'photo',
      '${'a'.repeat(64)}', 1, 'image/jpeg', 'foto.jpg', '2026-06-08T00:00:00.000Z')`);
    const [uid] = house.office.db.sql<{ uid: string }>(
      'SELECT uid FROM person WHERE id = ?',
      known,
    );
    must('stays.joinPerson', { stay, into: uid?.uid });
    for (const table of ['stay', 'application']) {
      const rows = rowsOf(house, table) as { person_id: number }[];
      expect(rows.every(({ person_id }) => person_id === known)).toBe(true);
    }
    expect(rowsOf(house, 'attachment')).toMatchObject([{ subject_id: known }]);
    expect(rowsOf(house, 'person')).toContainEqual(
      expect.objectContaining({ uid: person, merged_into: known, name: 'Tanpa Nama (L, ±40 th)' }),
    );
    expect(must('stays.show', { stay })).toMatchObject({
      resident: { name: 'Suriansyah' },
      photo: 'a'.repeat(64),
      others: [{ from: '2026-01-01' }],
    });
    expectRefused('stays.joinPerson', { stay, into: uid?.uid }, 'stays.same-person');
    expectRefused('stays.joinPerson', { stay, into: person }, 'stays.already-joined');
  });

  it('finds who somebody may be by name or NIK, of the same sex, and not the record itself', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    insertPerson(house, { name: 'Suriansyah' });
    insertPerson(house, { name: 'Suryani', sex: 'P' });
    house.office.raw.exec(
      `UPDATE person SET nik = '6472010205840001', nik_status = 'present' WHERE name = 'Suriansyah'`,
    );
    const names = (text: string) =>
      must<{ name: string }[]>('stays.knownPeople', { stay, text }).map(({ name }) => name);
    expect(names('suri')).toEqual(['Suriansyah']);
    expect(names('647201')).toEqual(['Suriansyah']);
    expect(names('tanpa')).toEqual([]);
    expect(names('s')).toEqual([]);
    expectRefused('stays.knownPeople', { stay: 'x', text: 'suri' }, 'stays.not-found');
  });

  it('is refused where both have an open stay or request, or are of different sex', () => {
    house = newDesk();
    const { stay } = must<{ stay: string }>('stays.admitEmergency', atTheDoor());
    const uidOf = (id: number) =>
      house.office.db.sql<{ uid: string }>('SELECT uid FROM person WHERE id = ?', id)[0]?.uid;
    const here = insertPerson(house, { name: 'Ada' });
    insertStay(house, here, { from: '2026-01-05' });
    const refuse = (code: string, into: number) =>
      expectRefused('stays.joinPerson', { stay, into: uidOf(into) }, code);
    refuse('stays.open-stay', here);
    refuse('stays.sex-differs', insertPerson(house, { name: 'Ani', sex: 'P' }));
    const over = insertPerson(house, { name: 'Lalu' });
    insertStay(house, over, { from: '2026-06-01', until: '2026-06-09' });
    refuse('stays.overlap', over);
    expectRefused('stays.joinPerson', { stay, into: 'x' }, 'stays.person-unknown');
    expectRefused('stays.joinPerson', { stay: 'x', into: 'x' }, 'stays.not-found');
    expectRefused('stays.joinPerson', { stay, into: uidOf(here) }, 'access.signed-out', 'nobody');
  });
});
