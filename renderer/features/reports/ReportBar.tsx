import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { neighbour, PERIOD_KINDS } from '#shared/domain/reports/period.ts';
import { AUDIENCES } from '#shared/domain/reports/report.ts';
import { periodText } from '#shared/domain/reports/report-text.ts';
import type { ScreenSearch } from '#renderer/app/routes.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { type Report, useSay } from './report-words.ts';
import classes from './Reports.module.css';

interface ReportBarProps {
  report: Report;
  onChange: (patch: ScreenSearch) => void;
}

/** Month, quarter or year, one step back or ahead, and for whom. */
export function ReportBar({ report, onChange }: ReportBarProps) {
  const t = useTranslations('reports');
  const say = useSay();
  const { period, audience } = report;
  const step = (by: -1 | 1) => onChange({ hari: neighbour(period, by) });
  return (
    <div className={classes['bar']}>
      <SegmentedControl
        aria-label={t('period.label')}
        value={period.kind}
        onChange={(kind) => onChange({ periode: kind, hari: period.day })}
        data={PERIOD_KINDS.map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      <div className={classes['steps']}>
        <ActionIcon
          variant="default"
          size={40}
          aria-label={t('period.before')}
          title={t('period.before')}
          onClick={() => step(-1)}
        >
          <IconChevronLeft size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </ActionIcon>
        <span className={classes['period']} aria-live="polite">
          {periodText(say, period)}
        </span>
        <ActionIcon
          variant="default"
          size={40}
          aria-label={t('period.after')}
          title={t('period.after')}
          disabled={period.running}
          onClick={() => step(1)}
        >
          <IconChevronRight size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </ActionIcon>
      </div>
      <SegmentedControl
        className={classes['audience'] ?? ''}
        aria-label={t('audience.label')}
        value={audience}
        onChange={(next) => onChange({ untuk: next })}
        data={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
    </div>
  );
}
