import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { LEVELS } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useHasRole } from '#renderer/app/session.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SchoolRulesDialog } from './SchoolRulesDialog.tsx';
import { SettingsTable } from './SettingsTable.tsx';
import { Changes, HistoryDialog } from './HistoryDialog.tsx';

export type Rules = OutputOf<Contract['school']['rules']>;
type RuleValues = Omit<Rules, 'changedAt' | 'version'>;

/** Aturan sekolah: days to answer, class sizes, ages; each saving is a new version. */
export function SchoolRulesSection() {
  const read = useRead('school.rules', {});
  return <Reading query={read}>{(rules) => <Shown rules={rules} />}</Reading>;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Every rule with its value in words, in the order in which a family meets them. */
function useLines(): (rules: RuleValues) => { id: string; label: string; value: string }[] {
  const t = useTranslations('school');
  return ({ answerDays, answerIn, arrivalWeekDays, classWarning, ages }) => [
    {
      id: 'answerDays',
      label: t('fields.answerDays'),
      value: t('days', { count: String(answerDays), way: answerIn }),
    },
    {
      id: 'arrivalWeekDays',
      label: t('fields.arrivalWeekDays'),
      value: t('days', { count: String(arrivalWeekDays), way: 'calendar' }),
    },
    ...LEVELS.map((level) => ({
      id: level,
      label: t(`fields.${level}`),
      value: t('pupils', { count: String(classWarning[level]) }),
    })),
    ...LEVELS.map((level) => ({
      id: `ages.${level}`,
      label: t('fields.ages', { level }),
      value: t('years', { from: String(ages[level].from), to: String(ages[level].to) }),
    })),
  ];
}

function Shown({ rules }: { rules: Rules }) {
  const t = useTranslations('school');
  const lines = useLines()(rules);
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState<'change' | 'history' | null>(null);
  const close = (): void => setOpen(null);
  const { version, changedAt } = rules;
  const state =
    changedAt === null
      ? t.rich('defaults', bold)
      : t.rich('since', { ...bold, on: longDate(witaDate(changedAt)) });
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'version', value: version, sign: t('version') }]}
        limit={<LimitSentence tone="plain">{may ? state : t('denied')}</LimitSentence>}
        actions={[
          { id: 'history', label: t('history'), onClick: () => setOpen('history') },
          ...(may
            ? [{ id: 'change', label: t('change'), onClick: () => setOpen('change'), main: true }]
            : []),
        ]}
      />
      <ScreenBody>
        <MainSection still title={t('table')} note={lines.length}>
          <SettingsTable
            caption={t('table')}
            rows={lines}
            rowId={({ id }) => id}
            columns={[
              { id: 'rule', head: t('rule'), cell: ({ label }) => label },
              { id: 'value', head: t('value'), cell: ({ value }) => value },
            ]}
          />
        </MainSection>
      </ScreenBody>
      {open === 'change' ? <SchoolRulesDialog rules={rules} onClose={close} /> : null}
      {open === 'history' ? <RulesHistory onClose={close} /> : null}
    </>
  );
}

/** Every version that was written: who, when, and what it said. */
function RulesHistory({ onClose }: { onClose: () => void }) {
  const t = useTranslations('school');
  const linesOf = useLines();
  const history = useRead('school.history', {});
  return (
    <HistoryDialog title={t('historyTitle')} lead={t('historyLead')} onClose={onClose}>
      <Changes
        query={history}
        none={t('historyNone')}
        what={({ undone, version }) =>
          t(undone ? 'undone' : 'ofVersion', { version: String(version) })
        }
        line={(rules) =>
          linesOf(rules)
            .map(({ label, value }) => `${label}: ${value}`)
            .join('; ')
        }
      />
    </HistoryDialog>
  );
}
