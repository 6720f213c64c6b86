import {
  findIntroduction,
  listCompetentUnits,
  listPaperCertificates,
} from '#db/queries/training-papers.ts';
import { listPaperLeaves, listPaperStays } from '#db/queries/person-papers.ts';
import { findShownSite } from '#db/queries/places.ts';
import type { PaperRequest } from '#shared/contract/papers.ts';
import type { Whom } from '#shared/contract/person-papers.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { readStep } from '../step.ts';

type LeavesAsked = Extract<PaperRequest, { document: 'leave-slip' }>['of'];
type CertificatesAsked = Extract<PaperRequest, { document: 'certificate' | 'attended' }>['of'];
type IntroductionAsked = Extract<PaperRequest, { document: 'introduction-letter' }>['of'];

export interface StaysAsked {
  readonly of: Whom;
  readonly day: LocalDate;
  /** Which day a `day` of `of` is: of coming or of going. */
  readonly column: 'from_date' | 'until_date';
}

/** What papers about persons are made of. */
export const personPaperSteps = {
  stays: readStep(({ db }, { of, ...days }: StaysAsked) => {
    const site = findShownSite(db);
    return site ? { house: site.name, stays: listPaperStays(db, site.id, of, days) } : null;
  }),
  leaves: readStep(({ db }, { of }: { of: LeavesAsked }) => {
    const site = findShownSite(db);
    return site ? { house: site.name, leaves: listPaperLeaves(db, of) } : null;
  }),
  certificates: readStep(
    ({ db }, { of, kind }: { of: CertificatesAsked; kind: 'training' | 'attended' }) => {
      const site = findShownSite(db);
      const rows = listPaperCertificates(db, kind, of);
      const units = listCompetentUnits(
        db,
        rows.map(({ trainee }) => trainee),
      );
      return site ? { house: site.name, rows, units } : null;
    },
  ),
  introduction: readStep(({ db }, { of }: { of: IntroductionAsked }) => {
    const site = findShownSite(db);
    const row = findIntroduction(db, of);
    if (!site || !row) return null;
    const units = row.trainee === null ? [] : listCompetentUnits(db, [row.trainee]);
    return { house: site.name, row, units };
  }),
} as const;
