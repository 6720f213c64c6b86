import { IconBuilding } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { HouseHome } from '#renderer/features/home/HouseHome.tsx';
import { HomeHeader } from '#renderer/features/home/HomeHeader.tsx';
import { HomePanel } from '#renderer/features/home/HomePanel.tsx';
import { HomePlaces } from '#renderer/features/home/HomePlaces.tsx';
import { HomeStrip } from '#renderer/features/home/HomeStrip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Beranda, as the kind of office needs it. */
export function HomeScreen() {
  const { office } = useSession();
  return office.kind === 'facility' ? <HouseHome /> : <SchoolHome />;
}

/** The number of the season, free places beside the queue, what is due. */
function SchoolHome() {
  const season = useRead('home.season', {});
  const free = useRead('places.freePlaces', {});
  return (
    <Reading query={season} rows={8} height={64}>
      {(home) => (
        <Reading query={free} rows={8} height={64}>
          {(places) => <Home home={home} free={places} />}
        </Reading>
      )}
    </Reading>
  );
}

interface HomeProps {
  home: OutputOf<Contract['home']['season']>;
  free: FreePlaces | null;
}

function Home({ home, free }: HomeProps) {
  const t = useTranslations('home');
  const go = useGo();
  const note = home.intake?.name;
  return (
    <>
      <HomeHeader season={home.season} free={free} />
      <ScreenBody panel={<HomePanel season={home} />}>
        {free === null ? (
          <EmptyState
            icon={IconBuilding}
            title={t('noSite.title')}
            ways={[{ label: t('actions.settings'), onClick: () => go('/pengaturan') }]}
          >
            {t('noSite.text')}
          </EmptyState>
        ) : (
          <>
            <MainSection
              title={t('places.title')}
              {...(note === undefined ? {} : { note })}
              end={
                <button type="button" className="quiet-link" onClick={() => go('/tempat')}>
                  {t('places.other')}
                </button>
              }
            >
              <HomePlaces free={free} />
            </MainSection>
            <HomeStrip free={free} behind={home.behind} />
          </>
        )}
      </ScreenBody>
    </>
  );
}
