import { ok } from '#shared/result.ts';
import type { TaskContext } from '../task.ts';

/** Tasks of this noun; the names are those of shared/contract/office.ts. */
export const officeTasks = {
  async state({ live, steps }: TaskContext) {
    const state = live.state();
    if (state.kind === 'none') return ok({ kind: 'none' as const });
    if (state.kind === 'refused') {
      const { code, ...detail } = state.refusal;
      return ok({ kind: 'refused' as const, code, detail });
    }
    const office = await steps.office.describe({});
    if (!office) return ok({ kind: 'none' as const });
    return ok({
      kind: 'open' as const,
      name: office.name,
      officeKind: office.kind,
      practice: office.practice,
    });
  },
} as const;
