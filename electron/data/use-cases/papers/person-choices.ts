import {
  listHandedOut,
  listHouseCertificates,
  listIntroductions,
  listServed,
  listSlips,
} from '#db/queries/person-paper-choices.ts';
import type { QueryContext } from '../../context.ts';
import { readsCases } from '../../reads-cases.ts';

/** Of whom papers about persons can be printed; who only teaches sees no partner of anybody. */
export const personChoices = ({ db, today, user }: QueryContext, siteId: number) => ({
  served: listServed(db, siteId, today),
  left: listHandedOut(db, siteId),
  leaves: listSlips(db, siteId),
  certificates: listHouseCertificates(db),
  introductions: readsCases(user) ? listIntroductions(db) : [],
});
