import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { neighbour, PERIOD_KINDS } from '#shared/domain/reports/period.ts';
import { AUDIENCES, STATE_REPORTS } from '#shared/domain/reports/report.ts';
import { periodText } from '#shared/domain/reports/report-text.ts';
import type { ScreenSearch } from '#renderer/app/routes.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { type Report, useSay } from './report-words.ts';
import classes from './Reports.module.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface ReportBarProps {
  report: Report;
  onChange: (patch: ScreenSearch) => void;
}

/** Month, quarter or year, one step back or ahead, and for whom. */
export function ReportBar({ report, onChange }: ReportBarProps) {
  const t = useTranslations('reports');
  const { id, period, audience } = report;
  const kinds = PERIOD_KINDS.filter((kind) => kind !== 'day' || STATE_REPORTS.has(id));
  return (
    <div className={classes['bar']}>
      <SegmentedControl
        aria-label={t('period.label')}
        value={period.kind}
        onChange={(kind) => onChange({ periode: kind, hari: period.day })}
        data={kinds.map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      <Steps period={period} onGo={(day) => onChange({ hari: day })} />
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

interface StepsProps {
  period: Report['period'];
  onGo: (day: string) => void;
}

/** One period back or ahead; of a day the day itself can be typed. */
function Steps({ period, onGo }: StepsProps) {
  const t = useTranslations('reports');
  const say = useSay();
  const step = (by: -1 | 1) => onGo(neighbour(period, by));
  return (
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
      {period.kind === 'day' ? (
        <DateField
          id="report-day"
          label=""
          ariaLabel={t('period.date')}
          value={period.day}
          onChange={(typed) => {
            if (DAY.test(typed)) onGo(typed);
          }}
        />
      ) : (
        <span className={classes['period']} aria-live="polite">
          {periodText(say, period)}
        </span>
      )}
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
  );
}
