import type { ListedPerson } from '#shared/documents/own-list.ts';

/** Somebody of a list as recorded: what no column shows is taken out before it leaves. */
export type FoundPerson = Omit<ListedPerson, 'age' | 'own'> & { readonly personId: number };
