import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  useParams,
} from '@tanstack/react-router';
import { Frame } from '#renderer/app/Frame.tsx';
import { later } from '#renderer/app/later.ts';
import { SCREENS } from '#renderer/app/screens.ts';

const CandidatePage = later(
  async () => (await import('#renderer/features/candidates/CandidatePage.tsx')).CandidatePage,
);

const ApplicationPage = later(
  async () => (await import('#renderer/features/applications/ApplicationPage.tsx')).ApplicationPage,
);

/** View state of a screen (filters, open panel, tab) lives in the address: it survives a reload. */
export type ScreenSearch = Readonly<Record<string, string | number | undefined>>;

const root = createRootRoute({
  component: Frame,
  validateSearch: (search: Record<string, unknown>): ScreenSearch =>
    Object.fromEntries(
      Object.entries(search).filter(
        (entry): entry is [string, string | number] =>
          typeof entry[1] === 'string' || typeof entry[1] === 'number',
      ),
    ),
});

const screens = SCREENS.map(({ path, screen: Screen }) =>
  createRoute({ getParentRoute: () => root, path, component: () => <Screen /> }),
);

const candidatePage = createRoute({
  getParentRoute: () => root,
  path: '/calon/$uid',
  component: function CandidateRoute() {
    const { uid } = useParams({ strict: false }) as { uid?: string };
    return <CandidatePage uid={uid ?? ''} />;
  },
});

const applicationPage = createRoute({
  getParentRoute: () => root,
  path: '/calon-pm/$uid',
  component: function ApplicationRoute() {
    const { uid } = useParams({ strict: false }) as { uid?: string };
    return <ApplicationPage uid={uid ?? ''} />;
  },
});

export const newRouter = () =>
  createRouter({
    routeTree: root.addChildren([...screens, candidatePage, applicationPage]),
    history: createHashHistory(),
  });
