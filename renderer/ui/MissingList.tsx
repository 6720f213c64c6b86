import { IconAlertTriangle } from '@tabler/icons-react';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './MissingList.module.css';

export interface MissingItem {
  id: string;
  icon: Icon;
  /** What: "Kartu keluarga". */
  title: string;
  /** How, or who: "Minta foto KK ke wali, lalu lampirkan." */
  how: string;
  /** By when: "hari ini", "9 Jun", "lewat 1 hari". */
  due?: string;
  /** The date has passed: warning icon and red words. */
  overdue?: boolean;
  /** The next step; its icon is teal. */
  next?: boolean;
  onOpen?: () => void;
}

/** What is missing or due, next step first. */
export function MissingList({ items }: { items: readonly MissingItem[] }) {
  return (
    <ul className={classes['list']}>
      {items.map((item) => (
        <li key={item.id}>
          {item.onOpen === undefined ? (
            <div className={classes['item']}>
              <Words item={item} />
            </div>
          ) : (
            <button type="button" className={classes['item']} onClick={item.onOpen}>
              <Words item={item} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ item }: { item: MissingItem }) {
  const overdue = item.overdue ?? false;
  const Sign = overdue ? IconAlertTriangle : item.icon;
  return (
    <>
      <span className={classes['sign']} data-next={item.next ?? false} data-overdue={overdue}>
        <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
      </span>
      <span className={classes['title']}>{item.title}</span>
      {item.due === undefined ? null : (
        <span className={classes['due']} data-overdue={overdue}>
          {item.due}
        </span>
      )}
      <span className={classes['how']}>{item.how}</span>
    </>
  );
}
