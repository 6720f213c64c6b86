import { IconAlertTriangle, IconCertificate, IconClock, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import type { DecreeHead } from './DecreeList.tsx';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface DecreeHeaderProps {
  head: DecreeHead;
  onBack: () => void;
  onRevoke: () => void;
  onAmend: () => void;
  onComplete: () => void;
  onScans: () => void;
  scans: number;
  /** Missing on a revoked decree. */
  onArrive?: () => void;
  marked?: number;
}

/** "Datang 231 dari 270" of one decree, and how it differs from what was proposed. */
export function DecreeHeader(props: DecreeHeaderProps) {
  const { head, onBack, onRevoke, onAmend, onArrive, marked, onScans, scans } = props;
  const t = useTranslations('decrees');
  const go = useGo();
  const actions: HeaderAction[] = [
    { id: 'back', label: t('view.back'), onClick: onBack },
    {
      id: 'print',
      label: t('actions.print'),
      icon: IconPrinter,
      onClick: () => go('/cetak', { dokumen: 'decree-appendix', isi: `decree:${head.uid}` }),
    },
    {
      id: 'scans',
      label: t('view.scans', { count: formatFigure(scans) }),
      onClick: onScans,
      rare: true,
    },
  ];
  if (onArrive) {
    const pending = head.numberDue !== null;
    if (pending)
      actions.push({ id: 'complete', label: t('view.complete'), onClick: props.onComplete });
    actions.push(
      { id: 'amend', label: t('actions.amend'), onClick: onAmend, rare: pending },
      { id: 'revoke', label: t('actions.revoke'), onClick: onRevoke, rare: true },
      {
        id: 'arrive',
        label: t('view.arrive'),
        onClick: onArrive,
        disabled: marked === 0,
        main: true,
      },
    );
  }
  return (
    <NumberHeader
      label={t('view.label', {
        number: head.number,
        signedOn: head.dateOpen ? t('dateFollows') : longDate(head.signedOn),
        issuer: head.issuer,
        run: String(head.runNumber),
      })}
      terms={[
        { id: 'arrived', value: head.arrived, word: t('header.arrived') },
        {
          id: 'names',
          value: head.names - head.gone,
          word: t('header.signed'),
          sign: t('header.of'),
        },
      ]}
      limit={<Difference head={head} />}
      actions={actions}
    />
  );
}

function Difference({ head }: { head: DecreeHead }) {
  const t = useTranslations('decrees.view');
  if (head.revokedOn !== null) {
    return (
      <LimitSentence icon={IconAlertTriangle} tone="warning">
        {t.rich('revoked', {
          ...bold,
          on: longDate(head.revokedOn),
          reason: head.revokeReason ?? '',
        })}
      </LimitSentence>
    );
  }
  if (head.numberDue !== null)
    return (
      <LimitSentence icon={IconClock} tone="warning">
        {t.rich(head.dateOpen ? 'numberDateDue' : 'numberDue', {
          ...bold,
          on: longDate(head.numberDue),
        })}{' '}
        <Compared head={head} />
      </LimitSentence>
    );
  return (
    <LimitSentence icon={IconCertificate}>
      <Compared head={head} />
      {head.gone > 0 ? ` ${t('later', { gone: formatFigure(head.gone) })}` : null}
    </LimitSentence>
  );
}

/** Beside the decree that it changes, or beside the proposal. */
function Compared({ head }: { head: DecreeHead }) {
  const t = useTranslations('decrees.view');
  const { struck, added, removed, corrected, amends } = head;
  const counts = {
    struck: formatFigure(struck),
    added: formatFigure(added),
    removed: formatFigure(removed),
    corrected: formatFigure(corrected),
  };
  if (amends !== null || removed + corrected > 0)
    return t.rich('amends', { ...bold, ...counts, decree: amends?.number ?? '—' });
  return struck + added > 0 ? t.rich('differs', { ...bold, ...counts }) : t('same');
}
