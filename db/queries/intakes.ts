import { build } from '../build.ts';
import type { ReadDb } from '../connection.ts';
import type { StoredRow } from '../schema/tables.ts';
import { drawSeed } from '#shared/domain/order/draw-number.ts';
import { findSetting } from './settings.ts';

/** Every intake of the office, the newest first. */
export const listIntakes = (db: ReadDb): StoredRow<'intake'>[] =>
  db.all(
    build
      .selectFrom('intake')
      .selectAll()
      .orderBy('academic_year', 'desc')
      .orderBy('opens_on', 'desc')
      .orderBy('code', 'desc'),
  );

export const findIntakeByCode = (db: ReadDb, code: string): StoredRow<'intake'> | undefined =>
  db.one(build.selectFrom('intake').selectAll().where('code', '=', code));

/** The seed of an intake's draw: its secret, with the public number where there was a ceremony. */
export const drawSeedOf = (intake: StoredRow<'intake'>): string =>
  drawSeed(intake.draw_secret, intake.draw_public);

export const findIntake = (db: ReadDb, uid: string): StoredRow<'intake'> | undefined =>
  db.one(build.selectFrom('intake').selectAll().where('uid', '=', uid));

/** The intake the screens work with: the chosen one, else the one opened last. */
export function findCurrentIntake(db: ReadDb): StoredRow<'intake'> | undefined {
  const chosen = findSetting(db, 'intake.current');
  const found = typeof chosen === 'string' ? findIntake(db, chosen) : undefined;
  return found ?? listIntakes(db)[0];
}

/** The ratified run, the newest, that rests on the rules this intake has now. */
export const findFrozenRun = (
  db: ReadDb,
  intake: StoredRow<'intake'>,
): { number: number } | undefined =>
  db.sql<{ number: number }>(
    `SELECT number FROM run WHERE intake_id = ? AND ratified_at IS NOT NULL
       AND json_extract(policy, '$.version') = json_extract(?, '$.version')
     ORDER BY number DESC LIMIT 1`,
    intake.id,
    intake.policy,
  )[0];

/** Row ids and codes of everyone in an intake, in order of code. */
export const listCodes = (db: ReadDb, intakeId: number): { id: number; code: string }[] =>
  db.sql<{ id: number; code: string }>(
    'SELECT id, code FROM candidate WHERE intake_id = ? ORDER BY code',
    intakeId,
  );
