import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useJob } from '#renderer/app/queries.ts';
import { type LockedFile, lockedFile } from './UnlockDialog.tsx';

export type Inspected = OutputOf<Contract['imports']['inspect']>;
export type DryRun = OutputOf<Contract['imports']['dryRun']>;
export type DryRunInput = InputOf<Contract['imports']['dryRun']>;
export type Applied = OutputOf<Contract['imports']['apply']>;

/** Where an import stands. Nothing is stored before `done`. */
export type ImportStep =
  | { readonly at: 'start'; readonly refusal: AppError | null }
  | {
      readonly at: 'mapping';
      readonly file: string;
      readonly list: ImportList;
      readonly inspected: Inspected;
    }
  | {
      readonly at: 'dryRun';
      readonly file: string;
      readonly inspected: Inspected;
      readonly input: DryRunInput;
      readonly dryRun: DryRun;
    }
  | {
      readonly at: 'done';
      readonly list: ImportList;
      readonly dryRun: DryRun;
      readonly applied: Applied;
      readonly dropped: readonly string[];
    };

/** Another sheet, or the row in which a person saw the header. */
interface Wanted {
  readonly sheet?: string;
  readonly headerRow?: number;
}

/** The columns that hold something and were not imported, as people find them: `C Agama`. */
const droppedOf = ({ columns }: Inspected, { mapping }: DryRunInput): string[] =>
  columns.flatMap(({ letter, header, samples }, index) => {
    const isDropped = (mapping[index] ?? null) === null && (header !== '' || samples.length > 0);
    return isDropped ? [`${letter} ${header}`.trim()] : [];
  });

const START: ImportStep = { at: 'start', refusal: null };

/** Chooses a file and looks at its columns. */
function useInspection(setStep: (step: ImportStep) => void) {
  const acts = useActs();
  const [reading, setReading] = useState(false);
  const [locked, setLocked] = useState<LockedFile | null>(null);
  const look = async (file: string, list: ImportList, wanted: Wanted = {}) => {
    setReading(true);
    const reply = await api.imports.inspect({ file, list, ...wanted });
    setReading(false);
    if (reply.ok) setStep({ at: 'mapping', file, list, inspected: reply.value });
    else {
      const error = reply.error as AppError;
      const isLocked = lockedFile(error, file, () => look(file, list, wanted));
      if (isLocked) setLocked(isLocked);
      else if (wanted.sheet === undefined) setStep({ at: 'start', refusal: error });
      else acts.refused(error);
    }
  };

  const choose = async (list: ImportList): Promise<void> => {
    const picked = await api.files.pick({ purpose: 'spreadsheet' });
    if (picked.ok && picked.value) await look(picked.value.file, list);
  };
  return { reading, look, choose, locked, closeLocked: () => setLocked(null) };
}

/** The way of an import from the chosen file to the stored rows, and what runs meanwhile. */
export function useImport() {
  const acts = useActs();
  const t = useTranslations('transfer');
  const [step, setStep] = useState<ImportStep>(START);
  const { look, ...inspection } = useInspection(setStep);
  const trial = useJob('imports.dryRun');
  const saving = useJob('imports.apply');

  const toStart = useCallback(() => {
    setStep((now) => {
      if (now.at === 'dryRun') void api.imports.discard({ job: now.dryRun.job });
      return START;
    });
  }, []);

  /** A refusal that ends the way shows in place of the list; one beside it shows at the foot. */
  const refuse = (error: AppError): void => {
    if (error.code === 'job.cancelled') acts.done({ text: t('done.stopped') });
    else acts.refused(error);
  };

  const tryOut = async (inspected: Inspected, input: DryRunInput): Promise<void> => {
    const reply = await trial.run(input);
    if (reply.ok)
      setStep({ at: 'dryRun', file: input.file, inspected, input, dryRun: reply.value });
    else refuse(reply.error as AppError);
  };

  const save = async (dryRun: DryRun, inspected: Inspected, input: DryRunInput): Promise<void> => {
    const reply = await saving.run({ job: dryRun.job });
    if (reply.ok)
      return setStep({
        at: 'done',
        list: input.list ?? 'candidates',
        dryRun,
        applied: reply.value,
        dropped: droppedOf(inspected, input),
      });
    const error = reply.error as AppError;
    // What the list was compared with has changed: compare it anew and let the person look again.
    if (error.code === 'imports.outdated') {
      await tryOut(inspected, input);
      acts.done({ text: t('dryRun.outdated') });
    } else refuse(error);
  };

  return {
    step,
    ...inspection,
    trial,
    saving,
    look,
    tryOut,
    save,
    toStart,
    toMapping: (file: string, list: ImportList, inspected: Inspected) =>
      setStep({ at: 'mapping', file, list, inspected }),
  };
}

export type ImportWay = ReturnType<typeof useImport>;
