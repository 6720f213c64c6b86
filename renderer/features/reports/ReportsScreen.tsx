import { useTranslations } from 'use-intl';
import { PERIOD_KINDS } from '#shared/domain/reports/period.ts';
import { AUDIENCES, REPORT_IDS, STATE_REPORTS } from '#shared/domain/reports/report.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import type { ScreenSearch } from '#renderer/app/routes.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { KindList } from '#renderer/ui/KindList.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { ReportBar } from './ReportBar.tsx';
import { ReportHeader } from './ReportHeader.tsx';
import classes from './Reports.module.css';
import { ReportTables } from './ReportTables.tsx';

const BEDS = 'beds';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which report, of which period, for whom: as the address says; the usual is the house today. */
function requestOf(view: ScreenSearch) {
  const day = view['hari'];
  const report = REPORT_IDS.find((one) => one === view['laporan']) ?? 'daily';
  const asked = PERIOD_KINDS.find((one) => one === view['periode']);
  const usual = report === 'daily' ? 'day' : 'month';
  return {
    report,
    kind: asked === undefined || (asked === 'day' && !STATE_REPORTS.has(report)) ? usual : asked,
    audience: AUDIENCES.find((one) => one === view['untuk']) ?? 'office',
    ...(typeof day === 'string' && DAY.test(day) ? { day } : {}),
  } as const;
}

/** Laporan: the reports at the left; period, first number, chart and tables of one at the right. */
export function ReportsScreen() {
  const t = useTranslations('reports');
  const [view, change] = useView();
  const go = useGo();
  const request = requestOf(view);
  const read = useRead('reports.show', request);
  const report = read.data;
  const list = (
    <KindList
      title={t('list')}
      kinds={[BEDS, ...REPORT_IDS].map((id) => ({
        id,
        label: id === BEDS ? t('beds') : t(`kinds.${id as (typeof REPORT_IDS)[number]}`),
      }))}
      active={request.report}
      onSelect={(id) => (id === BEDS ? go('/panti') : change({ laporan: id }))}
    />
  );
  return (
    <>
      {report && !read.error ? <ReportHeader report={report} request={request} /> : null}
      <ScreenBody aside={list}>
        {read.error ? (
          <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
        ) : null}
        {!read.error && !report ? <SkeletonRows /> : null}
        {report && !read.error ? (
          <div className={`${classes['page']} scrolls`}>
            <ReportBar report={report} onChange={change} />
            <ReportTables report={report} />
          </div>
        ) : null}
      </ScreenBody>
    </>
  );
}
