import { useState } from 'react';
import type { ListedBackup } from '#shared/contract/backups.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useJob } from '#renderer/app/queries.ts';
import { useProblemText } from '#renderer/app/texts.tsx';
import { keyOf, NO_KEY, type TypedKey } from './KeyFields.tsx';

/** The backup to bring back: one of the list, or a file that was chosen. */
export type ChosenBackup =
  | { readonly from: 'list'; readonly backup: ListedBackup }
  | { readonly from: 'file'; readonly file: string; readonly name: string };

export type Preview = OutputOf<Contract['backups']['preview']>;

const whichOf = (chosen: ChosenBackup) => {
  if (chosen.from === 'file') return { file: chosen.file };
  const { place, office, seq } = chosen.backup;
  return { listed: { place, office, seq } };
};

/** Choose → open and look → replace; a refusal at any step leaves everything as it was. */
export function useRestore(onDone: (seq: number) => void) {
  const problemText = useProblemText();
  const [key, setKey] = useState<TypedKey>(NO_KEY);
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const looking = useJob('backups.preview');
  const restoring = useJob('backups.restore');
  const typed = key.kind === 'passphrase' ? key.passphrase : key.typed;
  return {
    key,
    setKey: (next: TypedKey) => {
      setProblem(undefined);
      setKey(next);
    },
    problem,
    refusal,
    preview,
    job: restoring.busy ? restoring : looking,
    busy: looking.busy || restoring.busy,
    back: () => {
      setPreview(null);
      setRefusal(null);
    },
    async look(chosen: ChosenBackup): Promise<void> {
      setRefusal(null);
      if (typed.trim() === '') return setProblem(problemText('backups.key-empty'));
      const reply = await looking.run({ ...whichOf(chosen), key: keyOf(key) });
      if (reply.ok) setPreview(reply.value);
      else setRefusal(reply.error as AppError);
    },
    async restore(chosen: ChosenBackup): Promise<void> {
      setRefusal(null);
      const reply = await restoring.run({ ...whichOf(chosen), key: keyOf(key) });
      if (reply.ok) onDone(reply.value.seq);
      else setRefusal(reply.error as AppError);
    },
  };
}
