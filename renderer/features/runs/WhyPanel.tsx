import { IconCircleCheck, IconCircleMinus, IconHourglassLow } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { RunPlaceRow } from '#shared/contract/runs.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useReasonText } from '#renderer/app/texts.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { WhyTable } from '#renderer/ui/WhyTable.tsx';
import { WhySentence } from './WhySentence.tsx';
import { useKeyWords, type Why } from './use-key-words.ts';

interface WhyPanelProps {
  run: string;
  candidate: string;
  onClose: () => void;
  /** Shows the explanation of another candidate. */
  onSelect: (candidate: string) => void;
}

/** "Mengapa?": the rank between its neighbours, or why somebody was not ordered. */
export function WhyPanel({ run, candidate, onClose, onSelect }: WhyPanelProps) {
  const t = useTranslations('runs.why');
  const go = useGo();
  const read = useRead('runs.why', { run, candidate });
  const why = read.data;
  const move = (step: -1 | 1) => {
    const next = step === -1 ? why?.above : why?.below;
    if (next) onSelect(next.candidate);
  };
  if (!why) {
    return (
      <SidePanel width="why" title="…" onClose={onClose}>
        {read.error ? (
          <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
        ) : (
          <SkeletonRows rows={6} height={49} />
        )}
      </SidePanel>
    );
  }
  const { place } = why;
  return (
    <SidePanel
      width="why"
      title={place.rank === null ? t('leftOut') : t('rank', { rank: formatFigure(place.rank) })}
      subtitle={`${place.name} · ${place.code} · ${place.level}`}
      badge={<OutcomeBadge place={place} />}
      onClose={onClose}
      onMove={move}
      foot={
        <button type="button" className="quiet-link" onClick={() => go(`/calon/${candidate}`)}>
          {t('page')}
        </button>
      }
    >
      <LostName lost={why.lost} />
      <Explanation why={why} onMove={move} />
    </SidePanel>
  );
}

/** Who stood in a decree before and does not any more was ordered again: the run says so. */
function LostName({ lost }: { lost: Why['lost'] }) {
  const t = useTranslations('runs.why');
  if (lost === null) return null;
  const { number, on, reason } = lost;
  return (
    <PanelSection>
      <p>{t('lost', { number, on: longDate(on), reason })}</p>
    </PanelSection>
  );
}

function Explanation({ why, onMove }: { why: Why; onMove: (step: -1 | 1) => void }) {
  const t = useTranslations('runs.why');
  const words = useKeyWords(true);
  const sources: Partial<Record<string, string | null>> = {
    ...why.sources,
    draw: why.drawExists ? null : t('drawLater'),
  };
  const { place } = why;
  if (place.rank === null) return <NotOrdered why={why} />;
  const { rank } = place;
  return (
    <>
      <PanelSection>
        <WhySentence why={why} />
        {place.outcome === 'admitted' ? null : <Reasons place={place} />}
      </PanelSection>
      <WhyTable
        caption={t('caption', { name: place.name })}
        keys={why.rows.map((row, index) => {
          const source = sources[row.key];
          return {
            id: row.key,
            name: `${index + 1} ${t(`keys.${row.own.key}`)}`,
            ...(source ? { source } : {}),
            above: words(row.above),
            own: words(row.own),
            below: words(row.below),
            state: row.stateAbove ?? row.stateBelow ?? 'same',
          };
        })}
        rank={rank}
        {...(why.above?.rank ? { rankAbove: why.above.rank } : {})}
        {...(why.below?.rank ? { rankBelow: why.below.rank } : {})}
        onMove={onMove}
      />
    </>
  );
}

function NotOrdered({ why }: { why: Why }): ReactNode {
  const t = useTranslations('runs.why');
  const words = useKeyWords();
  return (
    <>
      <PanelSection title={t('reasons')} count={why.place.reasons.length}>
        <Reasons place={why.place} />
      </PanelSection>
      <PanelSection title={t('facts')}>
        <FactList
          facts={why.rows.map(({ own }) => ({
            id: own.key,
            term: t(`keys.${own.key}`),
            value: words(own),
          }))}
        />
      </PanelSection>
    </>
  );
}

function Reasons({ place }: { place: RunPlaceRow }) {
  const reasonText = useReasonText();
  return (
    <ul>
      {place.reasons.map((reason) => (
        <li key={`${reason.code} ${String(reason['gate'] ?? '')}`}>{reasonText(reason)}</li>
      ))}
    </ul>
  );
}

function OutcomeBadge({ place }: { place: RunPlaceRow }) {
  const t = useTranslations('runs.outcomes');
  if (place.outcome === 'admitted') return <Badge icon={IconCircleCheck}>{t('admitted')}</Badge>;
  if (place.outcome === 'left_out') {
    return (
      <Badge icon={IconCircleMinus} tone="quiet">
        {place.rank === null ? t('not_ordered') : t('left_out')}
      </Badge>
    );
  }
  return (
    <Badge icon={IconHourglassLow}>{t('reserve', { number: String(place.reserveNo ?? 0) })}</Badge>
  );
}
