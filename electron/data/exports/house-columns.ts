import { createTranslator } from 'use-intl/core';
import type { HousePerson } from '#db/queries/house-exports.ts';
import type { ApplicationListRow } from '#shared/contract/application-record.ts';
import type { WaitingRow } from '#shared/contract/waitlist-shapes.ts';
import { applicationWords } from '#shared/i18n/application-words.ts';
import type { NamedOwnColumn } from '#shared/domain/own-columns/own-field.ts';
import { id } from '#shared/i18n/id.ts';
import type { Translate } from '#shared/i18n/reason-text.ts';
import { type Resident, residentWords } from '#shared/i18n/resident-words.ts';
import { ownSheet, type WithOwn } from './own-sheet.ts';
import { address, andMore, identity, onlyFull, type SheetColumn } from './people-columns.ts';

/** What a list shows of somebody, and who it is. */
type With<Shown> = Shown & { readonly who: HousePerson };

// A file stays Indonesian under every screen language, as paper does.
const say = createTranslator({ locale: 'id', messages: id }) as unknown as Translate;
const ofResident = residentWords(say);
const ofRequest = applicationWords(say);
const stay = id.stays.columns;
const request = id.applications.columns;
const { form } = id.applications;

/** Who it is and whom to call: nothing of health, whatever the role. */
export const housePersonColumns: readonly SheetColumn<HousePerson>[] = [
  { header: id.stays.panel.number, kind: 'id', width: 14, value: ({ number }) => number },
  ...identity,
  {
    header: form.birthEstimated,
    kind: 'text',
    width: 10,
    value: ({ birthEstimated }) => (birthEstimated === 1 ? id.columns.yes : null),
  },
  ...address,
  { header: form.contactName, kind: 'text', value: ({ contact }) => contact },
  {
    header: form.contactPhone,
    kind: 'id',
    value: ({ contactPhone }, full) => onlyFull(contactPhone, full),
  },
];
const whoColumns: readonly SheetColumn<With<object>>[] = housePersonColumns.map(
  ({ value, ...column }) => ({
    ...column,
    value: ({ who }, full) => value(who, full),
  }),
);

/** The columns of a screen, then, with `allColumns`, who everybody is. */
const chosen = <Row extends With<object>>(
  screen: readonly SheetColumn<Row>[],
  allColumns: boolean,
  without: readonly string[] = [],
): readonly SheetColumn<Row>[] =>
  allColumns
    ? andMore<Row>(screen, ...whoColumns.filter(({ header }) => !without.includes(header)))
    : screen;

const residentsOnScreen: readonly SheetColumn<With<Resident>>[] = [
  { header: stay.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: stay.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: stay.age, kind: 'text', width: 8, value: ofResident.age },
  { header: stay.bed, kind: 'text', width: 22, value: ofResident.bed },
  { header: stay.state, kind: 'text', width: 30, value: ofResident.state },
  {
    header: stay.task,
    kind: 'text',
    width: 24,
    value: ({ nextTask }) => (nextTask === null ? null : ofResident.task(nextTask)),
  },
  { header: stay.from, kind: 'date', value: ({ from }) => from },
];

type Own = readonly NamedOwnColumn[];

/** The residents, as their screen has them; the columns of the office come last. */
export const residentColumns = (
  own: Own,
  allColumns: boolean,
): readonly SheetColumn<WithOwn<With<Resident>>>[] => [
  ...chosen(residentsOnScreen, allColumns),
  ...ownSheet(own),
];

const requestsOnScreen: readonly SheetColumn<With<ApplicationListRow>>[] = [
  { header: request.number, kind: 'id', width: 14, value: ({ number }) => number },
  { header: request.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: request.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: request.age, kind: 'number', width: 6, value: ({ age }) => age },
  { header: request.desil, kind: 'number', width: 7, value: ({ desil }) => desil },
  { header: request.state, kind: 'text', width: 18, value: ofRequest.state },
  { header: request.missing, kind: 'text', width: 28, value: ofRequest.missing },
];

/** The requests; their number stands first already, the columns of the office last. */
export const applicationColumns = (
  own: Own,
  allColumns: boolean,
): readonly SheetColumn<WithOwn<With<ApplicationListRow>>>[] => [
  ...chosen(requestsOnScreen, allColumns, [id.stays.panel.number]),
  ...ownSheet(own),
];

const waitingOnScreen: readonly SheetColumn<With<WaitingRow>>[] = [
  { header: request.rank, kind: 'number', width: 9, value: ({ rank }) => rank },
  { header: request.name, kind: 'text', width: 32, value: ({ name }) => name },
  { header: request.sex, kind: 'text', width: 5, value: ({ sex }) => sex },
  { header: request.age, kind: 'number', width: 6, value: ({ age }) => age },
  {
    header: request.desil,
    kind: 'text',
    width: 7,
    value: ({ desil, substitute }) => (desil === null ? null : `${desil}${substitute ? '*' : ''}`),
  },
  { header: request.since, kind: 'date', value: ({ waitingSince }) => waitingSince },
  { header: request.needs, kind: 'text', width: 32, value: ofRequest.needs },
  { header: request.fit, kind: 'text', width: 40, value: ofRequest.fit },
];

/** The order of who waits, as its screen has it. */
export const waitingColumns = (allColumns: boolean) => chosen(waitingOnScreen, allColumns);
