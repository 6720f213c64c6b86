import { z } from 'zod';

const file = z.object({ file: z.string() });

/** Why a spreadsheet is not read at all. Nothing was stored; each sentence says what to do. */
export const importsErrors = {
  'imports.file-unreadable': file,
  'imports.file-empty': file,
  'imports.file-too-large': z.object({ megabytes: z.number(), limit: z.number() }),
  'imports.file-old-format': file,
  'imports.file-binary-format': file,
  'imports.file-open-document': file,
  'imports.file-web-page': file,
  'imports.file-locked': file,
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
} as const;
