import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Sidebar, type MenuGroup } from '#renderer/ui/Sidebar.tsx';
import { TopBar } from '#renderer/ui/TopBar.tsx';
import classes from './Shell.module.css';

interface ShellProps {
  /** The office's short name, under "Tampung". */
  office: string;
  /** Groups of the menu, divided by a hairline. */
  menu: readonly MenuGroup[];
  /** `id` of the menu item whose screen is open. */
  active: string;
  onNavigate: (id: string) => void;
  /** Who works here; stands at the foot of the menu. */
  person: { name: string; role: string };
  /** Opens the account's own menu or dialog. Without it the foot is plain text. */
  onPerson?: () => void;
  /** Name of the open screen, the page's only h1. */
  screen: string;
  /** The date in words with the time: "Senin, 8 Juni 2026 · 09.14 WITA". */
  today: string;
  /** Where the day can be set (practice office): name of the button, and what it opens. */
  onToday?: { label: string; open: () => void };
  /** Opens the palette; Ctrl+K is bound by CommandPalette. */
  onSearch: () => void;
  /** Shows LATIHAN in the top bar. The purple comes from `Look practice`. */
  practice?: boolean;
  children: ReactNode;
}

/**
 * The frame of every screen: menu, top bar, and a place that never scrolls itself. Children are a
 * `NumberHeader`, then a `ScreenBody`; lists inside them scroll.
 */
export function Shell(props: ShellProps) {
  const t = useTranslations('kit');
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#isi" onClick={focusContent}>
        {t('skipToContent')}
      </a>
      <Sidebar
        office={props.office}
        groups={props.menu}
        active={props.active}
        onNavigate={props.onNavigate}
        person={props.person}
        {...(props.onPerson === undefined ? {} : { onPerson: props.onPerson })}
      />
      <div className={classes['screen']}>
        <TopBar
          screen={props.screen}
          today={props.today}
          practice={props.practice ?? false}
          onSearch={props.onSearch}
          {...(props.onToday === undefined ? {} : { onToday: props.onToday })}
        />
        <main id="isi" tabIndex={-1} className={classes['content']}>
          {props.children}
        </main>
      </div>
    </div>
  );
}

// The hash belongs to the router, so the link moves the focus itself instead of changing it.
function focusContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('isi')?.focus();
}
