import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { STAGES } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import type { Summary } from './CandidatesHeader.tsx';

interface StageChipsProps {
  summary: Summary;
  filter: CandidateFilter;
  tools: ListTools;
}

/** "Semua 640 · Usulan 41 · …"; the two filters of the header show as a chip while they hold. */
export function StageChips({ summary, filter, tools }: StageChipsProps) {
  const t = useTranslations();
  const [, change] = useView();
  const incomplete = filter.stage === 'incomplete';
  const own = incomplete
    ? filter.missing === 'home_visit'
      ? { id: 'own', label: t('candidates.list.unvisitedChip'), count: summary.unvisited }
      : { id: 'own', label: t('candidates.list.incomplete'), count: summary.incomplete }
    : undefined;
  const gate =
    !incomplete && filter.missing !== undefined
      ? {
          id: 'gate',
          label: t(`candidates.gates.${filter.missing}`),
          note: t('candidates.list.open'),
        }
      : undefined;
  const chips = [
    { id: 'all', label: t('candidates.list.all'), count: summary.total },
    ...(own ? [own] : []),
    ...(gate ? [gate] : []),
    ...STAGES.map((stage) => ({
      id: stage,
      label: t(`kit.stages.${stage}`),
      count: summary.stages[stage],
    })),
  ];
  const active = own?.id ?? filter.stage ?? gate?.id ?? 'all';
  return (
    <FilterChips
      label={t('candidates.list.stage')}
      chips={chips}
      active={active}
      onSelect={(id) => {
        if (id === 'own' || id === 'gate') return;
        change({ stage: id === 'all' ? undefined : id, missing: undefined });
      }}
      tools={tools}
    />
  );
}
