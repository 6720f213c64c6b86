import { SERVICE_ITEMS, type ServiceItem } from '../stays/stay-words.ts';
import {
  figure,
  type Group,
  line,
  listing,
  partition,
  type ReportBody,
  share,
  word,
} from './report.ts';

/** The items of the minimum service that a resident has had by the last day. */
export type ServedResident = readonly ServiceItem[];

const PEOPLE = [{ key: 'all', unit: 'people' as const }];
const MET = [{ key: 'met', unit: 'people' as const }];

/** Half of the eleven and more. */
const MANY = 6;

function bandOf(met: number): string {
  if (met === SERVICE_ITEMS.length) return 'complete';
  if (met >= MANY) return 'many';
  return met > 0 ? 'some' : 'none';
}

function byHowMany(residents: readonly ServedResident[]): Group {
  const counts = residents.map((items) => bandOf(new Set(items).size));
  return partition(
    'service_bands',
    PEOPLE,
    ['complete', 'many', 'some', 'none'].map((band) =>
      line(band, word(`serviceBands.${band}`), [
        figure(counts.filter((one) => one === band).length),
      ]),
    ),
    null,
  );
}

/** Report 7: residents with all eleven items of the minimum service, and each item by itself. */
export function serviceReport(residents: readonly ServedResident[]): ReportBody {
  const all = residents.length;
  const complete = residents.filter((items) => new Set(items).size === SERVICE_ITEMS.length);
  const met = (item: ServiceItem): number =>
    residents.filter((items) => items.includes(item)).length;
  return {
    headline: [{ key: 'complete', unit: 'people', figure: share(complete.length, all) }],
    groups: [
      listing(
        'service_items',
        MET,
        SERVICE_ITEMS.map((item) => line(item, word(`items.${item}`), [share(met(item), all)])),
        'met',
      ),
      byHowMany(residents),
    ],
    names: [],
    notes: ['service'],
  };
}
