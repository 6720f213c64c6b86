import { IconClipboardCheck, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { periodLabel, periodOf } from '#shared/domain/desil/dtsen-period.ts';
import { CurrentIntake } from '#renderer/app/CurrentIntake.tsx';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { CorrectionsView } from '#renderer/features/transfer/CorrectionsView.tsx';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { UnlockDialog } from '#renderer/features/transfer/UnlockDialog.tsx';
import { useCorrections } from '#renderer/features/transfer/use-corrections.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { CheckList } from './CheckList.tsx';
import { EndProposalDialog, ProposeDialog } from './ProposalDialogs.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';
import { usePart } from './use-part.ts';
import { type CheckListRow, countOf } from './use-round.ts';

export type CheckSummary = OutputOf<Contract['desil']['summary']>;

/** Cek Desil: who is to be looked up in DTSEN, one after the other by the keys. */
export function DesilScreen() {
  const t = useTranslations('desil.empty');
  return (
    <CurrentIntake
      none={{
        icon: IconClipboardCheck,
        title: t('noIntake'),
        text: t('noIntakeText'),
        settings: t('openSettings'),
      }}
    >
      {(intake) => <Round intake={intake} />}
    </CurrentIntake>
  );
}

/** Whether whoever is signed in records desils. */
const useMayWrite = (): boolean => useHasRole(CANDIDATE_WRITERS);

function Round({ intake }: { intake: string }) {
  const summary = useRead('desil.summary', { intake });
  const today = useRead('home.clock', {}).data?.today ?? '';
  const answer = useCorrections({ round: true });
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  if (answer.open !== null)
    return <CorrectionsView key={answer.open.job} way={answer} read={answer.open} />;
  return (
    <Reading query={summary}>
      {(numbers) => (
        <>
          {answer.locked ? (
            <UnlockDialog locked={answer.locked} onClose={answer.closeLocked} />
          ) : null}
          <Header
            summary={numbers}
            today={today}
            busy={answer.busy}
            mayWrite={mayWrite}
            onPeriod={() => setDialog({ kind: 'period' })}
            onExport={() => setDialog({ kind: 'export' })}
            onPropose={() => setDialog({ kind: 'propose', one: null })}
            onAnswer={() => void answer.choose()}
          />
          <CheckList
            intake={intake}
            summary={numbers}
            today={today}
            mayWrite={mayWrite}
            onProposal={(row) =>
              setDialog({ kind: row.proposal === null ? 'propose' : 'end', one: row })
            }
            quiet={dialog !== null || answer.busy}
          />
          {dialog === null ? null : (
            <OpenDialog
              dialog={dialog}
              intake={intake}
              period={numbers.period}
              today={today}
              onClose={close}
            />
          )}
        </>
      )}
    </Reading>
  );
}

type Dialog =
  | { readonly kind: 'period' | 'export' }
  | { readonly kind: 'propose'; readonly one: CheckListRow | null }
  | { readonly kind: 'end'; readonly one: CheckListRow };

interface OpenDialogProps {
  dialog: Dialog;
  intake: string;
  period: string;
  today: string;
  onClose: () => void;
}

function OpenDialog({ dialog, intake, period, today, onClose }: OpenDialogProps) {
  const part = usePart();
  switch (dialog.kind) {
    case 'period':
      return <PeriodDialog today={today} period={period} onClose={onClose} />;
    case 'export':
      return <ExportDialog list={{ what: 'desil', intake, part }} onClose={onClose} />;
    case 'propose':
      return <ProposeDialog intake={intake} today={today} one={dialog.one} onClose={onClose} />;
    case 'end':
      return <EndProposalDialog candidate={dialog.one} today={today} onClose={onClose} />;
  }
}

interface HeaderProps {
  summary: CheckSummary;
  today: string;
  busy: boolean;
  mayWrite: boolean;
  onPeriod: () => void;
  onExport: () => void;
  onPropose: () => void;
  onAnswer: () => void;
}

/** "28 belum dicek + 312 periode lama = 340 calon perlu dicek", and how far the round is. */
function Header(props: HeaderProps) {
  const { summary, today } = props;
  const t = useTranslations('desil');
  const [view, change] = useView();
  const { missing, older } = summary;
  const part = (id: 'missing' | 'older') => ({
    active: view['bagian'] === id,
    onSelect: () => change({ bagian: id }),
  });
  return (
    <NumberHeader
      label={t('label', { period: periodLabel(summary.period) })}
      terms={[
        { id: 'missing', value: missing, word: t('terms.missing'), ...part('missing') },
        { id: 'older', value: older, word: t('terms.older'), sign: '+', ...part('older') },
        { id: 'open', value: missing + older, word: t('terms.open'), sign: '=' },
      ]}
      limit={<HowFar summary={summary} today={today} />}
      actions={useActions(props)}
    />
  );
}

/** The list leaves for everybody who reads it; period and answer are for who may write. */
function useActions(props: HeaderProps) {
  const { summary, busy, mayWrite, onPeriod, onExport, onAnswer, onPropose } = props;
  const t = useTranslations('desil');
  const part = usePart();
  const go = useGo();
  const leaving: HeaderAction = {
    id: 'export',
    label: t('toExport'),
    onClick: onExport,
    disabled: countOf(summary, part) === 0,
    main: true,
  };
  const printing: HeaderAction = {
    id: 'print',
    label: t('toPrint'),
    onClick: () => go('/cetak', { dokumen: 'dtsen-proposal' }),
    disabled: summary.proposed === 0,
  };
  const writing: readonly HeaderAction[] = [
    { id: 'period', label: t('toPeriod'), onClick: onPeriod },
    ...(part === 'absent'
      ? [
          {
            id: 'propose',
            label: t('toPropose'),
            onClick: onPropose,
            disabled: summary.absent === 0,
          },
        ]
      : []),
    ...(part === 'proposed' ? [printing] : []),
    { id: 'answer', label: t('toAnswer'), onClick: onAnswer, disabled: busy },
    leaving,
  ];
  if (mayWrite) return writing;
  return part === 'proposed' ? [printing, leaving] : [leaving];
}

function HowFar({ summary, today }: { summary: CheckSummary; today: string }) {
  const t = useTranslations('desil');
  const { done, total, chosenAt, due } = summary;
  const period = periodLabel(summary.period);
  const now = today === '' ? summary.period : periodOf(today);
  const behind = now > summary.period;
  const figures = { done: formatFigure(done), total: formatFigure(total), period };
  return (
    <LimitSentence
      icon={behind ? IconClock : IconClipboardCheck}
      tone={behind ? 'warning' : 'plain'}
    >
      {t('done', figures)}
      {chosenAt === null ? ` ${t('byCalendar')}` : null}
      {due > 0 ? ` ${t('due', { count: formatFigure(due) })}` : null}
      {behind ? ` ${t('behind', { period, now: periodLabel(now) })}` : null}
    </LimitSentence>
  );
}
