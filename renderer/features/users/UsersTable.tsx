import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { UserEntry } from '#shared/contract/users.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { useSession } from '#renderer/app/session.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './Users.module.css';

export type UserAct = 'roles' | 'reset' | 'end';

interface UsersTableProps {
  users: readonly UserEntry[];
  onAct: (act: UserAct, user: UserEntry) => void;
}

/** Who may sign in, with roles and state; ended accounts stay at the foot. */
export function UsersTable({ users, onAct }: UsersTableProps) {
  const t = useTranslations('users.section');
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('login')}</th>
          <th scope="col">{t('roles')}</th>
          <th scope="col">{t('state')}</th>
          <th aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserLine key={user.uid} user={user} onAct={(act) => onAct(act, user)} />
        ))}
      </tbody>
    </table>
  );
}

function UserLine({ user, onAct }: { user: UserEntry; onAct: (act: UserAct) => void }) {
  const t = useTranslations('users');
  const own = useSession().user.uid === user.uid;
  const rights = [
    ...user.roles.map((role) => t(`roles.${role}`)),
    ...(user.seesHealth ? [t('section.health')] : []),
    ...(user.seesIncidents ? [t('section.incidents')] : []),
  ];
  return (
    <tr data-ended={user.endedAt !== null}>
      <td>
        <span className={classes['name']}>
          {own ? t('section.you', { name: user.fullName }) : user.fullName}
        </span>
        {user.jobTitle ? <div className="source">{user.jobTitle}</div> : null}
      </td>
      <td>{user.login}</td>
      <td>{rights.join(' · ')}</td>
      <td>
        <StateOf user={user} />
      </td>
      <td className={classes['act']}>
        {user.endedAt === null ? <UserActs user={user} own={own} onAct={onAct} /> : null}
      </td>
    </tr>
  );
}

function StateOf({ user }: { user: UserEntry }) {
  const t = useTranslations('users.section');
  if (user.endedAt !== null) {
    return t('ended', { date: longDate(witaDate(user.endedAt)), reason: user.endReason ?? '' });
  }
  return t(user.mustChangePassword ? 'mustChange' : 'active');
}

interface UserActsProps {
  user: UserEntry;
  own: boolean;
  onAct: (act: UserAct) => void;
}

function UserActs({ user, own, onAct }: UserActsProps) {
  const t = useTranslations('users.section');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={32} variant="subtle" aria-label={t('actions', { name: user.fullName })}>
          <IconDots size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct('roles')}>{t('edit')}</Menu.Item>
        {own ? null : <Menu.Item onClick={() => onAct('reset')}>{t('reset')}</Menu.Item>}
        <Menu.Item onClick={() => onAct('end')}>{t('end')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
