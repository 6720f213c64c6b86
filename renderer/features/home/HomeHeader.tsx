import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { FreePlaces } from '#shared/contract/place-shapes.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { FreePlacesSentence } from '#renderer/features/home/FreePlacesSentence.tsx';
import { type HeaderAction, NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';

type Season = OutputOf<Contract['home']['season']>['season'];

/** The number an office looks for at this time of the year, and the one thing to do about it. */
export function HomeHeader({ season, free }: { season: Season; free: FreePlaces | null }) {
  const t = useTranslations('home');
  const { terms, action } = useSeason(season);
  return (
    <NumberHeader
      label={t(`season.${season.kind}Label`)}
      terms={terms}
      {...(free === null ? {} : { limit: <FreePlacesSentence free={free} /> })}
      actions={[{ ...action, main: true }]}
    />
  );
}

function useSeason(season: Season): { terms: readonly NumberTerm[]; action: HeaderAction } {
  const t = useTranslations('home');
  const go = useGo();
  const ready = () => go('/calon', { stage: 'ready' });
  switch (season.kind) {
    case 'empty':
      return {
        terms: [{ id: 'places', value: season.places, word: t('season.places') }],
        action: { id: 'import', label: t('actions.import'), onClick: () => go('/impor') },
      };
    case 'visiting': {
      const open = () => go('/calon', { missing: 'home_visit' });
      return {
        terms: [
          { id: 'unvisited', value: season.unvisited, word: t('season.of'), onSelect: open },
          {
            id: 'of',
            value: season.of,
            word: t('season.children'),
            onSelect: () => go('/calon'),
          },
        ],
        action: { id: 'visit', label: t('actions.visit'), onClick: open },
      };
    }
    case 'ordering':
      return {
        terms: [
          { id: 'ready', value: season.ready, word: t('season.for'), onSelect: ready },
          { id: 'places', value: season.places, word: t('season.places') },
        ],
        action: { id: 'run', label: t('actions.run'), onClick: () => go('/urutan') },
      };
    case 'deciding':
      return {
        terms: [
          { id: 'ratified', value: season.ratified, word: t('season.for') },
          { id: 'places', value: season.places, word: t('season.places') },
        ],
        action: { id: 'decree', label: t('actions.decree'), onClick: () => go('/penetapan') },
      };
    case 'registering': {
      const open = () => go('/calon', { stage: 'designated' });
      return {
        terms: [
          { id: 'complete', value: season.complete, word: t('season.of') },
          { id: 'signed', value: season.signed, word: t('season.signed'), onSelect: open },
        ],
        action: { id: 'complete', label: t('actions.complete'), onClick: open },
      };
    }
    case 'arrival':
      return {
        terms: [
          { id: 'arrived', value: season.arrived, word: t('season.of') },
          { id: 'expected', value: season.expected, word: t('season.signed') },
        ],
        action: { id: 'arrive', label: t('actions.arrive'), onClick: () => go('/kedatangan') },
      };
    case 'term':
      return {
        terms: [{ id: 'present', value: season.present, word: t('season.pupils') }],
        action: { id: 'beds', label: t('actions.beds'), onClick: () => go('/denah') },
      };
  }
}
