import { findHouse } from '#db/queries/applications.ts';
import { findCurrentIntake } from '#db/queries/intakes.ts';
import { findOwnColumn } from '#db/queries/own-columns.ts';
import { putSetting } from '#db/queries/settings.ts';
import { findWaitlistPolicy } from '#db/queries/waitlist-settings.ts';
import { findSigner } from '#db/queries/signers.ts';
import { PolicyInput } from '#shared/contract/intakes.ts';
import { canonicalJson } from '#shared/domain/journal/chain.ts';
import { comparePresets, presetFaults, takePresets } from '#shared/domain/presets/compare.ts';
import { type Part, PARTS, type Presets } from '#shared/domain/presets/content.ts';
import { err, ok } from '#shared/result.ts';
import { type CommandContext, ownOffice } from '../../context.ts';
import { setPolicy as setIntakePolicy } from '../intakes/set-policy.ts';
import { setPolicy } from '../applications/set-policy.ts';
import { setRules } from '../house/set-rules.ts';
import { storeLetterText } from '../letters/set-text.ts';
import { findPaperSettings, storeLetterhead } from '../papers/paper-settings.ts';
import { setSchoolRules } from '../school/rules.ts';
import { storeVillages } from '../villages/villages.ts';
import { storeWord } from '../words/resident-word.ts';
import { storeReasons } from '../reasons/reasons.ts';
import { SIGNING } from '../signers/signing.ts';
import { findPresets, findTakerFacts } from './show-presets.ts';

interface Taken {
  readonly file: string;
  /** Whose settings they were. */
  readonly from: string;
  readonly content: Presets;
  /** The settings here as the dry run saw them. */
  readonly seen: Presets;
  readonly parts: readonly Part[];
}

type Take = (context: CommandContext, own: Presets, after: Presets) => void;

/** How each part is stored; only what differs is. */
const TAKE: Readonly<Record<Part, Take>> = {
  papers: (context, _own, after) => storePapers(context, after),
  letters: storeLetters,
  words: (context, _own, { word }) => (word === null ? undefined : takeWord(context, word)),
  reasons: (context, _own, { reasons }) => storeReasons(context, reasons),
  villages: takeVillages,
  signers: storeSigners,
  columns: storeColumns,
  holidays: storeHolidays,
  policy: (context, _own, { policy }) => (policy ? takePolicy(context, policy) : undefined),
  school: (context, _own, { school }) =>
    school ? must(setSchoolRules(context, school)) : undefined,
  rules: (context, _own, { rules }) =>
    rules ? must(setRules(context, { rules: rulesOf(rules) })) : undefined,
  waitlist: (context, _own, { waitlist }) =>
    waitlist ? storeWaitlist(context, waitlist) : undefined,
};

/** Takes parts of a settings file in one act; what only this office has stays. */
export function applyPresets(context: CommandContext, taken: Taken) {
  const { db } = context;
  const office = ownOffice(context);
  const { file, content, parts } = taken;
  const own = findPresets(db, office, context.today);
  if (canonicalJson(own) !== canonicalJson(taken.seen))
    return err({ code: 'presets.outdated', file } as const);
  const fault = presetFaults(own, content, findTakerFacts(db)).find(({ part }) =>
    parts.includes(part),
  );
  if (fault) return err({ code: 'presets.faulty', part: fault.part } as const);
  const changes = comparePresets(own, content).filter(({ part }) => parts.includes(part));
  if (changes.length === 0) return err({ code: 'presets.nothing', file } as const);
  const changed = new Set(changes.map(({ part }) => part));
  const after = takePresets(own, content, parts);
  for (const part of PARTS) if (changed.has(part)) TAKE[part](context, own, after);
  context.subject(office.uid);
  context.describe({ file, from: taken.from, changes: changes.length });
  return ok({ changes: changes.length });
}

const rulesOf = (rules: NonNullable<Presets['rules']>) => ({
  ...rules,
  followUpMonths: [...rules.followUpMonths],
});

/** What was compared a moment ago cannot be refused now: then the whole is an incident. */
function must(result: { readonly ok: boolean; readonly error?: { readonly code: string } }): void {
  if (!result.ok) throw new Error(`A setting that differs was refused: ${result.error?.code}`);
}

