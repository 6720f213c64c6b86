import type { ReadDb } from '#db/connection.ts';
import { type FamilyRow, findFamily, listGuardians } from '#db/queries/candidates.ts';
import {
  countDecided,
  countWaiting,
  findLastSearch,
  listDecided,
  listWaiting,
} from '#db/queries/duplicates.ts';
import { type DetailRow, findPairDetail } from '#db/queries/pair-detail.ts';
import type { StoredRow } from '#db/schema/tables.ts';
import type { PAIR_LISTS } from '#shared/contract/duplicates.ts';
import { type PairValues, sideBySide } from '#shared/domain/duplicates/side-by-side.ts';
import { maskId } from '#shared/domain/people/id-number.ts';
import { err, ok } from '#shared/result.ts';
import type { QueryContext } from '../../context.ts';
import { findPair, identityOf, type PairInput, pairRow } from './find-pair.ts';

interface ListInput {
  readonly list: (typeof PAIR_LISTS)[number];
  readonly offset: number;
  readonly limit: number;
}

/** One block of the pairs that wait, or of those somebody decided. */
export function listPairs({ db }: QueryContext, { list, offset, limit }: ListInput) {
  const rows =
    list === 'open'
      ? listWaiting(db, offset, limit).map((pair) => pairRow(db, pair))
      : listDecided(db, list, offset, limit).map((decision) =>
          pairRow(db, { first: decision.first_id, second: decision.second_id }, decision),
        );
  return ok(rows.filter((row) => row !== undefined));
}

export function summarizePairs({ db }: QueryContext) {
  return ok({
    counts: {
      open: countWaiting(db),
      different: countDecided(db, 'different'),
      merged: countDecided(db, 'merged'),
    },
    search: findLastSearch(db) ?? null,
  });
}

/** Two entries side by side, NIK and KK masked whoever asks. */
export function showPair({ db }: QueryContext, input: PairInput) {
  const found = findPair(db, input);
  if (!found.ok) return found;
  const row = pairRow(db, found.value);
  const [one, other] = found.value.people;
  const [first, second] = [valuesOf(db, one), valuesOf(db, other)];
  if (!row || !first || !second) {
    return err({ code: 'duplicates.not-found', person: input.first } as const);
  }
  return ok({
    ...row,
    // Compared in full and masked only then: two that differ may look alike masked.
    rows: sideBySide(first, second).map((line) =>
      line.field === 'nik' || line.field === 'kk'
        ? { ...line, first: masked(line.first), second: masked(line.second) }
        : line,
    ),
  });
}

const masked = (digits: string): string => (digits === '' ? '' : maskId(digits));

/** NIK and KK of both in full; the pipeline writes the reading into the journal. */
export function showFullIds({ db }: QueryContext, input: PairInput) {
  const found = findPair(db, input);
  if (!found.ok) return found;
  const idsOf = (person: StoredRow<'person'>) => ({
    nik: person.nik,
    kk: findFamily(db, person.family_id)?.kk_no ?? null,
  });
  const [first, second] = found.value.people;
  return ok({ first: idsOf(first), second: idsOf(second) });
}

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== '').join(between);

function valuesOf(db: ReadDb, person: StoredRow<'person'>): PairValues | undefined {
  const detail = findPairDetail(db, person.id);
  if (!detail) return undefined;
  const family = findFamily(db, person.family_id);
  const guardians = listGuardians(db, person.id);
  const mother = guardians.find(({ relation }) => relation === 'mother');
  return {
    ...identityOf(person, family),
    mother: mother?.name ?? '',
    others: joined(
      guardians.filter((guardian) => guardian !== mother).map(({ name }) => name),
      ', ',
    ),
    phones: joined(
      guardians.map(({ phone }) => phone),
      ', ',
    ),
    address: family?.address ?? '',
    region: regionOf(family),
    ...recordOf(detail),
  };
}

const regionOf = (family: FamilyRow | undefined): string =>
  family === undefined
    ? ''
    : joined(
        [
          family.rt === '' ? null : `RT ${family.rt}`,
          family.rw === '' ? null : `RW ${family.rw}`,
          family.village,
          family.district,
          family.regency,
        ],
        ', ',
      );

const recordOf = (detail: DetailRow) => ({
  school: joined([detail.level, detail.grade === null ? null : String(detail.grade)], ' '),
  school_status: detail.schoolStatus ?? '',
  recommendation: detail.recommendation === 'none' ? '' : (detail.recommendation ?? ''),
  desil: detail.desil === null ? '' : String(detail.desil),
  intakes: detail.intakes ?? '',
  class: detail.className ?? '',
  ...houseOf(detail),
  attachments: detail.attachments === 0 ? '' : String(detail.attachments),
  entered: detail.file ?? '',
});

const houseOf = (detail: DetailRow) => ({
  requests: detail.requests ?? '',
  request_state: detail.requestState ?? '',
  stay: detail.stayFrom ?? '',
  left: detail.stayUntil ?? '',
  bed: detail.bed ?? '',
  assessed: detail.assessed ?? '',
  training: detail.training ?? '',
});
