import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Grouping, GROUPINGS, type ListGroup } from '#shared/domain/candidates/list-groups.ts';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import type { useFoldedGroups } from './use-folded-groups.ts';

interface GroupingMenuProps {
  value: Grouping | undefined;
  onChange: (by: Grouping | undefined) => void;
  groups: readonly ListGroup[] | undefined;
  folded: ReturnType<typeof useFoldedGroups>;
}

/** "Kelompokkan: desil ⌄", and beside it all groups folded or opened at once. */
export function GroupingMenu({ value, onChange, groups = [], folded }: GroupingMenuProps) {
  const t = useTranslations('candidates.groups');
  const fold = groups.some((group) => !folded.isFolded(group));
  return (
    <>
      <FilterMenu
        label={t('label')}
        value={value ?? 'none'}
        options={[
          { value: 'none', label: t('by.none') },
          ...GROUPINGS.map((by) => ({ value: by, label: t(`by.${by}`) })),
        ]}
        onChange={(next) => onChange(GROUPINGS.find((by) => by === next))}
      />
      {groups.length === 0 ? null : (
        <Button onClick={() => folded.setAll(groups, fold)}>
          {t(fold ? 'foldAll' : 'openAll')}
        </Button>
      )}
    </>
  );
}
