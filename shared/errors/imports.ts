import { z } from 'zod';

const file = z.object({ file: z.string() });
const list = z.object({ list: z.string() });

/** Why a spreadsheet is not read, or an import not done. Nothing was stored; each sentence says what to do. */
export const importsErrors = {
  'imports.paste-empty': list,
  'imports.paste-image': list,
  /** One value without a second one beside or beneath it. */
  'imports.paste-single': z.object({ text: z.string() }),
  'imports.paste-many': z.object({ limit: z.number() }),
  'imports.paste-long': list,
  /** No column in it is told by its title or by what stands in it. */
  'imports.paste-unknown': list,
  'imports.file-unreadable': file,
  'imports.file-empty': file,
  'imports.file-too-large': z.object({ megabytes: z.number(), limit: z.number() }),
  'imports.file-old-format': file,
  'imports.file-binary-format': file,
  'imports.file-open-document': file,
  'imports.file-web-page': file,
  'imports.file-locked': file,
  'imports.lock-unknown': file,
  'imports.password-wrong': file,
  'imports.file-unknown': file,
  'imports.file-damaged': file,
  'imports.file-unsafe': z.object({
    file: z.string(),
    reason: z.enum(['size', 'ratio', 'names', 'entries', 'encrypted']),
  }),
  'imports.quote-open': z.object({ file: z.string(), line: z.number() }),
  'imports.not-calculated': z.object({ sheet: z.string() }),
  'imports.sheet-missing': z.object({ sheet: z.string() }),
  'imports.too-many-rows': z.object({ limit: z.number() }),
  /** The named row is empty or not there. */
  'imports.header-missing': z.object({ sheet: z.string(), row: z.number() }),
  /** Field names of which one at least must be mapped. */
  'imports.columns-missing': z.object({ fields: z.array(z.string()) }),
  'imports.columns-doubled': z.object({ fields: z.array(z.string()) }),
  'imports.intake-missing': z.object({ intake: z.string() }),
  /** No house is set up that a facility's list could go to, or no school. */
  'imports.house-missing': z.object({ list: z.string() }),
  /** More people than house or school holds, or than are admitted at present, on some day. */
  'imports.house-full': z.object({
    limit: z.enum(['site', 'operational', 'level', 'class', 'beds']),
    row: z.number(),
  }),
  /** The permit to exceed a number is over before it is needed. */
  'imports.permit-ended': z.object({ until: z.string() }),
  'imports.job-gone': z.object({ job: z.string() }),
  /** What the dry run compared with has changed since. */
  'imports.outdated': z.object({ file: z.string() }),
  'imports.target-unwritable': z.object({ file: z.string() }),
  'imports.fault-gone': z.object({ id: z.number() }),
  'imports.still-faulty': z.object({
    row: z.number(),
    faults: z.array(
      z.object({
        code: z.string(),
        column: z.number(),
        details: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  }),
} as const;
