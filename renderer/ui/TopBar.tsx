import { IconCalendar, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './TopBar.module.css';

interface TopBarProps {
  screen: string;
  today: string;
  practice: boolean;
  onSearch: () => void;
  /** Makes the date a button: only a practice office can set its day. */
  onToday?: { label: string; open: () => void };
}

/** Screen name, the way to people and commands, the date in words. Part of `Shell`. */
export function TopBar({ screen, today, practice, onSearch, onToday }: TopBarProps) {
  const t = useTranslations('kit');
  return (
    <header className={classes['bar']}>
      <h1 className={classes['screen']}>{screen}</h1>
      {practice ? <span className={classes['practice']}>{t('practice')}</span> : null}
      <span className={classes['space']} />
      <button
        type="button"
        className={classes['search']}
        // Every word that is seen, also where only the key is: who speaks to the computer says those.
        aria-label={`${t('searchAnything')} ${t('searchKey')}`}
        aria-keyshortcuts="Control+K"
        onClick={onSearch}
      >
        <IconSearch size={ICON.text} stroke={STROKE} aria-hidden="true" />
        <span className={classes['hint']}>{t('searchAnything')}</span>{' '}
        <kbd className={classes['key']}>{t('searchKey')}</kbd>
      </button>
      {onToday === undefined ? (
        <span className={classes['today']}>{today}</span>
      ) : (
        <button
          type="button"
          className={`${classes['today']} ${classes['setToday']}`}
          aria-label={`${today}. ${onToday.label}`}
          onClick={onToday.open}
        >
          {today}
          <IconCalendar size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </button>
      )}
    </header>
  );
}
