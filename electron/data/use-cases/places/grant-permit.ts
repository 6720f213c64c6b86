import { findClass, findSite } from '#db/queries/places.ts';
import type { ParsedOf } from '#shared/contract/derive.ts';
import type { placesContract } from '#shared/contract/places.ts';
import { ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';
import { noPlace } from './find-place.ts';

type Input = ParsedOf<typeof placesContract.grantPermit>;

/** Records who lets a number be exceeded, by how many, from when until when, and by which letter. */
export function grantPermit(context: CommandContext, input: Input) {
  const { db } = context;
  const site = findSite(db, input.site);
  if (!site) return noPlace('site', input.site);
  const group = input.scope === 'class' ? findClass(db, input.class ?? '') : undefined;
  if (input.scope === 'class' && group?.site_id !== site.id) {
    return noPlace('class', input.class ?? '');
  }
  const uid = context.newUid();
  db.insert('permit', {
    uid,
    scope: input.scope,
    site_id: site.id,
    class_id: group?.id ?? null,
    level: input.scope === 'level' ? (input.level ?? null) : null,
    sex: input.scope === 'beds' ? (input.sex ?? null) : null,
    extra: input.extra,
    from_date: input.from,
    until_date: input.until,
    reason: input.reason,
    letter_no: input.letterNo,
    granted_by: input.grantedBy,
  });
  context.subject(uid, site.uid);
  context.describe({ scope: input.scope, extra: input.extra, letter: input.letterNo });
  return ok({ uid });
}
