import { checkChoices, sameName } from '../own-columns/own-column.ts';
import { letterTextFault } from '../papers/letter-text.ts';
import { clashOf, type SignerTerm } from '../papers/signing.ts';
import { villageFault } from '../regions/own-village.ts';
import { reasonFault, withReason } from '../reasons/reason-lists.ts';
import { type Part, PARTS, type PresetColumn, type Presets } from './content.ts';
import { linesOf, signerText } from './lines.ts';

/** A line that would change; values are texts, or words of the catalogue where `what` says so. */
export interface PresetChange {
  readonly part: Part;
  /** Of the line: a field by its name, or the day, the column, the signer by theirs. */
  readonly what: string;
  readonly name: string;
  /** Null: it is not there yet. */
  readonly before: string | null;
  readonly after: string;
}

/** What keeps a part from being taken. */
export interface PresetFault {
  readonly part: Part;
  readonly kind:
    | 'clash'
    | 'column-kind'
    | 'column-ended'
    | 'column-choices'
    | 'letter-text'
    | 'reasons'
    | 'policy-frozen'
    | 'no-intake'
    | 'village';
  readonly name: string;
  readonly other: string;
}

/** What the office that takes a file has besides: choices that people were given, columns that ended. */
export interface TakerFacts {
  /** By uid of the column. */
  readonly used: ReadonlyMap<string, readonly string[]>;
  readonly endedColumns: ReadonlySet<string>;
  /** A ratified run rests on the rules of the intake in use: only two people change them. */
  readonly policyFrozen: boolean;
}

/** The columns of a file under the uids of the same columns here: the same name is the same column. */
function underOwnUids(own: Presets, file: Presets): Presets {
  const uidOf = ({ uid, name }: PresetColumn): string =>
    own.columns.some((one) => one.uid === uid)
      ? uid
      : (own.columns.find((one) => sameName(one.name, name))?.uid ?? uid);
  return { ...file, columns: file.columns.map((one) => ({ ...one, uid: uidOf(one) })) };
}

/** What would change here, old → new; what only this office has stays. */
export function comparePresets(own: Presets, given: Presets): PresetChange[] {
  const file = underOwnUids(own, given);
  return PARTS.flatMap((part) => {
    const before = new Map(linesOf(own, part).map((line) => [line.key, line.value]));
    return linesOf(file, part).flatMap(({ key, what, name, value }) =>
      before.get(key) === value
        ? []
        : [{ part, what, name, before: before.get(key) ?? null, after: value }],
    );
  });
}

/** Rows here with those of the file in their place. */
function together<T>(own: readonly T[], file: readonly T[], keyOf: (row: T) => string): T[] {
  const rows = new Map(own.map((row) => [keyOf(row), row]));
  for (const row of file) rows.set(keyOf(row), row);
  return [...rows.values()];
}

const byUid = ({ uid }: { readonly uid: string }): string => uid;

/** What each part of a file becomes here; what only this office has stays. */
const TAKEN: Readonly<Record<Part, (own: Presets, file: Presets) => Partial<Presets>>> = {
  papers: (_own, { papers }) => ({ papers }),
  letters: (own, file) => ({
    letters: together(own.letters, file.letters, ({ letter }) => letter),
  }),
  words: (own, file) => ({ word: file.word ?? own.word }),
  reasons: (own, file) => ({ reasons: file.reasons.reduce(withReason, own.reasons) }),
  villages: (own, file) => ({
    villages: together(own.villages, file.villages, ({ code }) => code),
  }),
  signers: (own, file) => ({
    signing: {
      ...file.signing,
      documents: { ...own.signing.documents, ...file.signing.documents },
    },
    signers: together(own.signers, file.signers, byUid),
  }),
  columns: (own, file) => ({ columns: together(own.columns, file.columns, byUid) }),
  holidays: (own, file) => ({ holidays: together(own.holidays, file.holidays, ({ day }) => day) }),
  policy: (own, file) => ({ policy: file.policy ?? own.policy }),
  school: (own, file) => ({ school: file.school ?? own.school }),
  rules: (own, file) => ({ rules: file.rules ?? own.rules }),
  waitlist: (own, file) => ({ waitlist: file.waitlist ?? own.waitlist }),
};

