import type {
  DocumentKind,
  OptionWords,
  PaperChoice,
  PaperChoices,
  PaperRequest,
} from './paper-request.ts';
import type { Option } from './person-options.ts';

type House = NonNullable<PaperChoices['house']>;
type ListKind = 'meal-recap' | 'waiting-list' | 'attendance-list' | 'receipt-list';

/** A month, a class or a proposal stands in so many columns that it is never upright. */
const SIDEWAYS: ReadonlySet<DocumentKind> = new Set([
  'meal-recap',
  'attendance-list',
  'dtsen-proposal',
  'candidate-list',
  'call-list',
]);
export const isSideways = (document: DocumentKind): boolean => SIDEWAYS.has(document);

/** The house as it stands today. */
const TODAY = 'today';

/** What a paper of a house can be made of. */
export function houseOptions(
  document: DocumentKind,
  house: House,
  words: OptionWords,
): readonly Option[] {
  switch (document) {
    case 'meal-recap':
      return house.months.map((month) => ({ value: month, label: words.month(month) }));
    case 'driver-list':
      return [{ value: TODAY, label: words.drives() }];
    case 'waiting-list':
      return [{ value: TODAY, label: words.waiting(house) }];
    case 'attendance-list':
      return house.cohorts.map(({ uid, name }) => ({ value: uid, label: name }));
    case 'receipt-list':
      return [
        { value: 'house', label: words.everybody(house) },
        ...house.wards.map(({ uid, name }) => ({ value: `ward:${uid}`, label: name })),
        ...house.cohorts.map(({ uid, name }) => ({
          value: `cohort:${uid}`,
          label: words.trainees(name),
        })),
      ];
    default:
      return [{ value: TODAY, label: words.house(house) }];
  }
}

/** The months of which a class has an attendance list, the latest first. */
export const monthsOf = ({ house }: PaperChoices, cohort: string): readonly string[] =>
  house?.cohorts.find(({ uid }) => uid === cohort)?.months ?? [];

/** A cohort or ward as the request names it. */
function whomOf(of: string): Extract<PaperRequest, { document: 'receipt-list' }>['whom'] {
  const [kind = '', uid = ''] = of.split(':');
  return kind === 'ward' || kind === 'cohort' ? { of: kind, uid } : { of: 'house' };
}

/** A list of a facility as the data process is asked for it. */
export function listRequestOf(choice: PaperChoice & { readonly document: ListKind }): PaperRequest {
  const { document, of, audience, size, orientation, month, goods, quantity } = choice;
  switch (document) {
    case 'meal-recap':
      return { document, month: of, size };
    case 'waiting-list':
      return {
        document,
        audience: audience === 'wall' ? 'wall' : 'meeting',
        size,
        orientation,
      };
    case 'attendance-list':
      return { document, cohort: of, month, size };
    case 'receipt-list':
      return { document, whom: whomOf(of), goods, quantity, size, orientation };
  }
}
