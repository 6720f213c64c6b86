import type { AnyCellField } from '#shared/domain/candidates/cells.ts';

/** A cell whose text is not that of the list: on its way, just stored, refused, or left unfinished. */
export interface Draft {
  /** As it is stored; as typed when it cannot be read. */
  readonly text: string;
  /** What the cell held when this was typed. */
  readonly old: string;
  readonly state: 'sent' | 'stored' | 'faulty';
  /** The sentence of a faulty one. */
  readonly fault?: string;
  /** The row as the list had it then: once the list has a newer one, a stored draft is done. */
  readonly row: object;
}

export type Drafts = ReadonlyMap<string, Draft>;

export const draftKey = (uid: string, field: AnyCellField): string => `${uid} ${field}`;

/** The draft a cell shows; one that is stored makes way for what the list says since. */
export function draftOf(
  drafts: Drafts,
  row: { readonly uid: string },
  field: AnyCellField,
): Draft | undefined {
  const draft = drafts.get(draftKey(row.uid, field));
  return draft?.state === 'stored' && draft.row !== row ? undefined : draft;
}

/** What a further change of a cell is compared with: text on its way or stored, else the list's. */
export function knownText(
  drafts: Drafts,
  row: { readonly uid: string },
  field: AnyCellField,
  listed: string,
): string {
  const draft = draftOf(drafts, row, field);
  return draft === undefined || draft.state === 'faulty' ? listed : draft.text;
}

/** The drafts with some cells changed; `null` lets go of one. */
export function withDrafts(
  drafts: Drafts,
  changed: readonly (readonly [key: string, draft: Draft | null])[],
): Drafts {
  const next = new Map(drafts);
  for (const [key, draft] of changed)
    if (draft === null) next.delete(key);
    else next.set(key, draft);
  return next;
}

export const withDraft = (drafts: Drafts, key: string, draft: Draft | null): Drafts =>
  withDrafts(drafts, [[key, draft]]);
