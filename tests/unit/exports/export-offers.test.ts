import { describe, expect, it } from 'vitest';
import { createTranslator } from 'use-intl/core';
import { BESIDE_MENU_OF, SCREEN_GROUPS_OF } from '#renderer/app/screens.ts';
import {
  exportOffers,
  type Offer,
  type OfferFacts,
} from '#renderer/features/transfer/export-offers.ts';
import { ExportedList } from '#shared/contract/exports.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';

const FACTS: OfferFacts = {
  intake: 'intake-1',
  run: 'run-1',
  cohorts: [{ uid: 'cohort-1', name: 'Menjahit 1/2026' }],
  ownLists: [{ uid: 'list-1', name: 'Ukuran baju' }],
};
const NOTHING: OfferFacts = { intake: undefined, run: undefined, cohorts: [], ownLists: [] };

const offersOf = (kind: 'agency' | 'school' | 'facility', facts = FACTS): readonly Offer[] => {
  const screens = [...SCREEN_GROUPS_OF[kind].flat(), ...BESIDE_MENU_OF[kind]];
  return exportOffers(new Set(screens.map((one) => one.id)), facts);
};
const listsOf = (offers: readonly Offer[]): ExportedList[] =>
  offers.flatMap(({ buttons }) => buttons.flatMap((one) => ('list' in one ? [one.list] : [])));

describe('the tab Ekspor', () => {
  it('[C4] row 14: offers every list there is to the office whose menu has its screen', () => {
    const offered = [...listsOf(offersOf('school')), ...listsOf(offersOf('facility'))];
    const whats = new Set(offered.map(({ what }) => what));
    // A report has its span, a session its class: each is chosen on its screen, where the button goes.
    const chosen = ['report', 'attendance'];
    const all = ExportedList.options.map(({ shape }) => shape.what.value);
    expect(new Set([...whats, ...chosen])).toEqual(new Set(all));
    const ways = offersOf('facility').flatMap(({ buttons }) =>
      buttons.flatMap((one) => ('go' in one ? [one.go] : [])),
    );
    expect(ways).toEqual(['/pelatihan', '/laporan']);
    for (const list of offered) expect(ExportedList.parse(list)).toEqual(list);
    expect(new Set(offered.map((list) => JSON.stringify(list))).size).toBe(offered.length - 1);
  });

  it('shows an office only what is its own, and says so while there is nothing to take', () => {
    const school = new Set(listsOf(offersOf('school')).map(({ what }) => what));
    expect(school).toEqual(new Set(['candidates', 'desil', 'run', 'students', 'own-list']));
    const house = listsOf(offersOf('facility')).map(({ what }) => what);
    expect(house).not.toContain('candidates');
    expect(house).toContain('residents');
    const empty = offersOf('school', NOTHING);
    expect(empty.map(({ text, buttons }) => [text, buttons.length])).toEqual([
      ['candidates', 1],
      ['noIntake', 0],
      ['noRun', 0],
      ['students', 1],
    ]);
  });

  it('has words for every name, text and button in both languages', () => {
    const keys = (['school', 'facility'] as const)
      .flatMap((kind) => [...offersOf(kind), ...offersOf(kind, NOTHING)])
      .flatMap(({ name, text, buttons }) => [
        ...name,
        `exports.lists.text.${text}`,
        ...buttons.map(({ label }) => label),
      ])
      .filter((key) => !key.startsWith('='));
    const indonesian = createTranslator({ locale: 'id', messages: id }) as unknown as Translate;
    const english = createTranslator({ locale: 'en', messages: en }) as unknown as Translate;
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !indonesian.has(key) || !english.has(key))).toEqual([]);
  });
});
