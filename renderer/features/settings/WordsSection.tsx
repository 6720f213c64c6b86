import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useHasRole } from '#renderer/app/session.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { Flag, SettingsTable } from './SettingsTable.tsx';
import { WordDialog, WordHistory } from './WordDialogs.tsx';

type Words = OutputOf<Contract['words']['list']>;
type Row = Words['rows'][number];

/** Sebutan: what the home calls the people it serves, from which day. */
export function WordsSection() {
  const read = useRead('words.list', {});
  return <Reading query={read}>{(shown) => <Shown shown={shown} />}</Reading>;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function Shown({ shown: { word, rows, today } }: { shown: Words }) {
  const t = useTranslations('words');
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState<'change' | 'history' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'words', value: rows.length, word: t('unit') }]}
        limit={
          <LimitSentence tone="plain">
            {may ? t.rich('now', { ...bold, word }) : t('denied')}
          </LimitSentence>
        }
        actions={[
          { id: 'history', label: t('history'), onClick: () => setOpen('history') },
          ...(may
            ? [{ id: 'change', label: t('change'), onClick: () => setOpen('change'), main: true }]
            : []),
        ]}
      />
      <ScreenBody>
        <MainSection title={t('table')} note={rows.length}>
          <WordTable rows={rows} />
        </MainSection>
      </ScreenBody>
      {open === 'change' ? <WordDialog word={word} today={today} onClose={close} /> : null}
      {open === 'history' ? <WordHistory onClose={close} /> : null}
    </>
  );
}

const TONES = { now: undefined, coming: 'amber', past: 'quiet' } as const;

function WordTable({ rows }: { rows: readonly Row[] }) {
  const s = useTranslations('settings');
  const t = useTranslations('words');
  const period = ({ from, to }: Row): string => {
    if (from === null) return to === null ? t('ever') : t('everUntil', { to: longDate(to) });
    if (to === null) return t('since', { from: longDate(from) });
    return t('between', { from: longDate(from), to: longDate(to) });
  };
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={({ from }) => from ?? 'ever'}
      columns={[
        { id: 'word', head: t('word'), cell: ({ word }) => word },
        { id: 'period', head: t('period'), cell: period },
        {
          id: 'state',
          head: s('state'),
          cell: ({ state }) => {
            const tone = TONES[state];
            const said = t(`states.${state}`);
            return tone === undefined ? said : <Flag tone={tone}>{said}</Flag>;
          },
        },
      ]}
    />
  );
}
