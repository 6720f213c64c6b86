import { z } from 'zod';
import { PERIOD_KINDS } from '../domain/reports/period.ts';
import { AUDIENCES, REPORT_IDS, UNITS } from '../domain/reports/report.ts';
import { query } from './define.ts';

/** Which report, of which period, for whom. */
export const ReportRequest = z.object({
  report: z.enum(REPORT_IDS),
  kind: z.enum(PERIOD_KINDS),
  /** Any day of the period; today where none is named. */
  day: z.iso.date().optional(),
  audience: z.enum(AUDIENCES),
});
export type ReportRequest = z.output<typeof ReportRequest>;

const Figure = z.object({
  value: z.number().nullable(),
  of: z.number().nullable(),
  hidden: z.enum(['few', 'more']).nullable(),
});
const Keys = z.array(z.string()).readonly();
const Figures = z.array(Figure).readonly();

const Group = z.object({
  key: z.string(),
  columns: z.array(z.object({ key: z.string(), unit: z.enum(UNITS) })).readonly(),
  lines: z
    .array(
      z.object({
        key: z.string(),
        label: z.object({ kind: z.enum(['word', 'text', 'month', 'day']), text: z.string() }),
        inner: z.boolean(),
        figures: Figures,
      }),
    )
    .readonly(),
  total: Figures.nullable(),
  totalWord: z.enum(['total', 'end', 'whole_period', 'due']),
  relations: z.array(z.object({ plus: Keys, minus: Keys })).readonly(),
  across: z.boolean(),
  chart: z.object({ kind: z.enum(['bars', 'line']), columns: Keys }).nullable(),
});

const NamedPerson = z.object({
  uid: z.string(),
  where: z.enum(['stay', 'application']).nullable(),
  name: z.string(),
  words: Keys,
  text: z.string(),
  day: z.string().nullable(),
  days: z.number().nullable(),
});

/** A `FacilityReport` as it crosses to the window. */
const Report = z.object({
  id: z.enum(REPORT_IDS),
  period: z.object({
    kind: z.enum(PERIOD_KINDS),
    from: z.string(),
    until: z.string(),
    day: z.string(),
    running: z.boolean(),
  }),
  audience: z.enum(AUDIENCES),
  house: z.string(),
  headline: z.array(z.object({ key: z.string(), unit: z.enum(UNITS), figure: Figure })).readonly(),
  groups: z.array(Group).readonly(),
  names: z.array(z.object({ key: z.string(), people: z.array(NamedPerson).readonly() })).readonly(),
  notes: Keys,
});

/** Who may see the reports; incidents ask for their own tick besides. */
export const REPORT_ROLES = ['head', 'officer', 'reader'] as const;

export const reportsContract = {
  /** One report of the house. In the public version names and small groups are not in it at all. */
  show: query({
    input: ReportRequest,
    output: Report,
    errors: ['reports.no-house', 'reports.needs-tick'],
    access: REPORT_ROLES,
    reads: ['places', 'stays', 'applications', 'training', 'settings'],
  }),
} as const;
