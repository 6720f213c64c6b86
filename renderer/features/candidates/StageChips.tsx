import { useTranslations } from 'use-intl';
import type { CandidateFilter } from '#shared/contract/candidate-list.ts';
import { STAGES } from '#shared/vocabulary.ts';
import { useView } from '#renderer/app/use-view.ts';
import { type FilterChip, FilterChips } from '#renderer/ui/FilterChips.tsx';
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
  const own = useOwnChip(summary, filter);
  const chips = [
    { id: 'all', label: t('candidates.list.all'), count: summary.total },
    ...(own ? [own] : []),
    ...STAGES.map((stage) => ({
      id: stage,
      label: t(`kit.stages.${stage}`),
      count: summary.stages[stage],
    })),
  ];
  const active = own?.id ?? filter.stage ?? 'all';
  return (
    <FilterChips
      label={t('candidates.list.stage')}
      chips={chips}
      active={active}
      onSelect={(id) => {
        if (id === 'own') return;
        change({ stage: id === 'all' ? undefined : id, missing: undefined });
      }}
      tools={tools}
    />
  );
}

/** The filter that no stage stands for: it shows as a chip of its own while it holds. */
function useOwnChip(summary: Summary, { stage, missing }: CandidateFilter): FilterChip | undefined {
  const t = useTranslations('candidates');
  if (stage === 'incomplete' && missing === undefined)
    return { id: 'own', label: t('list.incomplete'), count: summary.incomplete };
  if (stage === 'incomplete' && missing === 'home_visit')
    return { id: 'own', label: t('list.unvisitedChip'), count: summary.unvisited };
  if (missing === undefined) return undefined;
  return { id: 'own', label: t(`gates.${missing}`), note: t('list.open') };
}
