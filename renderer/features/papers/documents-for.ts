import { printersOf } from '#shared/contract/papers.ts';
import type { Role } from '#shared/vocabulary.ts';
import { DOCUMENTS_OF, type DocumentKind } from './paper-request.ts';

/** What somebody with these roles prints in an office of this kind, the usual paper first. */
export const documentsFor = (
  kind: keyof typeof DOCUMENTS_OF,
  roles: readonly Role[],
): readonly DocumentKind[] =>
  DOCUMENTS_OF[kind].filter((document) =>
    printersOf(document).some((role) => roles.includes(role)),
  );
