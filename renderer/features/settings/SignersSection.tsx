import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { Flag, RowActs, SettingsTable } from './SettingsTable.tsx';
import {
  AddSignerDialog,
  ChangeSignerDialog,
  EndSignerDialog,
  type SignerRow,
  type Signers,
} from './SignerDialogs.tsx';
import { DocumentDialog, SignerDocuments } from './SignerDocuments.tsx';
import { SignerHistory } from './SignerHistory.tsx';
import tables from './SettingsTable.module.css';

type Open = { kind: 'add' | 'document' } | { kind: 'change' | 'end' | 'history'; row: SignerRow };

/** Penanda tangan: who signs the papers of the office, from when to when, and which. */
export function SignersSection() {
  const read = useRead('signers.list', {});
  return <Reading query={read}>{(signers) => <Shown signers={signers} />}</Reading>;
}

function Shown({ signers }: { signers: Signers }) {
  const t = useTranslations('signers');
  const [open, setOpen] = useState<Open | null>(null);
  const { rows, seats } = signers;
  const inOffice = seats.filter(({ kind }) => kind !== 'none').length;
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'signers', value: inOffice, word: t('unit') }]}
        limit={<TodaySentence signers={signers} />}
        actions={[
          ...(rows.length === 0
            ? []
            : [
                {
                  id: 'document',
                  label: t('documents.set'),
                  onClick: () => setOpen({ kind: 'document' }),
                },
              ]),
          { id: 'add', label: t('add'), onClick: () => setOpen({ kind: 'add' }), main: true },
        ]}
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <SignerTable rows={rows} onOpen={setOpen} />
            <h3 className={`section-title ${tables['second'] ?? ''}`}>{t('documents.title')}</h3>
            <SignerDocuments signers={signers} />
          </MainSection>
        )}
      </ScreenBody>
      <Dialogs open={open} signers={signers} onClose={() => setOpen(null)} />
    </>
  );
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** The first seat that a paper asks for and that nobody holds, or several do. */
function TodaySentence({ signers: { seats, rows } }: { signers: Signers }) {
  const t = useTranslations('signers');
  const odd =
    seats.find(({ kind, used }) => used && kind === 'several') ??
    seats.find(({ kind, used }) => used && kind === 'none');
  if (rows.length === 0) return <LimitSentence tone="warning">{t('unset')}</LimitSentence>;
  if (!odd) return <LimitSentence tone="plain">{t('steady')}</LimitSentence>;
  return (
    <LimitSentence tone="exceeded">
      {odd.kind === 'none'
        ? t.rich('gap', { ...bold, seat: odd.seat })
        : t.rich('several', {
            ...bold,
            seat: odd.seat,
            name: odd.name,
            others: odd.others.join(', '),
          })}
    </LimitSentence>
  );
}

interface DialogsProps {
  open: Open | null;
  signers: Signers;
  onClose: () => void;
}

function Dialogs({ open, signers, onClose }: DialogsProps) {
  const { today } = signers;
  switch (open?.kind) {
    case undefined:
      return null;
    case 'add':
      return <AddSignerDialog signers={signers} onClose={onClose} />;
    case 'document':
      return <DocumentDialog signers={signers} onClose={onClose} />;
    case 'change':
      return <ChangeSignerDialog row={open.row} today={today} onClose={onClose} />;
    case 'end':
      return <EndSignerDialog row={open.row} today={today} onClose={onClose} />;
    case 'history':
      return <SignerHistory row={open.row} onClose={onClose} />;
  }
}

function usePeriod(): (row: SignerRow) => string {
  const t = useTranslations('signers');
  return ({ from, to }) => {
    if (from === null) return to === null ? t('ever') : t('everUntil', { to: longDate(to) });
    if (to === null) return t('since', { from: longDate(from) });
    return t('between', { from: longDate(from), to: longDate(to) });
  };
}

const TONES = { now: undefined, coming: 'amber', past: 'quiet' } as const;

function SignerTable({
  rows,
  onOpen,
}: {
  rows: readonly SignerRow[];
  onOpen: (open: Open) => void;
}) {
  const s = useTranslations('settings');
  const t = useTranslations('signers');
  const p = useTranslations('papers.settings');
  const period = usePeriod();
  const named = (row: SignerRow): string => row.name ?? t('unnamed');
  const positionOf = ({ capacity, position }: SignerRow): string => {
    if (capacity.kind === 'own') return position;
    if (capacity.kind === 'on-behalf') return `${position} (a.n. ${capacity.of})`;
    return `${p(`capacities.${capacity.kind}`)} ${position}`;
  };
  const act = (kind: 'change' | 'end' | 'history', row: SignerRow) => ({
    label: t(kind),
    of: named(row),
    onClick: () => onOpen({ kind, row }),
  });
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={({ uid }) => uid}
      columns={[
        { id: 'name', head: t('name'), cell: named },
        { id: 'position', head: t('position'), cell: positionOf },
        { id: 'period', head: t('period'), cell: period },
        {
          id: 'state',
          head: s('state'),
          wideOnly: true,
          cell: ({ state }) => {
            const tone = TONES[state];
            const word = t(`states.${state}`);
            return tone === undefined ? word : <Flag tone={tone}>{word}</Flag>;
          },
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => (
            <RowActs
              acts={[
                act('change', row),
                ...(row.to === null ? [act('end', row)] : []),
                act('history', row),
              ]}
            />
          ),
        },
      ]}
    />
  );
}
