import { IconFileOff, IconId } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { CandidateRecord } from '#shared/contract/candidate-record.ts';
import type { GateStep } from '#shared/domain/gates/missing-gates.ts';
import { useRead } from '#renderer/app/queries.ts';
import type { MissingItem } from '#renderer/ui/MissingList.tsx';
import { GATE_ICONS } from './gate-icons.ts';
import { dialogOf, type OpenDialog } from './RecordDialog.tsx';
import { useDueWords } from './use-words.ts';

/** What a candidate lacks, next step first, then the papers it waits for; `open` makes each a button. */
export function useMissingItems(
  { missing, awaited }: CandidateRecord,
  open?: (dialog: OpenDialog) => void,
): MissingItem[] {
  const t = useTranslations('candidates');
  const dueWords = useDueWords();
  const today = useRead('home.clock', {}).data?.today ?? '';
  const papers = awaited.map((paper, index): MissingItem => ({
    id: paper.uid,
    icon: paper.kind === 'nik' ? IconId : IconFileOff,
    title: t(`papers.kinds.${paper.kind}`),
    how: paper.note === '' ? t(paper.kind === 'nik' ? 'papers.howNik' : 'papers.how') : paper.note,
    due: dueWords(paper.dueOn, today),
    overdue: paper.overdue,
    next: missing.length === 0 && index === 0,
    ...(open === undefined
      ? {}
      : {
          onOpen: () =>
            open(paper.kind === 'nik' ? { kind: 'edit' } : { kind: 'end-paper', paper }),
        }),
  }));
  const gates = missing.map((item, index): MissingItem => ({
    id: item.gate,
    icon: GATE_ICONS[item.gate],
    title: t(`gates.${item.gate}`),
    how: t(`steps.${item.step as GateStep}`),
    ...(item.dueOn === null ? {} : { due: dueWords(item.dueOn, today) }),
    ...(item.dueOn === null && item.need !== 'before_order'
      ? { due: t(`needs.${item.need}`) }
      : {}),
    overdue: item.overdue,
    next: index === 0,
    ...(open === undefined
      ? {}
      : {
          onOpen: () => open(dialogOf(item.gate, item.value)),
        }),
  }));
  return [...gates, ...papers];
}
