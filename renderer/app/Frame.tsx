import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '#renderer/app/api.ts';
import { clockText } from '#renderer/app/clock.ts';
import { KeySheet } from '#renderer/app/KeySheet.tsx';
import { useNamedPlaces, usePaletteActions } from '#renderer/app/palette-actions.ts';
import { usePaletteRuns } from '#renderer/app/palette-runs.ts';
import { useRead } from '#renderer/app/queries.ts';
import { BESIDE_MENU_OF, SCREEN_GROUPS_OF, type ScreenEntry } from '#renderer/app/screens.ts';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { AccountMenu } from '#renderer/features/users/AccountMenu.tsx';
import { usePracticeDay } from '#renderer/features/office/PracticeDay.tsx';
import { CommandPalette, openPalette } from '#renderer/ui/CommandPalette.tsx';
import type { PersonHit } from '#renderer/ui/use-people.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Shell } from '#renderer/ui/Shell.tsx';

/** Where each kind of person is shown; `id` is "kind/uid". */
function openPerson(go: ReturnType<typeof useGo>, id: string): void {
  const [kind, uid = ''] = id.split('/');
  if (kind === 'candidate') go(`/calon/${uid}`);
  else if (kind === 'pupil') go('/siswa', { siswa: uid });
  else if (kind === 'resident') go('/penerima-manfaat', { orang: uid });
  else go(`/calon-pm/${uid}`);
}

/** The screen of an address, and Beranda where it names none. */
function screenAt(screens: readonly ScreenEntry[], path: string): ScreenEntry {
  const [home] = screens;
  const found = screens.find((entry) => entry.path !== '/' && path.startsWith(entry.path)) ?? home;
  if (found === undefined) throw new Error('An office has no screen');
  return found;
}

/** The signed-in window: menu, top bar, palette, and the open screen inside. */
export function Frame() {
  const t = useTranslations('shell');
  const session = useSession();
  const go = useGo();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [accountOpen, setAccountOpen] = useState(false);
  const counts = useRead('home.menuCounts', {}).data;
  const now = useRead('home.clock', {}).data;
  const day = usePracticeDay(now?.today);
  const { kind } = session.office;
  const groups = SCREEN_GROUPS_OF[kind];
  const screens = useMemo(() => [...groups.flat(), ...BESIDE_MENU_OF[kind]], [groups, kind]);
  const active = screenAt(screens, path);
  const menu = groups.map((group, index) => ({
    id: String(index),
    items: group.map((entry) => {
      const count = counts?.[entry.id as keyof typeof counts];
      return {
        id: entry.id,
        label: t(entry.label),
        icon: entry.icon,
        href: `#${entry.path}`,
        ...(count === undefined ? {} : { count: formatFigure(count) }),
      };
    }),
  }));
  const here = active.id;
  const open = (id: string): void => {
    // The guide opens at the chapter of the screen one comes from.
    if (id === 'guide') go('/bantuan', { dari: here });
    else go(screens.find((entry) => entry.id === id)?.path ?? '/');
  };
  const findPeople = useCallback(async (text: string): Promise<readonly PersonHit[]> => {
    const reply = await api.home.findPeople({ text, limit: 8 });
    return reply.ok
      ? reply.value.map(({ kind: as, id, ...hit }) => ({ ...hit, id: `${as}/${id}` }))
      : [];
  }, []);
  const actions = usePaletteActions({
    screens,
    onScreen: open,
    path: active.path,
    onAccount: () => setAccountOpen(true),
    onDay: day.onToday,
  });
  const namedPlaces = useNamedPlaces();
  const [runs, onRan] = usePaletteRuns();
  return (
    <Shell
      office={session.office.name}
      menu={menu}
      active={active.under ?? here}
      onNavigate={open}
      person={{ name: session.user.name, role: session.user.roleText }}
      onPerson={() => setAccountOpen(true)}
      screen={t(active.label)}
      today={now === undefined ? '' : clockText(now)}
      practice={session.office.practice}
      onSearch={openPalette}
      {...(day.onToday === undefined ? {} : { onToday: day.onToday })}
    >
      <Outlet />
      <CommandPalette
        findPeople={findPeople}
        onPerson={(id) => openPerson(go, id)}
        actions={actions}
        moreActions={namedPlaces}
        runs={runs}
        onRan={onRan}
      />
      <KeySheet screen={here} name={t(active.label)} onGuide={() => open('guide')} />
      {day.dialog}
      <AccountMenu opened={accountOpen} onClose={() => setAccountOpen(false)} />
    </Shell>
  );
}
