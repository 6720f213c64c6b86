import { findShownSite } from '#db/queries/places.ts';
import { listDueOutcomes } from '#db/queries/report-training.ts';
import {
  listAdmissions,
  listCallResults,
  listEndedNights,
  listIncidentsCounted,
  listIncidentsOpen,
  listLacks,
  listServed,
  listSkips,
  listStaysNow,
  listWaitingOn,
  type ReportSpan,
  type StayNowRow,
} from '#db/queries/reports.ts';
import { findFacilitySettings } from '#db/queries/waitlist-settings.ts';
import type { ReportRequest } from '#shared/contract/reports.ts';
import { addMonths } from '#shared/days.ts';
import { dailyReport } from '#shared/domain/reports/daily.ts';
import { employmentReport } from '#shared/domain/reports/employment.ts';
import { incidentReport } from '#shared/domain/reports/incidents.ts';
import { movementBody, profileBody } from '#shared/domain/reports/movement.ts';
import { occupancyReport } from '#shared/domain/reports/occupancy.ts';
import { periodOf, type ReportPeriod } from '#shared/domain/reports/period.ts';
import { priorityReport } from '#shared/domain/reports/priority.ts';
import { publicReport } from '#shared/domain/reports/public-report.ts';
import { qualityReport } from '#shared/domain/reports/quality.ts';
import type { FacilityReport, ReportBody, ReportId } from '#shared/domain/reports/report.ts';
import { serviceReport } from '#shared/domain/reports/service.ts';
import { type StayNow, staysReport } from '#shared/domain/reports/stays.ts';
import { trainingReport } from '#shared/domain/reports/training.ts';
import { waitingReport } from '#shared/domain/reports/waiting.ts';
import { employmentAt } from '#shared/domain/training/follow-up.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { AppError } from '#shared/errors.ts';
import { type QueryContext, signedIn } from '../../context.ts';

import { gatherDaily, gatherMovement, gatherOccupied } from './gather-house.ts';
import { gatherTraining } from './gather-training.ts';

/** A desil seen longer ago than this is an old one (domain-facility 7.7). */
const DESIL_MONTHS = 6;

const stayNow = (row: StayNowRow): StayNow => ({
  uid: row.uid,
  name: row.name,
  from: row.from,
  reviewOn: row.reviewOn,
  hasPlan: row.hasPlan === 1,
  leave:
    row.leaveKind === null || row.leaveFrom === null
      ? null
      : {
          kind: row.leaveKind,
          from: row.leaveFrom,
          due: row.leaveDue,
          releasedOn: row.leaveReleased,
        },
});

type Make = (context: QueryContext, span: ReportSpan, period: ReportPeriod) => ReportBody;

/** Report → facts and what is made of them. */
const MAKE: Readonly<Record<ReportId, Make>> = {
  daily: (context, span) => dailyReport(gatherDaily(context, span)),
  movement: (context, span) => movementBody(gatherMovement(context, span)),
  occupancy: (context, span, period) => occupancyReport(gatherOccupied(context, span), period),
  waiting: ({ db }, span) =>
    waitingReport({
      day: span.day,
      waiting: listWaitingOn(db, span),
      calls: listCallResults(db, span),
      skips: listSkips(db, span),
    }),
  priority: ({ db }, span) =>
    priorityReport({ admissions: listAdmissions(db, span), skips: listSkips(db, span) }),
  service: ({ db }, span) => serviceReport(listServed(db, span)),
  profile: (context, span) => profileBody(gatherMovement(context, span)),
  stays: ({ db }, span) =>
    staysReport({
      day: span.day,
      residents: listStaysNow(db, span).map(stayNow),
      ended: listEndedNights(db, span),
      holds: findFacilitySettings(db).holdDays,
    }),
  training: (context, span) => trainingReport(gatherTraining(context, span)),
  employment: ({ db }, span) => employmentReport(employmentAt(listDueOutcomes(db, span))),
  incidents: ({ db }, span) =>
    incidentReport({
      day: span.day,
      happened: listIncidentsCounted(db, span),
      open: listIncidentsOpen(db, span),
    }),
  quality: ({ db }, span) => qualityReport(listLacks(db, span, addMonths(span.day, -DESIL_MONTHS))),
};

type Refused = AppError<'reports.no-house' | 'reports.needs-tick'>;

/** A report of the house for a period; incidents only for who may read of them. */
export function showReport(
  context: QueryContext,
  { report: id, kind, day, audience }: ReportRequest,
): Result<FacilityReport, Refused> {
  const { db, today } = context;
  if (id === 'incidents' && !signedIn(context).seesIncidents) {
    return err({ code: 'reports.needs-tick', tick: 'incidents' });
  }
  const site = findShownSite(db);
  if (!site) return err({ code: 'reports.no-house', report: id });
  const period = periodOf(kind, day ?? today, today);
  const span = { site: site.id, from: period.from, until: period.until, day: period.day };
  const body = MAKE[id](context, span, period);
  const whole: FacilityReport = { id, period, audience: 'office', house: site.name, ...body };
  return ok(audience === 'public' ? publicReport(whole) : whole);
}
