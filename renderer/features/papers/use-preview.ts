import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/errors.ts';
import { api } from '#renderer/app/api.ts';
import { type PaperChoice, requestOf } from './paper-request.ts';

/** A paper that stands: its PDF is what is shown, printed and saved. */
export interface ShownPaper {
  readonly job: string;
  readonly name: string;
  readonly fileName: string;
  readonly pages: number;
  readonly people: number;
  readonly previewUrl: string;
  /** Letters that can be saved one by one; 0 where the paper is one whole. */
  readonly files: number;
}

/** Builds, lays out and shows a paper; leaves the memory when another one or nothing is shown. */
export function usePreview() {
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
    const { job, people } = prepared.value;
    open.current = job;
    const made = await api.papers.preview({ job });
    // Something else was chosen while the pages were laid out.
    if (open.current !== job) return void api.papers.close({ job });
    if (made.ok) setPaper({ job, people, ...made.value });
    else setRefusal(made.error as AppError);
  };
  return {
    paper,
    making,
    refusal,
    close,
    async show(choice: PaperChoice): Promise<void> {
      close();
      setMaking(true);
      await make(choice).finally(() => setMaking(false));
    },
  };
}
