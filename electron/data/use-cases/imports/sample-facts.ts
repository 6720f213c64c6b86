import { schoolPlaces } from '#db/queries/import-pupils.ts';
import { listCodesOfNik } from '#db/queries/import-samples.ts';
import { findShownSite } from '#db/queries/places.ts';
import { villageChildren } from '#shared/domain/imports/sample-children.ts';
import type { SampleFacts } from '#shared/domain/imports/sample-lists.ts';
import type { SamplePlaces } from '#shared/domain/imports/sample-seats.ts';
import type { QueryContext } from '../../context.ts';

const NO_PLACES: SamplePlaces = {
  classes: [],
  beds: [],
  limits: { ledger: [], permits: [], classes: [], beds: [], held: [] },
};

function placesToday({ db, today }: QueryContext): SamplePlaces {
  const site = findShownSite(db);
  if (!site) return NO_PLACES;
  const { classes, beds, limits } = schoolPlaces(db, site.id, today);
  return { classes, beds, limits };
}

/** What of a school its template and its sample files are made from. */
export function sampleFacts(context: QueryContext, _payload: Record<string, never>): SampleFacts {
  const { db, today } = context;
  const places = placesToday(context);
  const grades = [...new Set(places.classes.map(({ grade }) => grade))];
  const niks = villageChildren(grades, today).map(({ nik }) => nik);
  const codes = listCodesOfNik(db, niks).map(({ nik, code }) => [nik, code] as const);
  return { today, places, grades, codes: Object.fromEntries(codes) };
}
