import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { ReasonList } from '#shared/domain/reasons/reason-lists.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { LinesField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useHasRole } from '#renderer/app/session.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { Flag, RowActs, SettingsTable } from './SettingsTable.tsx';
import { useReasonNames } from './reason-names.ts';
import tables from './SettingsTable.module.css';
import { Changes, HistoryDialog } from './HistoryDialog.tsx';

type Row = OutputOf<Contract['reasons']['list']>[number];

/** Daftar alasan: the standard reasons of each list, which are offered, and the office's own words. */
export function ReasonsSection() {
  const read = useRead('reasons.list', {});
  return <Reading query={read}>{(rows) => <Shown rows={rows} />}</Reading>;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function Shown({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('reasons');
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState<'history' | Row | null>(null);
  const close = (): void => setOpen(null);
  const hidden = rows.filter(({ offered }) => !offered).length;
  const [first, ...others] = [...new Set(rows.map(({ list }) => list))];
  const table = (list: ReasonList) => (
    <ReasonTable
      list={list}
      rows={rows.filter((row) => row.list === list)}
      onOpen={may ? setOpen : null}
    />
  );
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'words', value: rows.flatMap(({ words }) => words).length, word: t('unit') }]}
        limit={
          <LimitSentence tone="plain">
            {may ? t.rich('hidden', { ...bold, count: String(hidden) }) : t('denied')}
          </LimitSentence>
        }
        actions={[{ id: 'history', label: t('history'), onClick: () => setOpen('history') }]}
      />
      <ScreenBody>
        {first === undefined ? null : (
          <MainSection title={t(`lists.${first}`)}>
            {table(first)}
            {others.map((list) => (
              <section key={list} aria-label={t(`lists.${list}`)}>
                <h3 className={`section-title ${tables['second'] ?? ''}`}>{t(`lists.${list}`)}</h3>
                {table(list)}
              </section>
            ))}
          </MainSection>
        )}
      </ScreenBody>
      {open === 'history' ? <ReasonHistory onClose={close} /> : null}
      {open === null || open === 'history' ? null : <ReasonDialog row={open} onClose={close} />}
    </>
  );
}

interface ReasonTableProps {
  list: ReasonList;
  rows: readonly Row[];
  /** Null for whoever may only look. */
  onOpen: ((row: Row) => void) | null;
}

function ReasonTable({ list, rows, onOpen }: ReasonTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('reasons');
  const nameOf = useReasonNames();
  return (
    <SettingsTable
      caption={t(`lists.${list}`)}
      rows={rows}
      rowId={({ code }) => code}
      columns={[
        { id: 'reason', head: t('reason'), cell: ({ code }) => nameOf(list, code) },
        { id: 'words', head: t('words'), cell: ({ words }) => words.join(', ') },
        {
          id: 'offered',
          head: t('offered'),
          cell: ({ offered }) => (offered ? t('yes') : <Flag tone="quiet">{t('no')}</Flag>),
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) =>
            onOpen === null ? null : (
              <RowActs
                acts={[
                  { label: t('change'), of: nameOf(list, row.code), onClick: () => onOpen(row) },
                ]}
              />
            ),
        },
      ]}
    />
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether a standard reason is offered, and the office's words beneath it. */
function ReasonDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useTranslations('reasons');
  const reason = useReasonNames()(row.list, row.code);
  return (
    <CommandDialog
      channel="reasons.set"
      title={t('title', { reason })}
      lead={t('lead')}
      submit={t('submit')}
      initial={{ offered: row.offered, words: row.words.join('\n') }}
      input={({ offered, words }) => ({
        list: row.list,
        code: row.code,
        offered,
        words: linesOf(words),
      })}
      said={() => t('saved', { reason })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Checkbox
            id={fields.at('offered').id}
            label={t('offer')}
            checked={fields.values.offered}
            onChange={(event) => fields.set({ offered: event.currentTarget.checked })}
          />
          <LinesField
            fields={fields}
            name="words"
            label={t('words')}
            description={t('wordsHint')}
            most={1300}
            rows={3}
          />
        </>
      )}
    </CommandDialog>
  );
}

/** Who changed which reason: old → new. */
function ReasonHistory({ onClose }: { onClose: () => void }) {
  const t = useTranslations('reasons');
  const nameOf = useReasonNames();
  const history = useRead('reasons.history', {});
  const said = (rows: readonly Row[]): string =>
    rows.length === 0
      ? t('usual')
      : rows
          .map(({ list, code, offered, words }) =>
            [nameOf(list, code), ...(offered ? [] : [t('no')]), ...words].join(', '),
          )
          .join('; ');
  return (
    <HistoryDialog title={t('historyTitle')} lead={t('historyLead')} onClose={onClose}>
      <Changes
        query={history}
        none={t('historyNone')}
        what={({ undone }) => t(undone ? 'undone' : 'changed')}
        line={({ before, after }) => `${said(before)} → ${said(after)}`}
      />
    </HistoryDialog>
  );
}
