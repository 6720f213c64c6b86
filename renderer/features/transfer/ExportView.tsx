import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EXPORT_ROLES, type ExportedList } from '#shared/contract/exports.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { nameOf } from '#shared/i18n/training-words.ts';
import { useRead } from '#renderer/app/queries.ts';
import { BESIDE_MENU_OF, SCREEN_GROUPS_OF } from '#renderer/app/screens.ts';
import { useHasRole, useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { exportOffers, type Offer, type OfferButton } from './export-offers.ts';
import classes from './ExportView.module.css';

/** Every list that leaves the program as a file, each whole; filtered ones from their own screens. */
export function ExportView() {
  const t = useTranslations('exports.lists');
  return useHasRole(EXPORT_ROLES) ? <Offers /> : <EmptyState title={t('notYours')} />;
}

/** The lists of the screens that stand in the menu of this office. */
function useOffers(): readonly Offer[] {
  const { kind } = useSession().office;
  const screens = [...SCREEN_GROUPS_OF[kind].flat(), ...BESIDE_MENU_OF[kind]];
  const ids = new Set<string>(screens.map(({ id }) => id));
  const school = { enabled: ids.has('candidates') };
  const intake = useRead('intakes.current', {}, school).data?.uid;
  const run = useRead('papers.choices', {}, school).data?.runs[0]?.uid;
  const training = useRead('training.overview', {}, { enabled: ids.has('training') }).data;
  const ownLists = useRead('lists.list', {}).data ?? [];
  return exportOffers(ids, {
    intake,
    run,
    cohorts: (training?.cohorts ?? []).map((one) => ({ uid: one.uid, name: nameOf(one) })),
    ownLists: ownLists.filter(({ ended }) => ended === null),
  });
}

function Offers() {
  const t = useTranslations('exports.lists');
  const [open, setOpen] = useState<ExportedList | null>(null);
  const offers = useOffers();
  return (
    <div className="scrolls">
      <ul className={classes['list']} aria-label={t('label')}>
        {offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} onTake={setOpen} />
        ))}
      </ul>
      {open ? <ExportDialog list={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

interface OfferRowProps {
  offer: Offer;
  onTake: (list: ExportedList) => void;
}

function OfferRow({ offer, onTake }: OfferRowProps) {
  const say = useTranslations() as unknown as Translate;
  const go = useGo();
  const name = offer.name
    .map((word) => (word.startsWith('=') ? word.slice(1) : say(word)))
    .join(' · ');
  const press = (button: OfferButton) =>
    'list' in button ? onTake(button.list) : go(button.go, button.view);
  return (
    <li className={classes['row']}>
      <div>
        <div className={classes['name']}>{name}</div>
        <div className={classes['text']}>{say(`exports.lists.text.${offer.text}`)}</div>
      </div>
      <div className={classes['buttons']}>
        {offer.buttons.map((button) => (
          <Button
            key={button.label}
            aria-label={`${say(button.label)} ${name}`}
            onClick={() => press(button)}
          >
            {say(button.label)}
          </Button>
        ))}
      </div>
    </li>
  );
}
