import { Outlet, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '#renderer/app/api.ts';
import { clockText } from '#renderer/app/clock.ts';
import { useRead } from '#renderer/app/queries.ts';
import { BESIDE_MENU_OF, SCREEN_GROUPS_OF } from '#renderer/app/screens.ts';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { AccountMenu } from '#renderer/features/users/AccountMenu.tsx';
import { usePracticeDay } from '#renderer/features/office/PracticeDay.tsx';
import { CommandPalette, openPalette } from '#renderer/ui/CommandPalette.tsx';
import type { PersonHit } from '#renderer/ui/use-people.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { Shell } from '#renderer/ui/Shell.tsx';

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
  const active =
    screens.find((entry) => entry.path !== '/' && path.startsWith(entry.path)) ?? screens[0];
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
  const open = useCallback(
    (id: string) => go(screens.find((entry) => entry.id === id)?.path ?? '/'),
    [go, screens],
  );
  const facility = kind === 'facility';
  const findPeople = useCallback(
    async (text: string): Promise<readonly PersonHit[]> => {
      const asked = { text, limit: 8 };
      const reply = await (facility ? api.applications.find(asked) : api.candidates.find(asked));
      return reply.ok ? reply.value : [];
    },
    [facility],
  );
  const actions = useMemo(
    () =>
      screens.map((entry) => ({
        id: entry.id,
        label: t(entry.label),
        icon: entry.icon,
        onRun: () => go(entry.path),
      })),
    [t, go, screens],
  );
  return (
    <Shell
      office={session.office.name}
      menu={menu}
      active={active?.under ?? active?.id ?? 'home'}
      onNavigate={open}
      person={{ name: session.user.name, role: session.user.roleText }}
      onPerson={() => setAccountOpen(true)}
      screen={t(active?.label ?? 'home')}
      today={now === undefined ? '' : clockText(now)}
      practice={session.office.practice}
      onSearch={openPalette}
      {...(day.onToday === undefined ? {} : { onToday: day.onToday })}
    >
      <Outlet />
      <CommandPalette
        findPeople={findPeople}
        onPerson={(uid) => go(facility ? `/calon-pm/${uid}` : `/calon/${uid}`)}
        actions={actions}
      />
      {day.dialog}
      <AccountMenu opened={accountOpen} onClose={() => setAccountOpen(false)} />
    </Shell>
  );
}
