import { createTranslator } from 'use-intl/core';
import { percent } from '#shared/domain/format/indonesian-number.ts';
import { id } from '#shared/i18n/id.ts';
import {
  type FollowUpRow,
  type OfferedVacancy,
  OUTCOME_PARTS,
  type OutcomeRow,
  type Partner,
  partnerWords,
  type PlacementRow,
} from '#shared/i18n/partner-words.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { ofLimit } from '#shared/i18n/training-words.ts';
import type { SheetColumn } from './people-columns.ts';
import type { Named } from './training-columns.ts';

const words = partnerWords(
  createTranslator({ locale: 'id', messages: id }) as unknown as Translate,
);
const { columns: heads, open, outcomes } = id.training.partners;

const name: SheetColumn<{ readonly name: string }> = {
  header: heads.name,
  kind: 'text',
  width: 32,
  value: (row) => row.name,
};

export const partnerColumns: readonly SheetColumn<Partner>[] = [
  name,
  { header: heads.sector, kind: 'text', width: 14, value: words.sector },
  { header: heads.field, kind: 'text', value: ({ field }) => field },
  { header: heads.agreement, kind: 'id', value: ({ agreementNo }) => agreementNo },
  { header: heads.interns, kind: 'number', value: ({ interns }) => interns },
  { header: heads.placed, kind: 'number', value: ({ placed }) => placed },
  { header: open, kind: 'number', value: ({ vacancies }) => vacancies.length },
];

export const vacancyColumns: readonly SheetColumn<OfferedVacancy>[] = [
  { header: heads.title, kind: 'text', width: 28, value: ({ title }) => title },
  { header: heads.partner, kind: 'text', width: 28, value: ({ partner }) => partner },
  { header: heads.skill, kind: 'text', value: words.skill },
  { header: heads.access, kind: 'text', width: 32, value: words.access },
  {
    header: heads.filled,
    kind: 'text',
    width: 10,
    value: ({ filled, seats }) => ofLimit(filled, seats),
  },
  { header: heads.until, kind: 'date', value: ({ until }) => until },
];

export const placementColumns: readonly SheetColumn<Named<PlacementRow>>[] = [
  name,
  { header: heads.kind, kind: 'text', width: 28, value: words.kind },
  { header: heads.partner, kind: 'text', width: 28, value: ({ partner }) => partner },
  { header: heads.wage, kind: 'text', width: 28, value: words.wage },
  { header: heads.related, kind: 'text', width: 8, value: words.related },
  { header: heads.started, kind: 'date', value: ({ from }) => from },
];

export const followUpColumns: readonly SheetColumn<Named<FollowUpRow>>[] = [
  name,
  { header: heads.months, kind: 'number', value: ({ months }) => months },
  { header: heads.due, kind: 'date', value: ({ due }) => due },
  { header: heads.late, kind: 'text', width: 10, value: words.late },
  { header: heads.cohort, kind: 'text', width: 28, value: ({ cohort }) => cohort },
  { header: heads.outcome, kind: 'text', width: 28, value: words.outcome },
];

export const outcomeColumns: readonly SheetColumn<OutcomeRow>[] = [
  { header: heads.months, kind: 'text', width: 12, value: words.months },
  { header: outcomes.due, kind: 'number', value: ({ due }) => due },
  { header: outcomes.working, kind: 'number', value: ({ working }) => working },
  {
    header: outcomes.share,
    kind: 'text',
    value: ({ due, working }) => (due === 0 ? null : percent(working / due)),
  },
  ...OUTCOME_PARTS.map((part) => ({
    header: outcomes[part],
    kind: 'number' as const,
    width: 16,
    value: (row: OutcomeRow) => row[part],
  })),
];
