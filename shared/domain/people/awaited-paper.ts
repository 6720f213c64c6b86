/** Civil papers that poor families often lack; none of them is a reason to turn a child away. */
export const CIVIL_PAPERS = ['birth_certificate', 'family_card', 'parent_id_card'] as const;
export type CivilPaper = (typeof CIVIL_PAPERS)[number];

/** How waiting for a paper ends: somebody saw it, or it turned out not to be needed. */
export const PAPER_ENDS = ['seen', 'not_needed'] as const;
export type PaperEnd = (typeof PAPER_ENDS)[number];
