import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { DUE_GROUPS, groupDue } from '#shared/domain/home/due-groups.ts';
import { MissingList, type MissingItem } from '#renderer/ui/MissingList.tsx';
import { PanelSection } from '#renderer/ui/SidePanel.tsx';
import classes from './DueGroups.module.css';

export interface DueItem extends MissingItem {
  /** Days until its day; below 0 when it has passed. */
  readonly left: number;
}

/** Everything that is due, none folded away: what is overdue, what is for today, what comes. */
export function DueGroups({ items }: { items: readonly DueItem[] }) {
  const t = useTranslations('home.due');
  const groups = groupDue(items);
  return (
    <PanelSection>
      {items.length === 0 ? <p>{t('none')}</p> : null}
      {DUE_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <Fragment key={group}>
          <h3 className={classes['group']} data-group={group}>
            {t(`groups.${group}`)}
            <span className="count">{` · ${groups[group].length}`}</span>
          </h3>
          <MissingList items={groups[group]} />
        </Fragment>
      ))}
    </PanelSection>
  );
}
