import { ok } from '#shared/result.ts';
import type { CommandContext } from '../../context.ts';

/**
 * Somebody answers for the computer's clock. The pipeline lets writing go on, and the entry itself
 * becomes the newest, so that the next action is measured against the confirmed time.
 */
export function confirmClock(context: CommandContext) {
  context.describe({ now: context.now });
  return ok(null);
}
