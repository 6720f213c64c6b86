import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/app/session.ts';
import { useView } from '#renderer/app/use-view.ts';
import { sectionsFor, SETTINGS_SECTIONS } from '#renderer/features/settings/sections.ts';
import { KindList } from '#renderer/ui/KindList.tsx';
import classes from './SettingsScreen.module.css';

/** Pengaturan: one section at a time, each with its own number and its own main action. */
export function SettingsScreen() {
  const t = useTranslations('settings');
  const [view, change] = useView();
  const { user, office } = useSession();
  const sections = sectionsFor(office.kind, user.roles);
  const open = sections.find(({ id }) => id === view['bagian']) ?? SETTINGS_SECTIONS[0];
  const Section = open.screen;
  return (
    <div className={classes['frame']}>
      <nav className={classes['sections']} aria-label={t('title')}>
        <KindList
          title={t('title')}
          kinds={sections.map(({ id }) => ({ id, label: t(`sections.${id}`) }))}
          active={open.id}
          onSelect={(id) => change({ bagian: id })}
        />
      </nav>
      <div className={`${classes['section']} scrolls`} data-inset={open.inset ?? false}>
        <Section key={open.id} />
      </div>
    </div>
  );
}
