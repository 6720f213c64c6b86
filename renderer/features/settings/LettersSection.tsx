import { useState } from 'react';
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
import { EditLetterDialog, type LetterRow, ResetLetterDialog } from './LetterDialogs.tsx';
import { LetterHistory } from './LetterHistory.tsx';
import { Flag, RowActs, SettingsTable } from './SettingsTable.tsx';

type Letters = OutputOf<Contract['letters']['list']>;
interface Open {
  readonly kind: 'edit' | 'reset' | 'history';
  readonly row: LetterRow;
}

/** Teks surat: what the letters to families say, from which day. */
export function LettersSection() {
  const read = useRead('letters.list', {});
  return <Reading query={read}>{(shown) => <Shown shown={shown} />}</Reading>;
}

function Shown({ shown: { letters, today } }: { shown: Letters }) {
  const t = useTranslations('letters');
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const [first] = letters;
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'own', value: letters.filter(({ own }) => own).length, word: t('unit') }]}
        limit={<LimitSentence tone="plain">{may ? t('steady') : t('denied')}</LimitSentence>}
        actions={
          may && first
            ? [
                {
                  id: 'edit',
                  label: t('editMain'),
                  onClick: () => setOpen({ kind: 'edit', row: first }),
                  main: true,
                },
              ]
            : []
        }
      />
      <ScreenBody>
        <MainSection title={t('table')} note={letters.length}>
          <LetterTable letters={letters} may={may} onOpen={setOpen} />
        </MainSection>
      </ScreenBody>
      {open?.kind === 'edit' ? (
        <EditLetterDialog row={open.row} today={today} onClose={close} />
      ) : null}
      {open?.kind === 'reset' ? (
        <ResetLetterDialog row={open.row} today={today} onClose={close} />
      ) : null}
      {open?.kind === 'history' ? <LetterHistory row={open.row} onClose={close} /> : null}
    </>
  );
}

interface LetterTableProps {
  letters: readonly LetterRow[];
  may: boolean;
  onOpen: (open: Open) => void;
}

function LetterTable({ letters, may, onOpen }: LetterTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('letters');
  const p = useTranslations('papers.documents');
  const textOf = ({ own, since }: LetterRow): string => {
    const of = own ? t('own') : t('usual');
    return since === null ? of : t('since', { of, from: longDate(since) });
  };
  const act = (kind: Open['kind'], row: LetterRow) => ({
    label: t(kind),
    of: p(row.letter),
    onClick: () => onOpen({ kind, row }),
  });
  return (
    <SettingsTable
      caption={t('table')}
      rows={letters}
      rowId={({ letter }) => letter}
      columns={[
        { id: 'letter', head: t('letter'), cell: ({ letter }) => p(letter) },
        { id: 'text', head: t('source'), cell: textOf },
        {
          id: 'next',
          head: s('state'),
          wideOnly: true,
          cell: ({ next }) =>
            next === null ? null : <Flag tone="amber">{t('next', { from: longDate(next) })}</Flag>,
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => (
            <RowActs
              acts={[
                ...(may ? [act('edit', row)] : []),
                ...(may && row.own ? [act('reset', row)] : []),
                act('history', row),
              ]}
            />
          ),
        },
      ]}
    />
  );
}
