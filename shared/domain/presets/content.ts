import type { SignerInput } from '../../documents/paper-input.ts';
import type { Instant, LocalDate } from '../../vocabulary.ts';
import type { SchoolRules } from '../enrolment/school-rules.ts';
import type { FamilyLetterKind } from '../enrolment/family-letters.ts';
import { canonicalJson, sha256Hex } from '../journal/chain.ts';
import type { HolidayEntry } from '../house/holidays.ts';
import type { OwnCare, OwnKind } from '../own-columns/own-column.ts';
import type { Signing } from '../papers/signing.ts';
import type { OrderPolicy } from '../order/policy.ts';
import type { OwnReason } from '../reasons/reason-lists.ts';
import type { Village } from '../regions/villages.ts';
import type { FacilitySettings } from '../waitlist/facility-settings.ts';
import type { WaitlistPolicy } from '../waitlist/waitlist-order.ts';

/** What can be taken from a file, each for itself, in the order of the screen. */
export const PARTS = [
  'papers',
  'letters',
  'words',
  'reasons',
  'villages',
  'signers',
  'columns',
  'holidays',
  'policy',
  'school',
  'rules',
  'waitlist',
] as const;
export type Part = (typeof PARTS)[number];

const OF_SCHOOLS: readonly Part[] = ['letters', 'policy', 'school'];
const OF_FACILITIES: readonly Part[] = ['rules', 'waitlist', 'words'];

/** What offices of a kind have to hand on. */
export const partsOf = (facility: boolean): readonly Part[] =>
  PARTS.filter((part) => !(facility ? OF_SCHOOLS : OF_FACILITIES).includes(part));

export interface PresetSigner extends SignerInput {
  readonly uid: string;
  readonly seat: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly endReason: string | null;
}

export interface PresetColumn {
  readonly uid: string;
  readonly name: string;
  readonly kind: OwnKind;
  readonly care: OwnCare;
  readonly choices: readonly string[];
}

export interface PresetLetter {
  readonly letter: FamilyLetterKind;
  readonly body: string | null;
}

/** The settings of an office as they travel: nothing of people, no counts, no images. */
export interface Presets {
  readonly papers: {
    readonly superiors: readonly string[];
    readonly office: string;
    readonly address: string;
    readonly size: 'A4' | 'F4';
  };
  /** What each letter says; null is the program's own text. None of a facility. */
  readonly letters: readonly PresetLetter[];
  /** What a house calls the people it serves; null of other offices. */
  readonly word: string | null;
  /** Standard reasons that the office made something of. */
  readonly reasons: readonly OwnReason[];
  /** Villages that the table of the program does not have. */
  readonly villages: readonly Village[];
  readonly signing: Signing;
  readonly signers: readonly PresetSigner[];
  /** Those in use. */
  readonly columns: readonly PresetColumn[];
  /** The newest word about each day. */
  readonly holidays: readonly (HolidayEntry & { readonly reason: string })[];
  /** The order and the gates of the intake in use; null where there is none. */
  readonly policy: Omit<OrderPolicy, 'version'> | null;
  /** Only of a school. */
  readonly school: Omit<SchoolRules, 'version'> | null;
  /** Only of a facility. */
  readonly rules: Omit<FacilitySettings, 'version'> | null;
  readonly waitlist: Omit<WaitlistPolicy, 'version'> | null;
}

/** The form of the file; it rises when an older program would misread it. */
const FORM = 1;
const MARK = 'Tampung: pengaturan';

export interface PresetsHead {
  readonly office: string;
  readonly kind: 'agency' | 'school' | 'facility';
  readonly savedAt: Instant;
}

/** The file as text: whose settings, when, and a seal over all of it. */
export function writePresets(head: PresetsHead, content: Presets): string {
  const { office, kind, savedAt } = head;
  const body = { program: MARK, form: FORM, office, kind, savedAt, content };
  return `${JSON.stringify({ ...body, seal: sha256Hex(canonicalJson(body)) }, null, 2)}\n`;
}

export type OpenedPresets =
  | { readonly kind: 'opened'; readonly body: unknown }
  /** No settings of this program at all. */
  | { readonly kind: 'strange' }
  /** It was, and something was changed or lost since. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly form: number };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the text of a file; what it holds is looked at afterwards. */
export function openPresets(text: string): OpenedPresets {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return text.includes(MARK) ? { kind: 'damaged' } : { kind: 'strange' };
  }
  if (!isRecord(parsed) || parsed['program'] !== MARK) return { kind: 'strange' };
  const { seal, ...body } = parsed;
  const form = body['form'];
  if (typeof form === 'number' && form > FORM) return { kind: 'newer', form };
  return seal === sha256Hex(canonicalJson(body)) ? { kind: 'opened', body } : { kind: 'damaged' };
}
