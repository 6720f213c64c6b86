import type { AppError } from '#shared/errors.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { type WayOn, WaysOn } from '#renderer/ui/EmptyState.tsx';

interface RefusalNoticeProps {
  refusal: AppError;
  /** What helps, by the refusal's code. */
  ways?: Partial<Record<string, WayOn>>;
}

/** `notice` of a `FormDialog`: why the program says no, and the way out where there is one. */
export function RefusalNotice({ refusal, ways = {} }: RefusalNoticeProps) {
  const refusalText = useRefusalText();
  const way = ways[refusal.code];
  return (
    <>
      <p>{refusalText(refusal)}</p>
      {way === undefined ? null : <WaysOn ways={[way]} />}
    </>
  );
}
