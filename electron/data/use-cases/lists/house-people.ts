import { listApplicationsByIds } from '#db/queries/application-list.ts';
import {
  type HousePerson,
  listPeopleOfApplications,
  listPeopleOfStays,
} from '#db/queries/house-exports.ts';
import { findShownSite } from '#db/queries/places.ts';
import { listWards } from '#db/queries/house.ts';
import type { ListDesign } from '#shared/contract/list-design.ts';
import { id } from '#shared/i18n/id.ts';
import type { QueryContext } from '../../context.ts';
import { chosenIds } from '../applications/list-applications.ts';
import { listResidents } from '../stays/list-stays.ts';
import type { FoundPerson } from './found-person.ts';

type People<Of extends ListDesign['people']['of']> = Extract<ListDesign['people'], { of: Of }>;

/** What only a child of a school has. */
const NOT_OF_CHILD = {
  level: null,
  grade: null,
  className: null,
  nis: null,
  stage: null,
  guardian: null,
} as const;

const factsOf = (who: HousePerson) => ({
  ...NOT_OF_CHILD,
  // Numbers end every tie in the order of a list, as codes do.
  code: who.number ?? '',
  personId: who.personId,
  name: who.name,
  sex: who.sex,
  birthPlace: who.birthPlace,
  birthDate: who.birthDate,
  village: who.village,
  district: who.district,
  regency: who.regency,
  nik: who.nik,
  phone: who.contactPhone,
  address: who.address,
  number: who.number,
  contact: who.contact,
});

/** Who lives in the house today, in the order of its screen. */
export function listedResidents(
  context: QueryContext,
  { ward: uid, sex }: People<'residents'>,
): FoundPerson[] {
  const { db } = context;
  const site = findShownSite(db);
  if (!site) return [];
  const ward = listWards(db, site.id).find((one) => one.uid === uid);
  const rows = listResidents(context, sex === null ? {} : { sex }).filter(
    (one) => uid === null || (ward !== undefined && one.ward === ward.name),
  );
  const people = new Map(
    listPeopleOfStays(
      db,
      rows.map((one) => one.uid),
    ).map((one) => [one.stay, one]),
  );
  return rows.flatMap((one) => {
    const who = people.get(one.uid);
    if (!who) return [];
    const { ward: of, bed, from } = one;
    const place = { ward: of, bed, entered: from, state: null, received: null, desil: null };
    return [{ ...factsOf(who), ...place }];
  });
}

/** Who asks for a place: the requests that are open, or those of one state, by number. */
export function listedRequests(
  context: QueryContext,
  { state, sex }: People<'requests'>,
): FoundPerson[] {
  const { db, today } = context;
  const filter = { state: state ?? undefined, sex: sex ?? undefined };
  const rows = listApplicationsByIds(db, chosenIds(context, { ...filter, sort: 'number' })).filter(
    (one) => state !== null || one.closed_on === null,
  );
  const people = new Map(
    listPeopleOfApplications(
      db,
      rows.map((one) => one.uid),
    ).map((one) => [one.application, one]),
  );
  return rows.flatMap((one) => {
    const who = people.get(one.uid);
    if (!who) return [];
    const { parked_until: until, closed_on: closed, received_on: received, desil } = one;
    const parked = until !== null && until > today && closed === null;
    const words = id.applications.states[parked ? 'parked' : one.state];
    const place = { ward: null, bed: null, entered: null };
    return [{ ...factsOf(who), ...place, state: words, received, desil }];
  });
}
