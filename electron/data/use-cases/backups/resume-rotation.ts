import { ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';

/** Somebody looked and says that all is well: the journal entry itself is what ends the pause. */
export function resumeRotation(context: CommandContext, _input: Record<string, never>) {
  context.describe({ by: context.user?.name ?? '' });
  return ok(null);
}
