import { findSiteByCode } from '#db/queries/places.ts';
import type { placesContract } from '#shared/contract/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import { academicYearStart, intakeYearOf } from '#shared/domain/places/academic-year.ts';
import { HOUSE_EXAMPLES, type HouseExample } from '#shared/domain/places/house-example.ts';
import { SITE_EXAMPLES } from '#shared/domain/places/site-examples.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { createHouseFromExample } from './create-house-from-example.ts';
import { createSiteFromExample } from './create-from-example.ts';
import { addLedgerEntry } from './ledger.ts';

type Input = ParsedOf<typeof placesContract.addSite>;

/** A site of the office: blank with its ceiling, or an example with classes, rooms and beds. */
export function addSite(context: CommandContext, input: Input) {
  return input.from === 'example' ? addExample(context, input.example) : addBlank(context, input);
}

function addExample(context: CommandContext, id: string) {
  const house = HOUSE_EXAMPLES.find((one) => one.id === id);
  if (house) return addHouse(context, house);
  const example = SITE_EXAMPLES.find((one) => one.id === id);
  if (!example) return err({ code: 'places.example-unknown', example: id } as const);
  const standing = findSiteByCode(context.db, example.code);
  if (standing) return taken(standing);
  const siteId = createSiteFromExample(context, {
    officeId: ownOffice(context).id,
    example,
    academicYear: intakeYearOf(context.today),
    from: academicYearStart(context.today),
    letterNo: null,
  });
  context.describe({ name: example.name });
  const site = findSiteByCode(context.db, example.code);
  if (!site) throw new Error(`Site ${siteId} is missing after it was made`);
  return ok({ uid: site.uid });
}

function addHouse(context: CommandContext, example: HouseExample) {
  const standing = findSiteByCode(context.db, example.code);
  if (standing) return taken(standing);
  const uid = createHouseFromExample(context, {
    officeId: ownOffice(context).id,
    example,
    from: `${context.today.slice(0, 4)}-01-01`,
  });
  context.describe({ name: example.name });
  return ok({ uid });
}

function addBlank(context: CommandContext, input: Extract<Input, { from: 'blank' }>) {
  const standing = findSiteByCode(context.db, input.code);
  if (standing) return taken(standing);
  const uid = context.newUid();
  const siteId = context.db.insert('site', {
    uid,
    office_id: ownOffice(context).id,
    code: input.code,
    name: input.name,
    address: input.address ?? '',
    place: input.place ?? '',
  });
  addLedgerEntry(context, {
    siteId,
    classId: null,
    seats: input.capacity,
    from: input.since,
    reason: 'Daya tampung gedung',
    letterNo: input.letterNo,
    letterDate: input.letterDate,
  });
  context.subject(uid);
  context.describe({ name: input.name, seats: input.capacity });
  return ok({ uid });
}

const taken = ({ code, name }: { code: string; name: string }) =>
  err({ code: 'places.code-taken', site: code, name } as const);
