import { createTranslator } from 'use-intl/core';
import type { ExportedPlace } from '#db/queries/exports.ts';
import type { OrderPolicy } from '#shared/domain/order/policy.ts';
import { readKeys } from '#shared/domain/order/stored-keys.ts';
import { id } from '#shared/i18n/id.ts';
import { type ReasonCode, reasonText, type Translate } from '#shared/i18n/reason-text.ts';
import type { ExportValue } from '../files/export-sheet.ts';
import { andMore, home, type SheetColumn, who } from './people-columns.ts';

/** A place with the rules by which it was ordered. */
export type OrderedPlace = ExportedPlace & { readonly policy: OrderPolicy };

const OUTCOMES = { admitted: 'Masuk', reserve: 'Cadangan', left_out: 'Tidak masuk' } as const;
const ofRuns = id.runs.columns;
// A file stays Indonesian under every screen language, as paper does.
const say = createTranslator({ locale: 'id', messages: id }) as unknown as Translate;

function keyOf(of: OrderedPlace, name: 'desil' | 'school_status' | 'age'): ExportValue {
  const value = readKeys(of.keys, of.policy).find(({ key }) => key === name);
  switch (value?.key) {
    case 'desil':
      return value.desil;
    case 'school_status':
      return id.runs.statuses[value.status];
    case 'age':
      return value.birthDate;
    default:
      return null;
  }
}

/** Where somebody stands, in the words of the screen: why not, for whoever is left out. */
function noteOf({ outcome, reserveNo, reasons }: OrderedPlace): string {
  if (outcome === 'admitted') return say('runs.outcomes.admitted');
  if (outcome === 'reserve')
    return say('runs.outcomes.reserve', { number: String(reserveNo ?? 0) });
  const said = JSON.parse(reasons) as readonly ReasonCode[];
  return said.map((reason) => reasonText(say, reason)).join(' ');
}

/** The columns of the order as its screen has them. */
const placesOnScreen: readonly SheetColumn<OrderedPlace>[] = [
  { header: ofRuns.rank, kind: 'number', width: 9, value: ({ rank }) => rank },
  { header: ofRuns.code, kind: 'id', width: 12, value: ({ code }) => code },
  { header: ofRuns.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: ofRuns.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: ofRuns.desil, kind: 'number', width: 7, value: (of) => keyOf(of, 'desil') },
  { header: ofRuns.status, kind: 'text', width: 16, value: (of) => keyOf(of, 'school_status') },
  { header: ofRuns.born, kind: 'date', value: (of) => keyOf(of, 'age') },
  { header: ofRuns.note, kind: 'text', width: 40, value: noteOf },
];

/** The order: as on the screen, then all the rest. */
export const placeColumns = (allColumns: boolean): readonly SheetColumn<OrderedPlace>[] =>
  allColumns
    ? andMore<OrderedPlace>(
        placesOnScreen,
        { header: 'Hasil', kind: 'text', width: 13, value: ({ outcome }) => OUTCOMES[outcome] },
        { header: 'Cadangan ke', kind: 'number', value: ({ reserveNo }) => reserveNo },
        ...who,
        ...home,
      )
    : placesOnScreen;
