import type { AppError } from '#shared/errors.ts';
import type { Result } from '#shared/result.ts';
import type { CommandContext, QueryContext } from './context.ts';
import { handlers } from './handlers.ts';
import type { Step } from './step.ts';
import { steps } from './steps.ts';

type AnyHandler = (
  context: QueryContext | CommandContext,
  input: unknown,
) => Result<unknown, AppError>;

/** The handler of a channel. The only cast of this boundary: types were checked in handlers.ts. */
export function handlerOf(kind: 'query' | 'command', channel: string): AnyHandler {
  const [noun = '', verb = ''] = channel.split('.');
  const found = (handlers[kind] as Record<string, Record<string, AnyHandler>>)[noun]?.[verb];
  if (!found) throw new Error(`No handler for ${channel}`);
  return found;
}

/** The step of a name as a task asks for it: `imports.apply`. */
export function stepOf(name: string): Step {
  const [noun = '', verb = ''] = name.split('.');
  const found = (steps as unknown as Record<string, Record<string, Step>>)[noun]?.[verb];
  if (!found) throw new Error(`Unknown step ${name}`);
  return found;
}
