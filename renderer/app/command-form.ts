import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { AppError } from '#shared/errors.ts';
import { type AppChannel, type At, endpointAt } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/queries.ts';
import { useProblemText } from '#renderer/app/texts.tsx';
import type { FieldProblem } from '#renderer/ui/FormDialog.tsx';

/**
 * One command behind one dialog: checks the values with the command's own schema, lists the problems
 * by field (`<prefix>-<path>` is the input's id), sends, and keeps the refusal for the dialog.
 */
export function useCommandForm<C extends AppChannel>(channel: C, prefix: string) {
  const act = useAct(channel);
  const problemText = useProblemText();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const idOf = (path: string): string => `${prefix}-${path}`;
  return {
    problems,
    refusal,
    busy: act.busy,
    idOf,
    /** The sentence under a field; nothing where it is right. */
    problem: (path: string): string | undefined =>
      problems.find(({ field }) => field === idOf(path))?.message,
    /** Forgets problems and refusal, for a dialog that opens anew. */
    clear: () => {
      setProblems([]);
      setRefusal(null);
    },
    /** Sends; answers the value, or undefined after problems or a refusal, which then show. */
    async send(values: unknown): Promise<OutputOf<At<C>> | undefined> {
      const parsed = endpointAt(channel).input.safeParse(values);
      setRefusal(null);
      if (!parsed.success) {
        const first = new Map<string, FieldProblem>();
        for (const { path, message } of parsed.error.issues) {
          const field = idOf(path.join('.'));
          if (!first.has(field)) first.set(field, { field, message: problemText(message) });
        }
        setProblems([...first.values()]);
        return undefined;
      }
      setProblems([]);
      const reply = await act.run(values as InputOf<At<C>>);
      if (reply.ok) return reply.value as OutputOf<At<C>>;
      setRefusal(reply.error as AppError);
      return undefined;
    },
  };
}
