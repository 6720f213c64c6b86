import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { api } from '#renderer/app/api.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';

interface Done {
  /** Names the act: "Kedatangan Muhammad Alfarizi dicatat." */
  readonly text: string;
  /** The journal entry to undo; without it the bar only confirms. */
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

/** Gives every screen the bar that confirms and undoes. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Done | null>(null);
  const refusalText = useRefusalText();
  const t = useTranslations('journal');
  const refused = useCallback(
    (error: AppError) => setShown({ text: refusalText(error) }),
    [refusalText],
  );
  const undo = async (seq: number): Promise<void> => {
    const reply = await api.journal.undoEntry({ seq });
    setShown({ text: reply.ok ? t('undone') : refusalText(reply.error as AppError) });
  };
  const acts = useMemo<Acts>(() => ({ done: setShown, refused }), [refused]);
  const { seq } = shown ?? {};
  return (
    <ActsContext value={acts}>
      {children}
      {shown ? (
        <UndoBar
          text={shown.text}
          {...(seq === undefined ? {} : { onUndo: () => void undo(seq) })}
          onClose={() => setShown(null)}
        />
      ) : null}
    </ActsContext>
  );
}
