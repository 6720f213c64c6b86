import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import {
  districtOf,
  groupId,
  type Grouping,
  groupStarts,
  type ListGroup,
} from '#shared/domain/candidates/list-groups.ts';
import type { SpecialRow } from '#renderer/ui/grid-items.ts';
import type { useFoldedGroups } from './use-folded-groups.ts';
import classes from './Candidates.module.css';

const HEAD_HEIGHT = 34;

/** What a group is called: "SMP", "Desil 2", "Tenggarong, Kutai Kartanegara". */
function useGroupTitle(): (by: Grouping, value: string) => string {
  const t = useTranslations('candidates.groups');
  const all = useTranslations() as unknown as (key: string) => string;
  return (by, value) => {
    switch (by) {
      case 'level':
        return value;
      case 'desil':
        return value === '' ? t('none.desil') : t('desil', { desil: value });
      case 'stage':
        return all(`kit.stages.${value}`);
      case 'visit':
        return all(`candidates.groups.visits.${value}`);
      case 'sex':
        return all(value === 'L' ? 'common.male' : 'common.female');
      case 'regency':
        return value.trim() === '' ? t('none.regency') : value;
      case 'district': {
        const { district, regency } = districtOf(value);
        if (district.trim() === '') return t('none.district');
        return regency === '' ? district : `${district}, ${regency}`;
      }
    }
  };
}

/** The heads of the groups, each with how many it has, as rows of the list. */
export function useGroupHeads(
  by: Grouping | undefined,
  groups: readonly ListGroup[] | undefined,
  { isFolded, toggle }: ReturnType<typeof useFoldedGroups>,
): readonly SpecialRow[] {
  const t = useTranslations('candidates.groups');
  const titleOf = useGroupTitle();
  const starts = useMemo(
    () => groupStarts((groups ?? []).map((group) => (isFolded(group) ? 0 : group.count))),
    [groups, isFolded],
  );
  if (by === undefined || groups === undefined) return [];
  return groups.map((group, index) => ({
    key: `group ${groupId(by, group)}`,
    before: starts[index] ?? 0,
    height: HEAD_HEIGHT,
    content: (
      <>
        <span className={classes['groupTitle']}>{titleOf(by, group.values[0] ?? '')}</span>
        <span className={classes['groupCount']}>{t('count', { count: group.count })}</span>
      </>
    ),
    fold: { open: !isFolded(group), onToggle: () => toggle(group) },
  }));
}
