import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActsProvider } from '#renderer/app/acts.tsx';
import { ClockDialog } from '#renderer/app/ClockDialog.tsx';
import { later } from '#renderer/app/later.ts';
import { Look } from '#renderer/app/Look.tsx';
import { newQueryClient, readOptions, useWindowEvents } from '#renderer/app/queries.ts';
import { newRouter } from '#renderer/app/routes.tsx';
import { SessionContext } from '#renderer/app/session.ts';
import { Texts } from '#renderer/app/texts.tsx';
import { usePreferences } from '#renderer/app/preferences.ts';
import { PasswordDueScreen } from '#renderer/features/users/PasswordDueScreen.tsx';
import { SignInScreen } from '#renderer/features/users/SignInScreen.tsx';

const RepairScreen = later(
  async () => (await import('#renderer/features/repair/RepairScreen.tsx')).RepairScreen,
);
const SetupScreen = later(
  async () => (await import('#renderer/features/setup/SetupScreen.tsx')).SetupScreen,
);
import { useAutoLock } from '#renderer/features/users/use-auto-lock.ts';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';

/** Everything: look, words, data, and the one screen that the office's state asks for. */
export function App({ nonce }: { nonce: string }) {
  const client = useMemo(newQueryClient, []);
  return (
    <QueryClientProvider client={client}>
      <Dressed nonce={nonce} />
    </QueryClientProvider>
  );
}

function Dressed({ nonce }: { nonce: string }) {
  const { language, colorScheme } = usePreferences();
  const [restarted, setRestarted] = useState<'no' | 'once' | 'too-often'>('no');
  const client = useQueryClient();
  const onRestart = useCallback(
    (tooOften: boolean) => {
      setRestarted(tooOften ? 'too-often' : 'once');
      void client.invalidateQueries();
    },
    [client],
  );
  useWindowEvents(onRestart);
  const office = useQuery(readOptions('office.state', {})).data;
  const practice = office?.kind === 'open' && office.practice;
  return (
    <Look nonce={nonce} practice={practice} colorScheme={colorScheme}>
      <Texts language={language}>
        <Suspense fallback={null}>
          {restarted === 'too-often' ? <RepairScreen reason="crashes" /> : <Inside />}
        </Suspense>
        {restarted === 'once' ? <RestartNotice onClose={() => setRestarted('no')} /> : null}
      </Texts>
    </Look>
  );
}

/** The data process died and was started again: what was saved is there, what was not is named. */
function RestartNotice({ onClose }: { onClose: () => void }) {
  const t = useTranslations('common');
  return <UndoBar text={t('restarted')} onClose={onClose} />;
}

function Inside() {
  const office = useQuery(readOptions('office.state', {})).data;
  if (!office) return null;
  if (office.kind === 'none') return <SetupScreen />;
  if (office.kind === 'refused') return <RepairScreen reason="file" />;
  return <SignedIn />;
}

function SignedIn() {
  const me = useQuery(readOptions('users.me', {})).data;
  const router = useMemo(newRouter, []);
  const locked = useAutoLock(me !== undefined && me !== null);
  if (me === undefined) return null;
  if (me === null) return <SignInScreen locked={locked} />;
  if (me.user.mustChangePassword) return <PasswordDueScreen name={me.user.name} />;
  return (
    <SessionContext value={me}>
      <ActsProvider>
        <RouterProvider router={router} />
        <ClockDialog />
      </ActsProvider>
    </SessionContext>
  );
}
