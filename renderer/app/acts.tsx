import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { api } from '#renderer/app/api.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';

interface Done {
  /** Names the act: "Kedatangan Muhammad Alfarizi dicatat." */
  readonly text: string;
  /** The act was a command that can be taken back: the bar finds its entry in the history. */
  readonly undo?: boolean;
}

interface Shown {
  readonly text: string;
  readonly seq?: number;
}

interface Acts {
  /** Shows the bar at the foot after an own act. */
  done(act: Done): void;
  /** Shows a refusal or incident that no dialog is open for. */
  refused(error: AppError): void;
}

const ActsContext = createContext<Acts | null>(null);

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('useActs needs ActsProvider');
  return acts;
}

const CLOSE_AFTER_MS = 10_000;
/** Reads that are journaled may follow the act itself, so more than the newest entry is looked at. */
const LOOK_BACK = 5;

/** The newest own entry that can still be taken back. */
async function newestOwnEntry(): Promise<number | undefined> {
  const page = await api.journal.page({ limit: LOOK_BACK });
  return page.ok ? page.value.find(({ mayUndo }) => mayUndo)?.seq : undefined;
}

/** Gives every screen the bar that confirms and undoes. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const refusalText = useRefusalText();
  const t = useTranslations('journal');
  const acts = useMemo<Acts>(
    () => ({
      done: ({ text, undo }) => {
        const act = { text };
        setShown(act);
        if (!undo) return;
        void newestOwnEntry().then((seq) => {
          // Another act may have taken the bar meanwhile.
          if (seq !== undefined) setShown((now) => (now === act ? { text, seq } : now));
        });
      },
      refused: (error) => setShown({ text: refusalText(error) }),
    }),
    [refusalText],
  );
  const undo = async (seq: number): Promise<void> => {
    const reply = await api.journal.undoEntry({ seq });
    setShown({ text: reply.ok ? t('undone') : refusalText(reply.error as AppError) });
  };
  const { seq } = shown ?? {};
  return (
    <ActsContext value={acts}>
      {children}
      {shown ? (
        <UndoBar
          key={shown.text}
          text={shown.text}
          closeAfter={CLOSE_AFTER_MS}
          {...(seq === undefined ? {} : { onUndo: () => void undo(seq) })}
          onClose={() => setShown(null)}
        />
      ) : null}
    </ActsContext>
  );
}
