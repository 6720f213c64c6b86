/// <reference types="vite/client" />
import '#renderer/app/styles.ts';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { id } from '#shared/i18n/id.ts';
import { Look } from '#renderer/app/Look.tsx';
import { CandidatesScreen } from '#tests/support/gallery/CandidatesScreen.tsx';
import { HomeScreen } from '#tests/support/gallery/HomeScreen.tsx';
import { ImportScreen } from '#tests/support/gallery/ImportScreen.tsx';
import { OrderScreen } from '#tests/support/gallery/OrderScreen.tsx';
import { StatesScreen } from '#tests/support/gallery/StatesScreen.tsx';

setNonce('gallery');
const asked = new URLSearchParams(window.location.search);
const screens: Record<string, () => React.JSX.Element> = {
  home: HomeScreen,
  candidates: CandidatesScreen,
  order: OrderScreen,
  import: ImportScreen,
  states: StatesScreen,
};
const Screen = screens[asked.get('screen') ?? 'home'] ?? HomeScreen;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <IntlProvider locale="id" messages={id} timeZone="Asia/Makassar">
    <Look
      practice={asked.has('practice')}
      colorScheme={asked.get('scheme') === 'dark' ? 'dark' : 'light'}
      nonce="gallery"
    >
      <Screen />
    </Look>
  </IntlProvider>,
);
