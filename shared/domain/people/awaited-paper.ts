/** Civil papers that poor families often lack; none of them is a reason to turn a child away. */
export const CIVIL_PAPERS = ['birth_certificate', 'family_card', 'parent_id_card'] as const;
export type CivilPaper = (typeof CIVIL_PAPERS)[number];

/** What a person is asked for again: a civil paper, or the NIK that a list brought spoilt. */
export const AWAITED_KINDS = [...CIVIL_PAPERS, 'nik'] as const;
export type AwaitedKind = (typeof AWAITED_KINDS)[number];

/** Days in which a NIK that came in spoilt is to be copied from the family card. */
export const NIK_DUE_DAYS = 14;

/** How waiting for a paper ends: somebody saw it, or it turned out not to be needed. */
export const PAPER_ENDS = ['seen', 'not_needed'] as const;
export type PaperEnd = (typeof PAPER_ENDS)[number];
