import Sqlite from 'better-sqlite3';
import { witaDate } from '#shared/time.ts';
import { realEnvironment } from '#electron/data/environment.ts';

const PUPILS = 1000;

/** Gives 1,000 people of a generated office a seat in its classes, half boys and half girls. */
export function enrolThousand(file: string): void {
  const raw = new Sqlite(file);
  const today = witaDate(realEnvironment.now());
  const classes = raw
    .prepare('SELECT id, level, grade, site_id, from_date FROM class_group ORDER BY grade, name')
    .all() as { id: number; level: string; grade: number; site_id: number; from_date: string }[];
  const peopleOf = raw.prepare('SELECT id, sex FROM person WHERE sex = ? ORDER BY id LIMIT ?');
  const people = ['L', 'P'].flatMap(
    (sex) => peopleOf.all(sex, PUPILS / 2) as { id: number; sex: string }[],
  );
  const insert = raw.prepare(
    `INSERT INTO enrolment (uid, site_id, person_id, level, grade, sex, class_id, from_date,
       planned_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  raw.transaction(() => {
    people.forEach((person, index) => {
      const group = classes[index % classes.length];
      if (!group) throw new Error('The office has no classes');
      const from = group.from_date > today ? group.from_date : today;
      insert.run(
        realEnvironment.newUid(),
        group.site_id,
        person.id,
        group.level,
        group.grade,
        person.sex,
        group.id,
        from,
        `${Number(from.slice(0, 4)) + 3}-06-30`,
      );
    });
  })();
  raw.close();
}
