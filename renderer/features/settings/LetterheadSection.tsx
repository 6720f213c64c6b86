import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useHasRole } from '#renderer/app/session.ts';
import { PaperSettingsDialog } from '#renderer/features/papers/PaperSettingsDialog.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { LetterheadHistory, RemoveLogoDialog, SetLogoDialog } from './LetterheadDialogs.tsx';
import { Flag, SettingsTable } from './SettingsTable.tsx';
import classes from './Letterhead.module.css';
import tables from './SettingsTable.module.css';

type Letterheads = OutputOf<Contract['letterheads']['list']>;
type Row = Letterheads['rows'][number];
type Open = 'change' | 'logo' | 'remove' | 'history';

/** Kop surat: what heads every paper, from which day, with a logo. */
export function LetterheadSection() {
  const read = useRead('letterheads.list', {});
  return <Reading query={read}>{(shown) => <Shown shown={shown} />}</Reading>;
}

function Shown({ shown: { rows, today } }: { shown: Letterheads }) {
  const t = useTranslations('letterheads');
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const now = rows.find(({ state }) => state === 'now') ?? rows[0];
  const act = (id: Open, label: string, main = false): HeaderAction => ({
    id,
    label,
    onClick: () => setOpen(id),
    main,
  });
  const changes = [
    rows[0]?.imageHash === null ? act('logo', t('setLogo')) : act('remove', t('removeLogo')),
    act('change', t('change'), true),
  ];
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'heads', value: rows.length, word: t('unit') }]}
        limit={<LimitSentence tone="plain">{may ? t('steady') : t('denied')}</LimitSentence>}
        actions={[act('history', t('history')), ...(may ? changes : [])]}
      />
      <ScreenBody>
        <MainSection still title={t('preview')}>
          {now === undefined ? null : <Sheet row={now} />}
          <h3 className={`section-title ${tables['second'] ?? ''}`}>{t('table')}</h3>
          <HeadTable rows={rows} />
        </MainSection>
      </ScreenBody>
      {open === 'change' ? <PaperSettingsDialog onClose={close} /> : null}
      {open === 'logo' ? <SetLogoDialog today={today} onClose={close} /> : null}
      {open === 'remove' ? <RemoveLogoDialog today={today} onClose={close} /> : null}
      {open === 'history' ? <LetterheadHistory onClose={close} /> : null}
    </>
  );
}

/** The head of a page as it is printed. */
function Sheet({ row: { superiors, office, address, imageHash } }: { row: Row }) {
  const t = useTranslations('letterheads');
  return (
    <div className={classes['sheet']} role="img" aria-label={`${t('label')}: ${office}`}>
      {imageHash === null ? null : <img src={`app://lampiran/${imageHash}`} alt="" />}
      {superiors.map((line) => (
        <p key={line} className={classes['superior']}>
          {line}
        </p>
      ))}
      <p className={classes['office']}>{office}</p>
      {address === '' ? null : <p className={classes['address']}>{address}</p>}
    </div>
  );
}

const TONES = { now: undefined, coming: 'amber', past: 'quiet' } as const;

function HeadTable({ rows }: { rows: readonly Row[] }) {
  const s = useTranslations('settings');
  const t = useTranslations('letterheads');
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
        { id: 'office', head: t('office'), cell: ({ office }) => office },
        { id: 'address', head: t('address'), wideOnly: true, cell: ({ address }) => address },
        {
          id: 'logo',
          head: t('logo'),
          cell: ({ imageHash }) => (imageHash === null ? t('without') : t('with')),
        },
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
      ]}
    />
  );
}
