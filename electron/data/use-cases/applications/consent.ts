import { findApplication, findConsent } from '#db/queries/applications.ts';
import type { ConsentInput } from '#shared/contract/application-facts.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';
import { checkPast, finish, openApplication } from './open-application.ts';
import { isChild } from './store-application.ts';

/**
 * Records who agreed, how it was explained, and to what (UU 27/2022 articles 25 and 26). A grown-up
 * agrees in person unless a guardian stands for them; for a child a guardian does.
 */
export function giveConsent(
  context: CommandContext,
  { application: uid, consent }: { application: string; consent: ConsentInput },
) {
  const { db, today } = context;
  const found = openApplication(db, uid);
  if (!found.ok) return found;
  const { person } = found.value;
  const late = checkPast(consent.givenOn, today);
  if (late) return err(late);
  if (consent.giver === 'self' && isChild(person.birth_date, consent.givenOn)) {
    return err({ code: 'applications.child-consent', name: person.name } as const);
  }
  const held = findConsent(db, person.id);
  if (held) {
    const givenOn = held.given_on;
    return err({ code: 'applications.consent-exists', name: person.name, givenOn } as const);
  }
  db.insert('consent', {
    uid: context.newUid(),
    person_id: person.id,
    giver: consent.giver,
    giver_name: consent.giver === 'self' ? person.name : consent.giverName,
    method: consent.method,
    witness: consent.witness,
    scope: consent.scope,
    given_on: consent.givenOn,
    withdrawn_on: null,
    withdrawn_reason: null,
  });
  return ok(finish(context, found.value));
}

/** Consent taken back, whatever the state of the request; what was done with it stays done. */
export function withdrawConsent(
  context: CommandContext,
  { application: uid, on, reason }: { application: string; on: LocalDate; reason: string },
) {
  const { db, today } = context;
  const found = findApplication(db, uid);
  if (!found) return err({ code: 'applications.not-found', application: uid } as const);
  const late = checkPast(on, today);
  if (late) return err(late);
  const held = findConsent(db, found.person.id);
  if (!held) return err({ code: 'applications.consent-missing', name: found.person.name } as const);
  if (on < held.given_on) {
    const receivedOn = held.given_on;
    return err({ code: 'applications.before-received', date: on, receivedOn } as const);
  }
  db.update('consent', held.id, { withdrawn_on: on, withdrawn_reason: reason });
  return ok(finish(context, found, { reason }));
}
