import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { lastOffice, rememberOffice } from '#renderer/app/last-office.ts';
import { later } from '#renderer/app/later.ts';
import { Look } from '#renderer/app/Look.tsx';
import { newQueryClient, readOptions, useWindowEvents } from '#renderer/app/queries.ts';
import { Texts } from '#renderer/app/texts.tsx';
import { usePreferences } from '#renderer/app/preferences.ts';
import { PasswordDueScreen } from '#renderer/features/users/PasswordDueScreen.tsx';
import { SignInScreen } from '#renderer/features/users/SignInScreen.tsx';
import { useAutoLock } from '#renderer/features/users/use-auto-lock.ts';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';

const RepairScreen = later(
  async () => (await import('#renderer/features/repair/RepairScreen.tsx')).RepairScreen,
);
const SetupScreen = later(
  async () => (await import('#renderer/features/setup/SetupScreen.tsx')).SetupScreen,
);
const Desk = later(async () => (await import('#renderer/app/Desk.tsx')).Desk);

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
  useEffect(() => {
    if (office) rememberOffice(office.kind === 'open' ? office : null);
  }, [office]);
  const [last] = useState(lastOffice);
  const practice = office ? office.kind === 'open' && office.practice : last?.practice === true;
  return (
    <Look nonce={nonce} practice={practice} colorScheme={colorScheme}>
      <Texts language={language}>
        {restarted === 'too-often' ? <RepairScreen reason="crashes" /> : <Inside />}
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
  const [last] = useState(lastOffice);
  // While the file is looked at, the office that was here last time is taken to be here still.
  if (!office) return last ? <Inhabited /> : null;
  if (office.kind === 'none') return <SetupScreen />;
  if (office.kind === 'refused') return <RepairScreen reason="file" />;
  return <Inhabited />;
}

/** An office stands here: its sign-in, or the window of whoever is signed in. */
function Inhabited() {
  const me = useQuery(readOptions('users.me', {})).data;
  const locked = useAutoLock(me !== undefined && me !== null);
  useEffect(() => {
    // After the first frame, so that the sign-in does not wait for what comes behind it.
    const timer = setTimeout(() => {
      void import('#renderer/app/Desk.tsx').then(({ fetchFirstScreens }) => fetchFirstScreens());
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  if (me === undefined || me === null) return <SignInScreen locked={locked} />;
  if (me.user.mustChangePassword) return <PasswordDueScreen name={me.user.name} />;
  return <Desk session={me} />;
}
