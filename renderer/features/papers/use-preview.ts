import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useJob } from '#renderer/app/queries.ts';
import { type PaperChoice, requestOf } from './paper-request.ts';

/** A paper that stands: its PDF is what is shown, printed and saved. */
export interface ShownPaper {
  readonly job: string;
  readonly name: string;
  readonly fileName: string;
  readonly pages: number;
  readonly people: number;
  readonly previewUrl: string;
  readonly notes: OutputOf<Contract['papers']['prepare']>['notes'];
  /** Letters that can be saved one by one; 0 where the paper is one whole. */
  readonly files: number;
}

/** Builds, lays out and shows a paper; leaves the memory when another one or nothing is shown. */
export function usePreview() {
  const t = useTranslations('papers');
  const acts = useActs();
  const job = useJob('papers.preview');
  const [paper, setPaper] = useState<ShownPaper | null>(null);
  const [making, setMaking] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const open = useRef<string | null>(null);
  const close = useCallback((): void => {
    if (open.current !== null) void api.papers.close({ job: open.current });
    open.current = null;
    setPaper(null);
    setRefusal(null);
  }, []);
  useEffect(() => close, [close]);
  const make = async (choice: PaperChoice): Promise<void> => {
    const prepared = await api.papers.prepare(requestOf(choice));
    if (!prepared.ok) return setRefusal(prepared.error as AppError);
    const { job: id, people, notes } = prepared.value;
    open.current = id;
    const made = await job.run({ job: id });
    // Something else was chosen while the pages were laid out.
    if (open.current !== id) return void api.papers.close({ job: id });
    if (made.ok) return setPaper({ job: id, people, notes, ...made.value });
    if (made.error.code !== 'job.cancelled') return setRefusal(made.error as AppError);
    close();
    acts.done({ text: t('stoppedMaking') });
  };
  return {
    paper,
    making,
    /** Laying out letters: how many stand, and a way to stop it. */
    job,
    refusal,
    close,
    async show(choice: PaperChoice): Promise<void> {
      close();
      setMaking(true);
      await make(choice).finally(() => setMaking(false));
    },
  };
}
