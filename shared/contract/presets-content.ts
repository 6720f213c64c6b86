import { z } from 'zod';
import { FAMILY_LETTERS } from '../domain/enrolment/family-letters.ts';
import { HOLIDAY_KINDS } from '../domain/house/holidays.ts';
import { OWN_CARES, OWN_KINDS } from '../domain/own-columns/own-column.ts';
import type { PresetsHead, Presets } from '../domain/presets/content.ts';
import { PAPER_SIZES } from '../documents/document.ts';
import { HouseRules } from './house-rules.ts';
import { SchoolRulesInput } from './school.ts';
import { PolicyInput } from './intakes.ts';
import { SignerFields } from './paper-shapes.ts';
import { OwnReasonInput } from './reasons.ts';
import { VillageInput } from './villages.ts';
import { ResidentWord } from './words.ts';
import { WaitlistRules } from './waitlist-shapes.ts';

const LocalDate = z.iso.date();
const text = z.string().max(500);
const line = z.string().trim().max(150);
const seat = z.string().min(1).max(320).nullable();
const uid = z.string().min(1).max(60);
const Seats = z.object({ left: seat, right: seat });

/** What a settings file holds; a file that was written by hand is looked at as closely as a form. */
export const PresetsBody: z.ZodType<PresetsHead & { readonly content: Presets }> = z.object({
  office: text,
  kind: z.enum(['agency', 'school', 'facility']),
  savedAt: z.string().max(40),
  content: z.object({
    papers: z.object({
      superiors: z.array(line.min(1)).max(4),
      office: line.min(1),
      address: line,
      size: z.enum(PAPER_SIZES),
    }),
    letters: z
      .array(
        z.object({
          letter: z.enum(FAMILY_LETTERS),
          body: z.string().trim().min(1).max(6000).nullable(),
        }),
      )
      .max(FAMILY_LETTERS.length)
      // Files of programs that had none.
      .default([]),
    word: ResidentWord.nullable().default(null),
    villages: z.array(VillageInput).max(2000).default([]),
    reasons: z.array(OwnReasonInput).max(100).default([]),
    signing: z.object({
      place: line,
      usual: Seats,
      documents: z.record(z.string().max(60), Seats),
    }),
    signers: z
      .array(
        SignerFields.extend({
          uid,
          seat: z.string().min(1).max(320),
          from: LocalDate.nullable(),
          until: LocalDate.nullable(),
          endReason: text.nullable(),
        }).refine(({ from, until }) => from === null || until === null || from < until),
      )
      .max(500),
    columns: z
      .array(
        z.object({
          uid,
          name: z.string().trim().min(1).max(60),
          kind: z.enum(OWN_KINDS),
          care: z.enum(OWN_CARES),
          choices: z.array(line).max(200),
        }),
      )
      .max(200),
    holidays: z
      .array(
        z.object({
          day: LocalDate,
          name: z.string().trim().min(1).max(80),
          kind: z.enum(HOLIDAY_KINDS),
          off: z.boolean(),
          reason: text,
        }),
      )
      .max(5000),
    policy: PolicyInput.nullable().default(null),
    school: SchoolRulesInput.nullable().default(null),
    rules: HouseRules.nullable(),
    waitlist: WaitlistRules.nullable(),
  }),
});
