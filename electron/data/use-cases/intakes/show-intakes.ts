import { countCandidates } from '#db/queries/intake-counts.ts';
import { findCurrentIntake, findFrozenRun, listIntakes } from '#db/queries/intakes.ts';
import { listSites, type SiteRow } from '#db/queries/places.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { IntakeHead } from '#shared/contract/intakes.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';

type IntakeRow = StoredRow<'intake'>;

function intakeHead(
  db: QueryContext['db'],
  intake: IntakeRow,
  sites: readonly SiteRow[],
  current: boolean,
): IntakeHead {
  const site = sites.find(({ id }) => id === intake.site_id);
  return {
    uid: intake.uid,
    code: intake.code,
    name: intake.name,
    academicYear: intake.academic_year,
    site: { uid: site?.uid ?? '', name: site?.name ?? '' },
    opensOn: intake.opens_on,
    closesOn: intake.closes_on,
    termStartsOn: intake.term_starts_on,
    meetingOn: intake.meeting_on,
    noShowDays: intake.no_show_days,
    followDays: intake.follow_days,
    commitment: intake.draw_commitment,
    closed:
      intake.draws_stored_at === null
        ? null
        : { at: intake.draws_stored_at, publicNumber: intake.draw_public },
    candidates: countCandidates(db, intake.id),
    current,
  };
}

/** All intakes, the newest first. The secret of a draw never leaves this process. */
export function showIntakes({ db }: QueryContext) {
  const sites = listSites(db);
  const current = findCurrentIntake(db)?.id;
  return ok(listIntakes(db).map((row) => intakeHead(db, row, sites, row.id === current)));
}

/** The intake the screens work with, its rules, and the frozen run that rests on them. */
export function showCurrentIntake({ db }: QueryContext) {
  const intake = findCurrentIntake(db);
  if (!intake) return ok(null);
  const policy = JSON.parse(intake.policy) as OrderPolicy;
  return ok({
    ...intakeHead(db, intake, listSites(db), true),
    policy: {
      ...policy,
      admits: { ...policy.admits, desils: [...policy.admits.desils] },
      keys: policy.keys.map((entry) => ({ ...entry })),
      vulnerabilities: [...policy.vulnerabilities],
    },
    frozenBy: findFrozenRun(db, intake) ?? null,
  });
}
