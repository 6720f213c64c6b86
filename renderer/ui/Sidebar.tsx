import { Tooltip } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { Mark } from '#renderer/ui/Mark.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './Sidebar.module.css';

export interface MenuItem {
  id: string;
  label: string;
  icon: Icon;
  /** Where the link leads (hash route); shown by assistive technology as a real link. */
  href: string;
  /** Written number at the right, already formatted: "640". */
  count?: string;
}

export interface MenuGroup {
  id: string;
  items: readonly MenuItem[];
}

interface SidebarProps {
  office: string;
  groups: readonly MenuGroup[];
  active: string;
  onNavigate: (id: string) => void;
  person: { name: string; role: string };
  onPerson?: () => void;
}

/** The menu: 232 px with words; a rail of icons with tooltips below 1240 px. Part of `Shell`. */
export function Sidebar(props: SidebarProps) {
  const t = useTranslations('kit');
  return (
    <aside aria-label={props.office} className={classes['side']}>
      <div className={classes['brand']}>
        <Mark />
        <div className={classes['brandText']}>
          <div className={classes['brandName']}>Tampung</div>
          <div className={classes['office']} title={props.office}>
            {props.office}
          </div>
        </div>
      </div>
      <nav aria-label={t('menu')} className={`${classes['menu']} scrolls`}>
        {props.groups.map((group) => (
          <ul key={group.id} className={classes['group']}>
            {group.items.map((item) => (
              <li key={item.id}>
                <Entry item={item} active={item.id === props.active} open={props.onNavigate} />
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <Foot {...props} />
    </aside>
  );
}

interface EntryProps {
  item: MenuItem;
  active: boolean;
  open: (id: string) => void;
}

function Entry({ item, active, open }: EntryProps) {
  const rail = useScreenSize() !== 'wide';
  const link = (
    <a
      href={item.href}
      className={classes['entry']}
      aria-label={rail ? item.label : undefined}
      aria-current={active ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(item.id);
      }}
    >
      <item.icon size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <span className={classes['label']}>{item.label}</span>
      {item.count === undefined ? null : <span className={classes['count']}>{item.count}</span>}
    </a>
  );
  return (
    <Tooltip label={item.label} position="right" disabled={!rail} events={TOOLTIP_EVENTS}>
      {link}
    </Tooltip>
  );
}

const TOOLTIP_EVENTS = { hover: true, focus: true, touch: false };

function Foot({ person, onPerson }: Pick<SidebarProps, 'person' | 'onPerson'>) {
  const rail = useScreenSize() !== 'wide';
  const initials = person.name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  const words = rail ? (
    <span aria-hidden="true">{initials}</span>
  ) : (
    <>
      <span className={classes['personName']}>{person.name}</span>
      <span className={classes['role']}>{person.role}</span>
    </>
  );
  // The initials that are seen come first: who speaks to the computer says those.
  const label = rail ? `${initials}: ${person.name}, ${person.role}` : undefined;
  if (onPerson === undefined) {
    return (
      <div className={classes['foot']} title={label}>
        {words}
      </div>
    );
  }
  return (
    <button type="button" className={classes['foot']} aria-label={label} onClick={onPerson}>
      {words}
    </button>
  );
}
