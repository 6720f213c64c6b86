import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { WaitingRow, WaitlistKeyValue } from '#shared/contract/waitlist-shapes.ts';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { WhyTable } from '#renderer/ui/WhyTable.tsx';
import { CallDialog } from './CallDialog.tsx';
import { useFitWords, useMayWrite } from './words.ts';

type Why = OutputOf<Contract['applications']['why']>;
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface WhyPanelProps {
  uid: string;
  /** The row of the list, while it is loaded. */
  row: WaitingRow | undefined;
  onClose: () => void;
  onMove: (step: -1 | 1) => void;
}

/** "Mengapa urutan ini?", the fit, and the call to the bed that fits. */
export function WhyPanel({ uid, row, onClose, onMove }: WhyPanelProps) {
  const t = useTranslations('applications');
  const go = useGo();
  const mayWrite = useMayWrite();
  const [calling, setCalling] = useState(false);
  const read = useRead('applications.why', { application: uid }, { keepPrevious: false });
  const why = read.data;
  const shown = row?.uid === uid ? row : undefined;
  if (!why) {
    return (
      <SidePanel width="why" title="…" onClose={onClose}>
        {read.error ? (
          <ReadFailure
            title={t('why.failed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <SkeletonRows rows={6} height={49} />
        )}
      </SidePanel>
    );
  }
  return (
    <SidePanel
      width="why"
      title={t('why.title', { rank: why.rank })}
      subtitle={`${why.name} · ${why.number}`}
      onClose={onClose}
      onMove={onMove}
      foot={
        <button
          type="button"
          className="quiet-link"
          onClick={() => go('/calon-pm', { orang: uid })}
        >
          {t('calls.open')}
        </button>
      }
    >
      <PanelSection>
        <WhySentence why={why} />
      </PanelSection>
      <PanelSection title={t('why.fit')}>
        {shown ? <FitSentence row={shown} /> : null}
        {mayWrite ? (
          <Button variant="outline" fullWidth mt={4} onClick={() => setCalling(true)}>
            {shown?.bed
              ? t('acts.call', { name: why.name, bed: shown.bed.code })
              : t('acts.choose')}
          </Button>
        ) : null}
      </PanelSection>
      <Keys why={why} onMove={onMove} />
      {calling ? (
        <CallDialog application={uid} onClose={() => setCalling(false)} onCalled={onClose} />
      ) : null}
    </SidePanel>
  );
}

function FitSentence({ row }: { row: WaitingRow }) {
  const fit = useFitWords();
  return <p>{fit(row)}</p>;
}

function useKeyWords() {
  const t = useTranslations('applications');
  return (value: WaitlistKeyValue | null): string => {
    if (value === null) return '—';
    switch (value.key) {
      case 'returning':
      case 'emergency':
        return t(value.value ? 'why.yes' : 'why.no');
      case 'desil': {
        if (value.value === null) return t('why.unknown');
        const desil = String(value.value);
        return value.substitute ? t('waitlist.substitute', { desil }) : desil;
      }
      case 'vulnerability':
        return t(`vulnerabilities.v${value.value as 0 | 1 | 2 | 3}`);
      case 'waiting_since':
        return shortDate(value.value);
      case 'draw':
        return value.value;
    }
  };
}

function WhySentence({ why }: { why: Why }) {
  const t = useTranslations('applications.why');
  const words = useKeyWords();
  if (!why.above) return <p>{t('first')}</p>;
  const row = why.rows.find(({ key }) => key === why.decidedBy);
  if (!row) return <p>{t('tie', { name: why.above.name })}</p>;
  return (
    <p>
      {t.rich('decided', {
        ...bold,
        name: why.above.name,
        key: t(`keys.${row.key}`).toLowerCase(),
        above: words(row.above),
        own: words(row.own),
      })}
    </p>
  );
}

function Keys({ why, onMove }: { why: Why; onMove: (step: -1 | 1) => void }) {
  const t = useTranslations('applications.why');
  const words = useKeyWords();
  const source = (key: string): { source?: string } =>
    key === 'desil' && why.desilPeriod !== null
      ? { source: t('period', { period: periodLabel(why.desilPeriod) }) }
      : {};
  return (
    <WhyTable
      caption={t('caption', { name: why.name })}
      keys={why.rows.map((row, index) => ({
        id: row.key,
        name: `${index + 1} ${t(`keys.${row.key}`)}`,
        ...source(row.key),
        above: words(row.above),
        own: words(row.own),
        below: words(row.below),
        state: row.state,
      }))}
      rank={why.rank}
      {...(why.above ? { rankAbove: why.above.rank } : {})}
      {...(why.below ? { rankBelow: why.below.rank } : {})}
      onMove={onMove}
    />
  );
}