/** The settings here after these parts of a file were taken. */
export function takePresets(own: Presets, given: Presets, parts: readonly Part[]): Presets {
  const file = underOwnUids(own, given);
  return Object.assign({ ...own }, ...parts.map((part) => TAKEN[part](own, file))) as Presets;
}

function signerFaults(own: Presets, file: Presets): PresetFault[] {
  const after: readonly SignerTerm[] = takePresets(own, file, ['signers']).signers;
  // Who is here as in the file has been looked at when the row was typed.
  const here = new Set(own.signers.map(signerText));
  const coming = file.signers.filter((one) => !here.has(signerText(one)));
  return coming.flatMap((one) => {
    const other = clashOf(after, one);
    const called = ({ name, position }: SignerTerm): string => name ?? position;
    return other
      ? [{ part: 'signers', kind: 'clash', name: called(one), other: called(other) } as const]
      : [];
  });
}

function columnFaults(own: Presets, file: Presets, facts: TakerFacts): PresetFault[] {
  return file.columns.flatMap((column): PresetFault[] => {
    const { uid, name, kind, care } = column;
    const fault = (of: PresetFault['kind'], other = ''): PresetFault[] => [
      { part: 'columns', kind: of, name, other },
    ];
    if (facts.endedColumns.has(uid)) return fault('column-ended');
    const here = own.columns.find((one) => one.uid === uid);
    const named = own.columns.find((one) => one.uid !== uid && sameName(one.name, name));
    if (named) return fault('column-kind', named.name);
    if (here && (here.kind !== kind || here.care !== care)) return fault('column-kind', here.name);
    return checkChoices(column, facts.used.get(uid)) === null ? [] : fault('column-choices');
  });
}

/** Rules that another office has and that cannot become those of the intake here. */
function policyFaults(own: Presets, file: Presets, facts: TakerFacts): PresetFault[] {
  const fault = (kind: PresetFault['kind']): PresetFault[] => [
    { part: 'policy', kind, name: '', other: '' },
  ];
  if (file.policy === null) return [];
  if (own.policy === null) return fault('no-intake');
  return facts.policyFrozen ? fault('policy-frozen') : [];
}

/** A village that is here under another code or name, or that the program has by now. */
const villageFaults = (own: Presets, file: Presets): PresetFault[] =>
  file.villages.flatMap((one) => {
    const here = own.villages.some((known) => JSON.stringify(known) === JSON.stringify(one));
    return here || villageFault(one, own.villages) === null
      ? []
      : [{ part: 'villages', kind: 'village', name: one.village, other: one.code } as const];
  });

/** Words that both have under different reasons, or two lists that hide everything together. */
function reasonFaults(own: Presets, file: Presets): PresetFault[] {
  const after = takePresets(own, file, ['reasons']).reasons;
  const odd = file.reasons.find((one) => reasonFault(after, one) !== null);
  return odd
    ? [{ part: 'reasons', kind: 'reasons', name: `${odd.list} ${odd.code}`, other: '' } as const]
    : [];
}

/** Of a newer program a text may ask for what is not known here. */
const letterFaults = ({ letters }: Presets): PresetFault[] =>
  letters.flatMap(({ letter, body }) =>
    body === null || letterTextFault(letter, body) === null
      ? []
      : [{ part: 'letters', kind: 'letter-text', name: letter, other: '' } as const],
  );

/** What keeps parts of a file from being taken here. */
export function presetFaults(own: Presets, given: Presets, facts: TakerFacts): PresetFault[] {
  const file = underOwnUids(own, given);
  return [
    ...letterFaults(file),
    ...reasonFaults(own, file),
    ...villageFaults(own, file),
    ...policyFaults(own, file, facts),
    ...signerFaults(own, file),
    ...columnFaults(own, file, facts),
  ];
}
