import { REPORT_ROLES, type ReportRequest } from '#shared/contract/reports.ts';
import type { FacilityReport } from '#shared/domain/reports/report.ts';
import { signedIn } from '../context.ts';
import { readStep } from '../step.ts';
import { showReport } from '../use-cases/reports/show-report.ts';

export const reportSteps = {
  /** A report for a paper or a file; null for whom the screen would refuse it, too. */
  show: readStep((context, request: ReportRequest): FacilityReport | null => {
    const { roles } = signedIn(context);
    if (!REPORT_ROLES.some((role) => roles.includes(role))) return null;
    const found = showReport(context, request);
    return found.ok ? found.value : null;
  }),
} as const;
