import { afterEach, describe, expect, it } from 'vitest';
import type { FoundPerson } from '#shared/contract/home.ts';
import { insertChild } from '#tests/support/candidate-office.ts';
import { insertPerson } from '#tests/support/facility.ts';
import { addUser, type TestOffice } from '#tests/support/office.ts';
import { addPupil } from '#tests/support/pupils.ts';
import { newSelection } from '#tests/support/selection.ts';
import { admitted, insertRequest, newDesk } from '#tests/support/stay-desk.ts';

let office: TestOffice;
afterEach(() => office.close());
const find = (text: string) => office.must<FoundPerson[]>('home.findPeople', { text, limit: 8 });
const names = (text: string) => find(text).map(({ name }) => name);

describe('Ctrl+K in a school', () => {
  const open = () => {
    const selection = newSelection();
    ({ office } = selection);
    const { id } = selection.intake;
    const [site] = office.db.sql<{ code: string }>('SELECT code FROM site');
    const code = site?.code ?? '';
    office.prepare((db) => {
      insertChild(db, office, id, {
        name: 'Nur Aisyah Rahmadani',
        code: 'BB26-0001',
        nik: '6472015503130001',
      });
      insertChild(db, office, id, { name: 'Aisyah Putri', code: 'BB26-0187' });
      insertChild(db, office, id, { name: "Jum'at Noor Hidayat", code: 'BB26-0003' });
    });
    addPupil(office, { site: code, name: 'Aisyah Lama', sex: 'P', level: 'SMP' });
    office.prepare((db) => {
      db.exec(
        "UPDATE person SET nik = '6472015503110042', nik_status = 'present' WHERE name = 'Aisyah Lama'",
      );
      db.exec("UPDATE enrolment SET uid = 'pupil', nis = '2025017'");
    });
  };

  it('finds by name, the one whose name begins so first, and pupils who never were candidates', () => {
    open();
    expect(names('aisyah')).toEqual(['Aisyah Putri', 'Aisyah Lama', 'Nur Aisyah Rahmadani']);
    expect(find('aisyah lama')).toEqual([
      { kind: 'pupil', id: 'pupil', name: 'Aisyah Lama', detail: 'Siswa · SMP · 7', near: false },
    ]);
    expect(names('JUMAT')).toEqual([]);
    expect(names('noor')).toEqual(["Jum'at Noor Hidayat"]);
  });

  it('finds by code, NIS, and the beginning or the end of the NIK', () => {
    open();
    expect(find('BB26-0187')).toMatchObject([{ kind: 'candidate', name: 'Aisyah Putri' }]);
    expect(names('64720155')).toEqual(['Nur Aisyah Rahmadani']);
    expect(names('3130001')).toEqual(['Nur Aisyah Rahmadani']);
    expect(names('0042')).toEqual(['Aisyah Lama']);
    expect(names('2025017')).toEqual(['Aisyah Lama']);
    expect(names('9999')).toEqual([]);
    expect(names('  ')).toEqual([]);
  });

  it('finds by the nearest spelling where nobody is written so', () => {
    open();
    expect(names('aisiah putri')).toEqual(['Aisyah Putri']);
    expect(find('hidayad')).toMatchObject([{ near: true }]);
    expect(names('hidayad')).toEqual(["Jum'at Noor Hidayat"]);
  });
});

describe('Ctrl+K in a house', () => {
  const open = () => {
    const house = newDesk();
    ({ office } = house);
    admitted(house, { name: 'Herman Junaidi', sex: 'L' }, 'A1-1');
    insertRequest(house, insertPerson(house, { name: 'Herman Wijaya', sex: 'L' }));
    return house;
  };

  it('finds residents as themselves and others by their request', () => {
    open();
    expect(find('herman')).toMatchObject([
      { kind: 'resident', name: 'Herman Junaidi', detail: 'Penerima Manfaat · A1-1' },
      { kind: 'request', name: 'Herman Wijaya' },
    ]);
    expect(names('junaidy')).toEqual(['Herman Junaidi']);
    const [request] = find('wijaya');
    expect(names(request?.detail.slice(0, 9) ?? '')).toEqual(['Herman Wijaya']);
  });

  it('shows requests only to whom they may be opened by', () => {
    const house = open();
    office.prepare((db) =>
      addUser(db, office.environment, 1, {
        login: 'guru',
        name: 'Guru',
        token: 'guru-token',
        roles: ['instructor'],
      }),
    );
    const reply = house.office.call('home.findPeople', { text: 'herman', limit: 8 }, 'guru-token');
    expect(reply.ok && reply.value).toMatchObject([{ kind: 'resident' }]);
  });
});
