import { useEffect, useRef } from 'react';
import type { Icon } from '#renderer/ui/icon.ts';

/** What can be done on the open screen; the palette offers it too. */
export interface ScreenCommand {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** By who offers them: a header, an empty state. Values are those of the last rendering. */
const offered = new Map<object, readonly ScreenCommand[]>();

interface Wanted {
  readonly id: string;
  /** An empty list offers the same act by its words. */
  readonly label: string;
  /** Headers of the screen that was left may still be there for a moment; theirs is another act. */
  readonly notBy: ReadonlySet<object>;
  readonly until: number;
}
let wanted: Wanted | null = null;
/** A screen that has not offered the act within this time does not have it today. */
const WAITS_MS = 5_000;

function answerWanted(owner: object, commands: readonly ScreenCommand[]): void {
  if (wanted === null || wanted.notBy.has(owner)) return;
  if (performance.now() > wanted.until) {
    wanted = null;
    return;
  }
  const { id, label } = wanted;
  const act = commands.find(
    (one) => (one.id === id || one.label === label) && one.disabled !== true,
  );
  if (act === undefined) return;
  wanted = null;
  act.onClick();
}

/** Offers commands to the palette while the component stands. */
export function useOfferCommands(commands: readonly ScreenCommand[]): void {
  const owner = useRef({}).current;
  useEffect(() => {
    offered.set(owner, commands);
    answerWanted(owner, commands);
  });
  useEffect(
    () => () => {
      offered.delete(owner);
    },
    [owner],
  );
}

/** What the open screen offers now, without what cannot be done at the moment. */
export const offeredCommands = (): readonly ScreenCommand[] =>
  [...offered.values()].flat().filter(({ disabled }) => disabled !== true);

/** Runs an act of the screen that opens next, as soon as it offers it; once, or not at all. */
export function runWhenOffered({ id, label }: { id: string; label: string }): void {
  wanted = { id, label, notBy: new Set(offered.keys()), until: performance.now() + WAITS_MS };
}
