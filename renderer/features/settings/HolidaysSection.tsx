import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { dayName, longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';
import { AddHolidayDialog, EndHolidayDialog } from '#renderer/features/settings/HolidayDialogs.tsx';
import { RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

type Holidays = OutputOf<Contract['house']['holidays']>;
type Row = Holidays['rows'][number];

/** Hari libur of this year and the next: what ships, what the office added, what is worked. */
export function HolidaysSection() {
  const clock = useRead('home.clock', {});
  return <Reading query={clock}>{({ today }) => <OfYears today={today} />}</Reading>;
}

function OfYears({ today }: { today: string }) {
  const [view, change] = useView();
  const now = Number(today.slice(0, 4));
  const year = Number(view['tahun']) === now + 1 ? now + 1 : now;
  const read = useRead('house.holidays', { from: `${year}-01-01`, to: `${year}-12-31` });
  return (
    <Reading query={read}>
      {(holidays) => (
        <Shown
          holidays={holidays}
          year={year}
          today={today}
          onOther={() => change({ tahun: year === now ? now + 1 : undefined })}
        />
      )}
    </Reading>
  );
}

interface ShownProps {
  holidays: Holidays;
  year: number;
  today: string;
  /** Shows the other one of this year and the next. */
  onOther: () => void;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function Shown({ holidays: { rows, worked, emptyYears }, year, today, onOther }: ShownProps) {
  const t = useTranslations('settings.holidays');
  const [open, setOpen] = useState<'add' | Row | null>(null);
  const school = useSession().office.kind !== 'facility';
  const close = () => setOpen(null);
  const count = (kind: Row['kind']): string =>
    String(rows.filter((row) => row.kind === kind).length);
  const empty = emptyYears.length > 0;
  const other = today.startsWith(String(year)) ? year + 1 : year - 1;
  return (
    <>
      <NumberHeader
        label={t('label', { year: String(year) })}
        terms={[{ id: 'days', value: rows.length, word: t('unit'), exceeded: empty }]}
        limit={
          <LimitSentence tone={empty ? 'exceeded' : 'plain'}>
            {empty
              ? t.rich('empty', { ...bold, year: String(year) })
              : t.rich(school ? 'school.known' : 'known', {
                  ...bold,
                  national: count('national'),
                  joint: count('joint'),
                  house: count('house'),
                })}
          </LimitSentence>
        }
        actions={[
          { id: 'year', label: t('show', { year: String(other) }), onClick: onOther },
          { id: 'add', label: t('add'), onClick: () => setOpen('add'), main: true },
        ]}
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState title={t('none', { year: String(year) })}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <HolidayTable rows={rows} onEnd={setOpen} />
            {worked.length === 0 ? null : (
              <>
                <h3 className="section-title">{t('worked')}</h3>
                <NameList
                  names={worked.map(({ day, name, reason }) => ({
                    id: day,
                    name: `${longDate(day)} · ${name}`,
                    line: reason,
                  }))}
                />
              </>
            )}
          </MainSection>
        )}
      </ScreenBody>
      {open === 'add' ? <AddHolidayDialog year={year} today={today} onClose={close} /> : null}
      {open !== null && open !== 'add' ? <EndHolidayDialog holiday={open} onClose={close} /> : null}
    </>
  );
}

function HolidayTable({ rows, onEnd }: { rows: readonly Row[]; onEnd: (row: Row) => void }) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.holidays');
  const school = useSession().office.kind !== 'facility';
  const kindOf = (kind: Row['kind']): string =>
    school && kind === 'house' ? t('school.kind') : t(`kinds.${kind}`);
  return (
    <SettingsTable
      caption={t('table')}
      rows={rows}
      rowId={({ day }) => day}
      columns={[
        { id: 'day', head: t('day'), cell: ({ day }) => longDate(day) },
        { id: 'weekday', head: t('weekday'), wideOnly: true, cell: ({ day }) => dayName(day) },
        { id: 'name', head: t('name'), cell: ({ name }) => name },
        { id: 'kind', head: t('kind'), wideOnly: true, cell: ({ kind }) => kindOf(kind) },
        {
          id: 'source',
          head: t('source'),
          wideOnly: true,
          cell: ({ own }) => t(own ? 'own' : 'shipped'),
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => (
            <RowActs
              acts={[{ label: t('end'), of: longDate(row.day), onClick: () => onEnd(row) }]}
            />
          ),
        },
      ]}
    />
  );
}
