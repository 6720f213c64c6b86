import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { type Grouping, GROUPINGS, type ListGroup } from '#shared/domain/candidates/list-groups.ts';
import filterClasses from '#renderer/ui/FilterMenu.module.css';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { useFoldedGroups } from './use-folded-groups.ts';

interface ViewMenuProps {
  grouping: Grouping | undefined;
  onGroup: (by: Grouping | undefined) => void;
  groups: readonly ListGroup[] | undefined;
  folded: ReturnType<typeof useFoldedGroups>;
  onChooseColumns: () => void;
}

/**
 * "Tampilan ⌄": how the list stands, not who is in it. Its groups, all folded or opened at once, and
 * its columns; one button, for beside an open panel there is little room for the search.
 */
export function ViewMenu({
  grouping,
  onGroup,
  groups = [],
  folded,
  onChooseColumns,
}: ViewMenuProps) {
  const t = useTranslations('candidates.groups');
  const kit = useTranslations('kit.columns');
  const fold = groups.some((group) => !folded.isFolded(group));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className={filterClasses['button'] ?? ''}
          rightSection={<IconChevronDown size={ICON.list} stroke={STROKE} aria-hidden="true" />}
        >
          {grouping === undefined ? t('view') : t('grouped', { by: t(`by.${grouping}`) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onChooseColumns}>{kit('button')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('label')}</Menu.Label>
        <Menu.RadioGroup
          value={grouping ?? 'none'}
          onChange={(next) => onGroup(GROUPINGS.find((by) => by === next))}
        >
          {(['none', ...GROUPINGS] as const).map((by) => (
            <Menu.RadioItem
              key={by}
              value={by}
              closeMenuOnClick
              checkIcon={<IconCheck size={ICON.list} stroke={STROKE} aria-hidden="true" />}
            >
              {t(`by.${by}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {groups.length === 0 ? null : (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => folded.setAll(groups, fold)}>
              {t(fold ? 'foldAll' : 'openAll')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
