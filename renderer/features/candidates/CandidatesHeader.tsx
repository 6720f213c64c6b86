import { IconClock, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import { DuplicatesLink } from '#renderer/app/DuplicatesLink.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { NO_FILTER } from './list-view.ts';

export type Summary = OutputOf<Contract['candidates']['summary']>;

interface CandidatesHeaderProps {
  intake: string;
  summary: Summary;
  filter: CandidateFilter;
  onAdd: () => void;
  onAnswerMany: () => void;
  /** People marked in the list; 0: the act is for everybody listed. */
  marked: number;
  /** The cells of the list are being changed. */
  editing: boolean;
  onEdit: () => void;
  onExport: () => void;
}

/** "118 dari 640 calon" and what they lack; each number shows its people in the list. */
export function CandidatesHeader(props: CandidatesHeaderProps) {
  const { summary, filter } = props;
  const t = useTranslations('candidates.list');
  const [, change] = useView();
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        {
          id: 'incomplete',
          value: summary.incomplete,
          word: t('of'),
          active: filter.stage === 'incomplete' && filter.missing === undefined,
          onSelect: () => change({ ...NO_FILTER, stage: 'incomplete' }),
        },
        {
          id: 'all',
          value: summary.total,
          word: t('people'),
          onSelect: () => change(NO_FILTER),
        },
      ]}
      limit={<Lacking intake={props.intake} summary={summary} />}
      actions={useActions(props)}
    />
  );
}

/** The list leaves as a file for everybody who reads it; the rest is for who may write. */
function useActions(props: CandidatesHeaderProps) {
  const { summary, onAdd, onAnswerMany, onExport, editing, onEdit, marked } = props;
  const t = useTranslations('candidates.list');
  const cells = useTranslations('candidates.cells');
  const go = useGo();
  const mayWrite = useMayWrite();
  const none = summary.total === 0;
  const leaving: HeaderAction = {
    id: 'export',
    label: t('export'),
    onClick: onExport,
    disabled: none,
  };
  const writing: readonly HeaderAction[] = [
    {
      id: 'many',
      label: marked === 0 ? t('answerMany') : t('answerMarked', { count: marked }),
      onClick: onAnswerMany,
      disabled: none,
    },
    { id: 'edit', label: cells(editing ? 'stop' : 'mode'), onClick: onEdit, disabled: none },
    leaving,
    { id: 'import', label: t('import'), onClick: () => go('/impor') },
    { id: 'add', label: t('add'), icon: IconPlus, onClick: onAdd, main: true },
  ];
  return mayWrite ? writing : [leaving];
}

/** Whether whoever is signed in may change candidates. */
export const useMayWrite = (): boolean => useHasRole(CANDIDATE_WRITERS);

/** What the incomplete ones lack, and until when the list is open. */
function Lacking({ intake, summary }: { intake: string; summary: Summary }) {
  const t = useTranslations('candidates.list');
  const [, change] = useView();
  const today = useRead('home.clock', {}).data?.today;
  const mayWrite = useMayWrite();
  const go = useGo();
  const desils = useRead('desil.summary', { intake }).data;
  const { incomplete, unvisited, closesOn } = summary;
  const show = () => change({ ...NO_FILTER, stage: 'incomplete', missing: 'home_visit' });
  const parts: ReactNode[] = [];
  if (unvisited > 0)
    parts.push(
      <button key="unvisited" type="button" className="text-link" onClick={show}>
        {t('unvisited', { count: unvisited })}
      </button>,
    );
  if (incomplete > unvisited)
    parts.push(<span key="lacking">{t('lacking', { count: incomplete - unvisited })}</span>);
  const unchecked = desils === undefined ? 0 : desils.missing + desils.older;
  if (unchecked > 0)
    parts.push(
      <button key="desils" type="button" className="text-link" onClick={() => go('/cek-desil')}>
        {t('desils', { count: unchecked })}
      </button>,
    );
  const closing = today !== undefined && closesOn < today ? 'closed' : 'closes';
  return (
    <LimitSentence icon={IconClock}>
      {parts.length === 0 ? t('allComplete') : joined(parts)}
      {parts.length === 0 ? ' ' : '. '}
      {t(closing, { date: longDate(closesOn) })}{' '}
      {mayWrite ? <DuplicatesLink path="/data-ganda" /> : null}
    </LimitSentence>
  );
}

const joined = (parts: readonly ReactNode[]): ReactNode[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
