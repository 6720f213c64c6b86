import { IconBuilding } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { balanceOf } from '#shared/domain/capacity/shortage.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { comingSchoolYears } from '#shared/domain/places/academic-year.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ChangesPanel } from '#renderer/features/home/ChangesPanel.tsx';
import { FreePlacesSentence } from '#renderer/features/home/FreePlacesSentence.tsx';
import { HomePlaces } from '#renderer/features/home/HomePlaces.tsx';
import { HomeStrip } from '#renderer/features/home/HomeStrip.tsx';
import { DateStrip } from '#renderer/ui/DateStrip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Tempat: free places of any day beside the children who are ready, so that July reads from February. */
export function PlacesScreen() {
  const [view, change] = useView();
  const on = typeof view['on'] === 'string' ? view['on'] : undefined;
  const free = useRead('places.freePlaces', on === undefined ? {} : { on });
  return (
    <Reading query={free} rows={8} height={64}>
      {(places) =>
        places === null ? (
          <NoSite />
        ) : (
          <Day
            free={places}
            onDay={(day) => change({ on: day === places.today ? undefined : day })}
          />
        )
      }
    </Reading>
  );
}

interface DayProps {
  free: FreePlaces;
  onDay: (day: string) => void;
}

function Day({ free, onDay }: DayProps) {
  const t = useTranslations('places.day');
  const go = useGo();
  const { on, today, site } = free;
  const years = comingSchoolYears(today, 2);
  return (
    <>
      <NumberHeader
        label={
          on === today
            ? t('labelToday', { site: site.name })
            : t('labelOn', { on: longDate(on), site: site.name })
        }
        terms={useBalanceTerms(free)}
        limit={<FreePlacesSentence free={free} />}
        actions={[{ id: 'order', label: t('order'), onClick: () => go('/urutan'), main: true }]}
      />
      <ScreenBody panel={<ChangesPanel onDay={onDay} />}>
        <FilterChips
          label={t('days')}
          chips={[
            { id: today, label: t('today') },
            ...years.map((day) => ({ id: day, label: longDate(day), note: t('newYear') })),
          ]}
          active={on}
          onSelect={onDay}
        />
        <DateStrip day={on} today={today} onChange={onDay} />
        <MainSection title={t('levels')} note={t('counted')}>
          <HomePlaces free={free} balance />
        </MainSection>
        <HomeStrip free={free} behind={null} />
      </ScreenBody>
    </>
  );
}

/** "Kurang 234 tempat: 504 siap untuk 270 tempat". */
function useBalanceTerms(free: FreePlaces): readonly NumberTerm[] {
  const t = useTranslations('places.day');
  const go = useGo();
  const { places, ready } = free.total;
  const { kind, by } = balanceOf(places, ready);
  return [
    { id: 'balance', sign: t(kind), value: by, word: t('by'), exceeded: kind === 'children-more' },
    {
      id: 'ready',
      value: ready,
      word: t('for'),
      onSelect: () => go('/calon', { stage: 'ready' }),
    },
    { id: 'places', value: places, word: t('places') },
  ];
}

function NoSite() {
  const t = useTranslations('home');
  const go = useGo();
  return (
    <EmptyState
      icon={IconBuilding}
      title={t('noSite.title')}
      ways={[{ label: t('actions.settings'), onClick: () => go('/pengaturan') }]}
    >
      {t('noSite.text')}
    </EmptyState>
  );
}
