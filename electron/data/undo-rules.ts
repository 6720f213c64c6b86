import type { JournalRow } from '#db/queries/journal.ts';
import type { Endpoint } from '#shared/contract/define.ts';
import { contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from './context.ts';
import { undoPermit } from './use-cases/places/undo-permit.ts';
import { undoImport } from './use-cases/imports/undo-import.ts';

/** How one journaled command is taken back. */
export type UndoRule =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'own';
      undo(context: CommandContext, entry: JournalRow): AppError<'journal.depends'> | undefined;
    };

/** Steps of tasks that are journaled; those with bulk writes bring their own inverse. */
const stepRules: Readonly<Record<string, UndoRule>> = {
  'attachments.add': { kind: 'recorded' },
  'imports.apply': { kind: 'own', undo: undoImport },
  'intakes.setPolicyTogether': { kind: 'recorded' },
};

/** Commands of recorded changes that more than later rows may depend on. */
const commandRules: Readonly<Record<string, UndoRule>> = {
  'places.grantPermit': { kind: 'own', undo: undoPermit },
};

/** The rule of a command by its journal name; reads and sign-ins have nothing to undo. */
export function undoOf(command: string): UndoRule {
  const own = commandRules[command];
  if (own) return own;
  const [noun = '', verb = ''] = command.split('.');
  const slices: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = contract;
  const endpoint = slices[noun]?.[verb];
  if (endpoint?.kind === 'command') {
    return endpoint.undo === 'recorded'
      ? { kind: 'recorded' }
      : { kind: 'none', reason: endpoint.undo.none };
  }
  return stepRules[command] ?? { kind: 'none', reason: 'Catatan ini bukan perubahan data.' };
}
