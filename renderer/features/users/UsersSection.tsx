import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UserEntry } from '#shared/contract/users.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { EndUserDialog } from '#renderer/features/users/EndUserDialog.tsx';
import { RecoveryCode } from '#renderer/features/users/RecoveryCode.tsx';
import { ResetPasswordDialog } from '#renderer/features/users/ResetPasswordDialog.tsx';
import { UserDialog } from '#renderer/features/users/UserDialog.tsx';
import { UsersTable } from '#renderer/features/users/UsersTable.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import classes from './Users.module.css';

type Open =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'roles' | 'reset' | 'end'; readonly user: UserEntry };

/** The accounts of the office, for an administrator; nothing at all for anybody else. */
export function UsersSection() {
  const { user } = useSession();
  return user.roles.includes('admin') ? <Users /> : null;
}

function Users() {
  const t = useTranslations('users.section');
  const users = useRead('users.list', {}).data;
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <section>
      <div className={classes['head']}>
        <div>
          <h2 className="section-title">{t('title')}</h2>
          <p className={classes['sentence']}>{t('sentence')}</p>
        </div>
        <Button onClick={() => setOpen({ dialog: 'add' })}>{t('add')}</Button>
      </div>
      {users === undefined ? (
        <SkeletonRows rows={3} />
      ) : (
        <UsersTable users={users} onAct={(dialog, user) => setOpen({ dialog, user })} />
      )}
      <Recovery />
      {open?.dialog === 'add' ? <UserDialog onClose={close} /> : null}
      {open?.dialog === 'roles' ? <UserDialog user={open.user} onClose={close} /> : null}
      {open?.dialog === 'reset' ? <ResetPasswordDialog user={open.user} onClose={close} /> : null}
      {open?.dialog === 'end' ? <EndUserDialog user={open.user} onClose={close} /> : null}
    </section>
  );
}

/** The code on paper that opens an administrator's account; a new one cancels the old. */
function Recovery() {
  const t = useTranslations('users');
  const acts = useActs();
  const renew = useAct('users.renewRecoveryCode');
  const [code, setCode] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const reply = await renew.run({});
    if (reply.ok) setCode(reply.value.code);
    else acts.refused(reply.error as AppError);
  };
  return (
    <div className={classes['recovery']}>
      <div>
        <h3 className="section-title">{t('section.recovery')}</h3>
        <p className={classes['sentence']}>{t('section.recoverySentence')}</p>
      </div>
      <Button loading={renew.busy} onClick={() => void make()}>
        {t('section.renew')}
      </Button>
      <Modal
        opened={code !== null}
        onClose={() => setCode(null)}
        title={t('recoveryCode.title')}
        size={480}
        withCloseButton={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
      >
        <RecoveryCode code={code ?? ''} onDone={() => setCode(null)} />
      </Modal>
    </div>
  );
}
