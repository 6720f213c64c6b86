import { err, ok } from '#shared/result.ts';
import type { NewOffice } from '#shared/contract/office.ts';
import { hashPassword } from '../accounts/password.ts';
import { makeIdentity } from '../backups/identity.ts';
import { printableRecoveryKey } from '../backups/recovery-key.ts';
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
  async lookAgain({ live }: TaskContext) {
    if (live.state().kind === 'refused') await live.begin();
    return ok(null);
  },
  async create({ live, steps, environment, costs, setSession }: TaskContext, office: NewOffice) {
    const state = live.state();
    if (state.kind === 'refused') return err({ code: 'office.exists', name: '' } as const);
    if (state.kind === 'none') await live.open({ create: true, office: office.code });
    const existing = await steps.office.describe({});
    if (existing) return err({ code: 'office.exists', name: existing.name } as const);
    const key = await makeIdentity(office.backupPassphrase, costs.backupKey);
    const sessionToken = environment.random(32);
    const created = await steps.office.create({
      office,
      passwordHash: await hashPassword(office.user.password, costs.password),
      sessionToken,
      backupKey: { recipient: key.recipient, wrapped: key.wrapped },
    });
    setSession(sessionToken);
    return ok({
      recoveryKey: printableRecoveryKey(key.identity),
      recoveryCode: created.value.recoveryCode,
    });
  },
} as const;
