import { listRowHistory, type RowHistoryEntry } from '#db/queries/row-history.ts';
import { findSigner, listSigners, termOf } from '#db/queries/signers.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import { PAPER_KINDS, type PaperKind } from '#shared/contract/paper-kinds.ts';
import type { signersContract } from '#shared/contract/signers.ts';
import { holdsOn, inOffice, type SignerTerm, type Signing } from '#shared/domain/papers/signing.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { QueryContext } from '../../context.ts';
import { lastDayOf } from './edit-signers.ts';
import { findSigning } from './signing.ts';

function stateOf(term: SignerTerm, today: LocalDate): 'now' | 'coming' | 'past' {
  if (holdsOn(term, today)) return 'now';
  return term.until !== null && term.until <= today ? 'past' : 'coming';
}

/** The usual first, then papers that are signed otherwise in the order of the list. */
const documentsOf = ({ usual, documents }: Signing) => [
  { document: null, ...usual },
  ...PAPER_KINDS.flatMap((document: PaperKind) => {
    const seats = documents[document];
    return seats ? [{ document, ...seats }] : [];
  }),
];

/** All signers with their days, who signs for each seat today, and what each paper asks for. */
export function showSigners({ db, today }: QueryContext) {
  const rows = listSigners(db);
  const terms = rows.map(termOf);
  const signing = findSigning(db);
  const documents = documentsOf(signing);
  const asked = new Set(documents.flatMap(({ left, right }) => [left, right]));
  return ok({
    rows: rows.map((row) => {
      const { until, ...term } = termOf(row);
      const state = stateOf({ ...term, until }, today);
      return { ...term, to: lastDayOf(until), reason: row.end_reason ?? '', state };
    }),
    seats: [...new Set(terms.map(({ seat }) => seat))].map((seat) => {
      const found = inOffice(terms, seat, today);
      const called = ({ name, position }: SignerTerm): string => name ?? position;
      return {
        seat,
        kind: found.kind,
        name: found.kind === 'none' ? '' : called(found.signer),
        others: found.kind === 'several' ? found.others.map(called) : [],
        used: asked.has(seat),
      };
    }),
    place: signing.place,
    documents,
    today,
  });
}

type Entry = OutputOf<typeof signersContract.history>[number];
type Change = Entry['changes'][number];
type Columns = Readonly<Record<string, string | null>>;

const FIELDS = [
  ['capacity', 'capacity'],
  ['behalf_of', 'behalf_of'],
  ['position', 'position'],
  ['name', 'name'],
  ['rank', 'rank'],
  ['nip', 'nip'],
  ['from_date', 'from'],
  ['until_date', 'to'],
  ['end_reason', 'end_reason'],
] as const satisfies readonly (readonly [string, Change['field']])[];

const columnsOf = (text: string | null): Columns =>
  text === null ? {} : (JSON.parse(text) as Columns);

function changesOf(entry: RowHistoryEntry): Change[] {
  const [before, after] = [columnsOf(entry.before), columnsOf(entry.after)];
  return FIELDS.flatMap(([column, field]) => {
    const shown = (value: string | null | undefined): string | null =>
      field === 'to' ? lastDayOf(value ?? null) : (value ?? null);
    const [old, now] = [shown(before[column]), shown(after[column])];
    return old === now ? [] : [{ field, before: old, after: now }];
  });
}

function kindOf({ undoes, before }: RowHistoryEntry): Entry['kind'] {
  if (undoes !== null) return 'taken-back';
  return before === null ? 'added' : 'changed';
}

/** What was changed in a signer's row, newest first, each with old and new. */
export function showSignerHistory({ db }: QueryContext, { uid }: { uid: string }) {
  const row = findSigner(db, uid);
  if (!row) return err({ code: 'signers.not-found', uid } as const);
  return ok(
    listRowHistory(db, 'signer', row.id).map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      actor: entry.actor,
      kind: kindOf(entry),
      changes: changesOf(entry),
    })),
  );
}
