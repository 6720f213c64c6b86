import { daysBetween } from '../../days.ts';
import type { LocalDate } from '../../vocabulary.ts';
import { INCIDENT_KINDS, INCIDENT_SEVERITIES } from '../stays/stay-words.ts';
import {
  figure,
  type Group,
  line,
  median,
  partition,
  partsOfTotal,
  type ReportBody,
  sumOf,
  word,
} from './report.ts';

/** An incident as it is counted: never what happened, nor to whom. */
export interface CountedIncident {
  readonly kind: (typeof INCIDENT_KINDS)[number];
  readonly severity: (typeof INCIDENT_SEVERITIES)[number];
  readonly on: LocalDate;
  /** Null while it was open on the last day. */
  readonly closedOn: LocalDate | null;
}

export interface IncidentFacts {
  readonly day: LocalDate;
  /** Those of the period. */
  readonly happened: readonly CountedIncident[];
  /** Open on the last day, whenever they happened. */
  readonly open: readonly CountedIncident[];
}

const BANDS = [
  ['week', 7],
  ['month', 30],
  ['longer', Number.POSITIVE_INFINITY],
] as const;

function byKind(happened: readonly CountedIncident[]): Group {
  const columns = [...INCIDENT_SEVERITIES, 'all'].map((key) => ({ key, unit: 'people' as const }));
  const lines = INCIDENT_KINDS.map((kind) => ({
    kind,
    own: happened.filter((one) => one.kind === kind),
  }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) =>
      line(kind, word(`incidents.${kind}`), [
        ...INCIDENT_SEVERITIES.map((severity) =>
          figure(own.filter((one) => one.severity === severity).length),
        ),
        figure(own.length),
      ]),
    );
  return {
    key: 'incident_kinds',
    columns,
    lines,
    total: sumOf(columns, lines),
    totalWord: 'total',
    relations: partsOfTotal(lines),
    across: true,
    chart: { kind: 'bars', columns: ['all'] },
  };
}

function byDaysOpen({ open, day }: IncidentFacts): Group {
  const bandOf = (on: LocalDate) =>
    BANDS.find(([, most]) => daysBetween(on, day) <= most)?.[0] ?? 'longer';
  return partition(
    'incident_open',
    [{ key: 'all', unit: 'people' }],
    BANDS.map(([band]) =>
      line(band, word(`openFor.${band}`), [
        figure(open.filter(({ on }) => bandOf(on) === band).length),
      ]),
    ),
    null,
  );
}

/** Report 12: incidents and complaints by kind and severity, and how long open ones have been. */
export function incidentReport(facts: IncidentFacts): ReportBody {
  const { happened, open } = facts;
  const closed = happened.flatMap(({ on, closedOn }) =>
    closedOn === null ? [] : [daysBetween(on, closedOn)],
  );
  const complaints = happened.filter(({ kind }) => kind === 'complaint').length;
  return {
    headline: [
      { key: 'incidents', unit: 'people', figure: figure(happened.length) },
      { key: 'open', unit: 'people', figure: figure(open.length) },
      { key: 'complaints', unit: 'people', figure: figure(complaints) },
      { key: 'medianOpen', unit: 'days', figure: figure(median(closed)) },
    ],
    groups: [byKind(happened), byDaysOpen(facts)],
    names: [],
    notes: ['incidents'],
  };
}
