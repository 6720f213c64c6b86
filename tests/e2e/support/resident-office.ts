import { join } from 'node:path';
import { adultFrom } from '#shared/domain/people/adulthood.ts';
import {
  furnish,
  insertPerson,
  insertStay,
  type Facility,
  TODAY,
} from '#tests/support/facility.ts';
import { newOffice } from '#tests/support/office.ts';
import { SetupPage } from '../pages/setup.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/sign-in.ts';
import { launchApp, type LaunchedApp, type Size } from './launch.ts';
import { PRACTICE_PERSON } from './office-window.ts';

const MEN = ['Abdul Gafur', 'Yakobus Ngau', 'Hairul Anwar', 'Petrus Jalung', 'Noor Hidayat'];
const WOMEN = ['Aisyah Putri Ramadhani', 'Bernadeta Lawing', 'Dayang Nurlela', 'Maria Yosefina'];

/** A house whose people are here, away, late, without a bed, and one taken in by night. */
function liveIn(house: Facility): void {
  const { office } = house;
  const stays = new Map<string, number>();
  const move = (name: string, sex: 'L' | 'P', bed: string | undefined, more: object = {}) => {
    const birthDate = '1990-03-04';
    const person = insertPerson(house, { name, sex, birthDate });
    stays.set(
      name,
      insertStay(house, person, {
        from: '2026-03-01',
        ...(bed === undefined ? {} : { bed }),
        adultFrom: adultFrom(birthDate),
        more,
      }),
    );
  };
  for (const [at, name] of MEN.entries()) move(name, 'L', `A${at < 4 ? 1 : 2}-${(at % 4) + 1}`);
  for (const [at, name] of WOMEN.entries()) move(name, 'P', `B1-${at + 1}`);
  move('Tanpa Nama (L, ±40 th)', 'L', undefined, {
    from_date: '2026-06-04',
    emergency: 1,
    arrived_at: '23:10',
    brought_by: 'Satpol PP',
    brought_phone: '0812 5555 1234',
  });
  office.raw.exec(`UPDATE person SET nik_status = 'unknown' WHERE name LIKE 'Tanpa Nama%'`);
  office.prepare((db) => {
    const leave = (name: string, from: string, due: string) =>
      db.insert('leave', {
        uid: office.environment.newUid(),
        stay_id: stays.get(name) ?? 0,
        kind: 'home',
        from_date: from,
        from_time: null,
        due_on: due,
        until_date: null,
        ended_how: null,
        released_on: null,
        release_reason: null,
        companion: 'Siti Aminah',
        phone: '0813 4444 1111',
        decided_by: 'Kepala',
        group_uid: null,
      });
    leave('Hairul Anwar', '2026-06-05', '2026-06-15');
    leave('Petrus Jalung', '2026-05-01', '2026-05-20');
  });
}

/** Opens the program on a practice facility that people live in, on the screen of the residents. */
export async function openFacility(folder: string, size?: Size): Promise<LaunchedApp> {
  const home = join(folder, 'kantor');
  const options = { folder: home, ...(size === undefined ? {} : { size }) };
  const first = await launchApp(options);
  await first.page.getByRole('button', { name: /^Panti Rapak Dalam/ }).click();
  const setup = new SetupPage(first.page);
  await setup.openForm('practice');
  await setup.submitForm();
  await setup.keepRecoveryKey();
  await new Shell(first.page).expectScreen('Beranda');
  await first.close();
  const office = newOffice({ path: join(home, 'kantor', 'kantor.db'), empty: true });
  office.raw.prepare('UPDATE office SET practice_today = ?').run(TODAY);
  liveIn(furnish(office));
  office.close();
  const launched = await launchApp(options);
  await new SignInPage(launched.page).signIn(PRACTICE_PERSON.login, PRACTICE_PERSON.password);
  await new Shell(launched.page).expectScreen('Beranda');
  return launched;
}
