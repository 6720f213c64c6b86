import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { WaitingRow } from '#shared/contract/waitlist-shapes.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { carry } from '#renderer/ui/bed-drag.ts';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { CallDialog } from './CallDialog.tsx';
import classes from './WaitingPanel.module.css';
import { useFitWords, useMayWrite } from './words.ts';

/** The plan shows the first of them; the whole order is a screen of its own. */
const SHOWN = 60;

interface WaitingPanelProps {
  /** The bed that fits whoever is chosen, so that the plan can show it. */
  onBed?: (bed: string | null) => void;
}

/** Who waits, in order, each with the bed that fits or why none does; one is called to the bed. */
export function WaitingPanel({ onBed }: WaitingPanelProps) {
  const t = useTranslations('desk.waiting');
  const go = useGo();
  const rows = useRead('applications.waitlist', { offset: 0, limit: SHOWN }).data ?? [];
  const counts = useRead('applications.waiting', {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find(({ uid }) => uid === chosen) ?? rows[0];
  const choose = (next: WaitingRow): void => {
    setChosen(next.uid);
    onBed?.(next.bed?.uid ?? null);
  };
  return (
    <SidePanel
      title={t('title')}
      count={counts?.waiting ?? rows.length}
      subtitle={t('order')}
      width="queue"
      foot={<CallButton row={row} />}
    >
      {rows.length === 0 ? (
        <PanelSection>
          <p>{t('nobody')}</p>
        </PanelSection>
      ) : (
        <WaitingRows rows={rows} chosen={row?.uid} onChoose={choose} />
      )}
      {(counts?.waiting ?? 0) > SHOWN ? (
        <button type="button" className="quiet-link" onClick={() => go('/daftar-tunggu')}>
          {t('all')}
        </button>
      ) : null}
    </SidePanel>
  );
}

interface WaitingRowsProps {
  rows: readonly WaitingRow[];
  chosen: string | undefined;
  onChoose: (row: WaitingRow) => void;
}

/** One tab stop; the arrows walk the order. */
function WaitingRows({ rows, chosen, onChoose }: WaitingRowsProps) {
  const t = useTranslations('desk.waiting');
  const lineOf = useLine();
  const mayWrite = useMayWrite();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = rows.findIndex(({ uid }) => uid === chosen) + step;
    const next = rows[at];
    if (!next) return;
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[at]?.focus();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t('title')}
      className={classes['list']}
      onKeyDown={walk}
    >
      {rows.map((row) => (
        <WaitingLine
          key={row.uid}
          row={row}
          line={lineOf(row)}
          mayWrite={mayWrite}
          chosen={row.uid === chosen}
          onChoose={() => onChoose(row)}
        />
      ))}
    </div>
  );
}

/** What a row says beneath the name. One translator serves all rows: sixty of each take their time. */
function useLine() {
  const t = useTranslations('desk.waiting');
  const mobilities = useTranslations('applications.mobilities');
  const fit = useFitWords();
  return (row: WaitingRow): { readonly person: string; readonly fit: string } => {
    const { sex, age, mobility, desil } = row;
    const person = t('line', {
      sex,
      age: age === null ? t('noAge') : t('age', { age: String(age) }),
      mobility: mobility === null || mobility === 'independent' ? 'none' : mobilities(mobility),
      desil: desil === null ? t('noDesil') : t('desil', { desil: String(desil) }),
    });
    return { person, fit: fit(row) };
  };
}

interface WaitingLineProps {
  row: WaitingRow;
  line: ReturnType<ReturnType<typeof useLine>>;
  mayWrite: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function WaitingLine({ row, line, mayWrite, chosen, onChoose }: WaitingLineProps) {
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      className={classes['row']}
      draggable={mayWrite}
      onDragStart={(event) => carry(event, { kind: 'application', uid: row.uid })}
      onClick={onChoose}
    >
      <span className={classes['rank']}>{row.rank}</span>
      <span className={classes['words']}>
        <b>{row.name}</b>
        <span className={classes['quiet']}>{line.person}</span>
        <span className={row.bed ? classes['fits'] : classes['none']}>{line.fit}</span>
      </span>
    </div>
  );
}

/** "Panggil Yakobus Ngau ke A1-3"; nothing to press where no bed fits or nobody may call. */
function CallButton({ row }: { row: WaitingRow | undefined }) {
  const t = useTranslations('desk.waiting');
  const mayWrite = useMayWrite();
  const [asking, setAsking] = useState(false);
  if (!row?.bed || !mayWrite) return null;
  return (
    <>
      <Button
        variant="outline"
        fullWidth
        className={classes['call'] ?? ''}
        onClick={() => setAsking(true)}
      >
        {t('call', { name: row.name, bed: row.bed.code })}
      </Button>
      {asking ? (
        <CallDialog
          application={row.uid}
          onClose={() => setAsking(false)}
          onCalled={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