function storeWaitlist(context: CommandContext, policy: NonNullable<Presets['waitlist']>): void {
  const { db, now } = context;
  if (findHouse(db)) return must(setPolicy(context, { policy }));
  // Without a house nobody waits yet whose order would follow.
  const { version } = findWaitlistPolicy(db);
  putSetting(db, 'facility.waitlist', { version: version + 1, ...policy }, now);
}

function storePapers(context: CommandContext, { papers }: Presets): void {
  const { db, now, today } = context;
  // An image is an attachment of its own office and does not travel.
  const { imageHash } = findPaperSettings(db, ownOffice(context)).letterhead;
  const { size, ...lines } = papers;
  // Papers of an earlier day keep the letterhead of theirs.
  const kept = storeLetterhead(
    context,
    { ...lines, superiors: [...lines.superiors], imageHash },
    today,
  );
  if (!kept)
    storeLetterhead(context, { ...lines, superiors: [...lines.superiors], imageHash }, null);
  putSetting(db, 'paper.size', size, now);
}

/** The rules become the next version of those of the intake in use. */
function takePolicy(context: CommandContext, policy: NonNullable<Presets['policy']>): void {
  const intake = findCurrentIntake(context.db);
  if (!intake) throw new Error('Rules of an order were taken where there is no intake');
  must(setIntakePolicy(context, { intake: intake.uid, policy: PolicyInput.parse(policy) }));
}

function takeVillages(context: CommandContext, own: Presets, after: Presets): void {
  const known = new Set(own.villages.map(({ code }) => code));
  storeVillages(
    context,
    after.villages.filter(({ code }) => !known.has(code)),
  );
}

/** Letters of an earlier day keep what they said. */
function storeLetters(context: CommandContext, own: Presets, after: Presets): void {
  const before = new Map(own.letters.map(({ letter, body }) => [letter, body]));
  for (const { letter, body } of after.letters)
    if (before.get(letter) !== body)
      storeLetterText(context, { letter, body, from: context.today });
}

/** From today; one that is to begin later is corrected, as with a letterhead. */
function takeWord(context: CommandContext, word: string): void {
  if (!storeWord(context, word, context.today)) storeWord(context, word, null);
}

/** The rows that are new or differ. */
const differing = <T extends { readonly uid: string }>(own: readonly T[], after: readonly T[]) => {
  const before = new Map(own.map((row) => [row.uid, canonicalJson(row)]));
  return after.filter((row) => before.get(row.uid) !== canonicalJson(row));
};

function storeSigners(context: CommandContext, own: Presets, after: Presets): void {
  const { db, now } = context;
  for (const signer of differing(own.signers, after.signers)) {
    const { uid, seat, capacity, position, name, rank, nip } = signer;
    const row = {
      seat,
      capacity: capacity.kind,
      behalf_of: capacity.kind === 'on-behalf' ? capacity.of : null,
      position,
      name,
      rank,
      nip,
      from_date: signer.from,
      until_date: signer.until,
      end_reason: signer.endReason,
    };
    const known = findSigner(db, uid);
    if (known) db.update('signer', known.id, row);
    else db.insert('signer', { uid, office_id: ownOffice(context).id, ...row });
    context.subject(uid);
  }
  putSetting(db, SIGNING, after.signing, now);
}

function storeColumns(context: CommandContext, own: Presets, after: Presets): void {
  const { db, today } = context;
  for (const { uid, name, kind, care, choices } of differing(own.columns, after.columns)) {
    const known = findOwnColumn(db, uid);
    const stored = { name, choices: JSON.stringify(choices) };
    if (known) db.update('own_column', known.id, stored);
    else {
      const office_id = ownOffice(context).id;
      db.insert('own_column', { uid, office_id, kind, care, added_on: today, ...stored });
    }
    context.subject(uid);
  }
}

function storeHolidays(context: CommandContext, own: Presets, after: Presets): void {
  const before = new Map(own.holidays.map((row) => [row.day, canonicalJson(row)]));
  for (const row of after.holidays) {
    if (before.get(row.day) === canonicalJson(row)) continue;
    const { day, name, kind, off, reason } = row;
    context.db.insert('holiday', {
      uid: context.newUid(),
      day,
      off: off ? 1 : 0,
      name,
      kind,
      reason,
    });
  }
}
