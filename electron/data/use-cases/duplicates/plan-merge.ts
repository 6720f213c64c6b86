import type { ReadDb } from '#db/connection.ts';
import { findFamily, listGuardians } from '#db/queries/candidates.ts';
import { fuller } from '#shared/domain/duplicates/fuller.ts';
import { MERGE_FIELDS, type MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { decidePair, type Merge } from './decide-pair.ts';
import { identityOf, type PairInput, type Person } from './find-pair.ts';

const ADDRESS = ['address', 'rt', 'rw', 'village', 'district', 'regency'] as const;

/** What each entry says in the fields that are chosen; '' where it says nothing. */
function mergeValues(db: ReadDb, person: Person): Readonly<Record<MergeField, string>> {
  const family = findFamily(db, person.family_id);
  return {
    ...identityOf(person, family),
    address: ADDRESS.map((part) => family?.[part] ?? '')
      .filter((part) => part !== '')
      .join(', '),
    guardians: listGuardians(db, person.id)
      .map(({ name, phone }) => [name, phone].filter(Boolean).join(' '))
      .join(', '),
  };
}

const shown = (field: MergeField, value: string): string =>
  (field === 'nik' || field === 'kk') && value !== '' ? maskId(value) : value;

/** What the dialog asks: each field in which they differ, the fuller value proposed. */
export function planMerge(context: QueryContext, input: PairInput) {
  const { db } = context;
  const merge = decidePair(context, input);
  if (!merge.ok) return merge;
  const { pair, plan, kept, facility } = merge.value;
  const [first, second] = pair.people;
  const [one, two] = [mergeValues(db, first), mergeValues(db, second)];
  return ok({
    programme: facility ? ('facility' as const) : ('school' as const),
    keep: kept.uid,
    because: plan.because,
    first: first.uid,
    second: second.uid,
    fields: MERGE_FIELDS.filter((field) => one[field] !== two[field]).map((field) => ({
      field,
      first: shown(field, one[field]),
      second: shown(field, two[field]),
      proposed: fuller(one[field], two[field], plan.keep),
    })),
    closes: closedBy(merge.value),
  });
}

/** Codes of candidacies, or the number of the request, that end as double records. */
function closedBy({ facility, meetings }: Merge): string[] {
  if (facility) return facility.double ? [facility.double.ends.number] : [];
  return meetings
    .filter((met) => met.kept !== undefined && met.own.closed_on === null)
    .map(({ own }) => own.code);
}
