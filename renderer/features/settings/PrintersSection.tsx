import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { TENTHS } from '#shared/domain/papers/printer-offset.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { useOffsetWords } from '#renderer/app/offset-words.ts';
import { OffsetDialog, OffsetHistory } from './PrinterDialogs.tsx';
import { type Found, type PrinterRow, printerRows, type Profiles } from './printer-rows.ts';
import { Flag, RowActs, SettingsTable } from './SettingsTable.tsx';
import { useTestPage } from './use-test-page.ts';

/** Pencetak: what this computer prints on, a page to measure, and how far each is put right. */
export function PrintersSection() {
  const found = useRead('printers.found', {}, { forget: true });
  const profiles = useRead('printers.profiles', {});
  return (
    <Reading query={found}>
      {(printers) => (
        <Reading query={profiles}>{(set) => <Shown printers={printers} profiles={set} />}</Reading>
      )}
    </Reading>
  );
}

type Open = { readonly kind: 'set' | 'history'; readonly row: PrinterRow } | null;

function Shown({ printers, profiles }: { printers: Found; profiles: Profiles }) {
  const t = useTranslations('printers');
  const [open, setOpen] = useState<Open>(null);
  const rows = printerRows(printers, profiles);
  const isMoved = rows.some(({ right, down }) => right !== 0 || down !== 0);
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[
          {
            id: 'printers',
            value: printers.length,
            word: t('unit', { count: printers.length }),
          },
        ]}
        limit={<LimitSentence icon={IconPrinter}>{t(isMoved ? 'steady' : 'unset')}</LimitSentence>}
        actions={[]}
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <PrinterTable rows={rows} onOpen={setOpen} />
          </MainSection>
        )}
      </ScreenBody>
      {open?.kind === 'set' ? <OffsetDialog row={open.row} onClose={() => setOpen(null)} /> : null}
      {open?.kind === 'history' ? (
        <OffsetHistory
          row={open.row}
          set={profiles.filter(
            ({ printer, size }) => printer === open.row.printer && size === open.row.size,
          )}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

interface PrinterTableProps {
  rows: readonly PrinterRow[];
  onOpen: (open: Open) => void;
}

function PrinterTable({ rows, onOpen }: PrinterTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('printers');
  const say = useOffsetWords();
  const maySet = useHasRole(['head', 'officer', 'admin']);
  const mayPrint = useHasRole(['head', 'officer', 'companion', 'reader']);
  const printTest = useTestPage();
  const act = (label: 'test' | 'set' | 'history', row: PrinterRow, onClick: () => void) => ({
    label: t(label),
    of: `${row.label} ${row.size}`,
    onClick,
  });
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={({ printer, size }) => `${printer}-${size}`}
      columns={[
        { id: 'printer', head: t('printer'), cell: (row) => <Named row={row} /> },
        { id: 'size', head: t('size'), cell: ({ size }) => size },
        {
          id: 'moved',
          head: t('moved'),
          cell: ({ right, down }) => say({ right: right * TENTHS, down: down * TENTHS }),
        },
        {
          id: 'since',
          head: t('since'),
          wideOnly: true,
          cell: ({ from, by }) =>
            from === null ? null : t('sinceBy', { from: longDate(from), by }),
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => (
            <RowActs
              acts={[
                ...(mayPrint && row.state !== null
                  ? [act('test', row, () => void printTest(row))]
                  : []),
                ...(maySet ? [act('set', row, () => onOpen({ kind: 'set', row }))] : []),
                ...(row.from === null
                  ? []
                  : [act('history', row, () => onOpen({ kind: 'history', row }))]),
              ]}
            />
          ),
        },
      ]}
    />
  );
}

/** "EPSON L3210 · kertas habis": what keeps it from printing stands beside its name. */
function Named({ row: { label, state } }: { row: PrinterRow }) {
  const t = useTranslations('printers');
  if (state === 'ready') return label;
  return (
    <>
      {label}{' '}
      <Flag tone={state === null ? 'quiet' : 'amber'}>
        {state === null ? t('notFound') : t(`state.${state}`)}
      </Flag>
    </>
  );
}
