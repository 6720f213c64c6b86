import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import { SAMPLES } from '#shared/domain/imports/sample-lists.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';

/** The empty list, or one of the files to practise with. */
export const SAMPLE_FILES = ['blank', ...SAMPLES] as const;
export type SampleFile = (typeof SAMPLE_FILES)[number];

/** A file that was saved is said at the foot; else why not, or null where no place was chosen. */
type SaveOutcome = 'saved' | AppError | null;

/** Asks for the place and writes the file there. */
export function useSaveSample(list: ImportList) {
  const t = useTranslations('transfer.start');
  const acts = useActs();
  const [busy, setBusy] = useState(false);
  const write = async (what: SampleFile): Promise<SaveOutcome> => {
    const chosen = await api.files.chooseTarget({
      suggestedName: what === 'blank' ? t(`templateName.${list}`) : t(`samples.names.${what}`),
      extension: 'xlsx',
    });
    if (!chosen.ok || !chosen.value) return null;
    const { file, name } = chosen.value;
    const sample = what === 'blank' ? {} : { sample: what };
    const reply = await api.imports.template({ target: file, list, ...sample });
    if (!reply.ok) return reply.error as AppError;
    acts.done({ text: t(what === 'blank' ? 'templateSaved' : 'samples.saved', { name }) });
    return 'saved';
  };
  const save = async (what: SampleFile): Promise<SaveOutcome> => {
    setBusy(true);
    try {
      return await write(what);
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
