import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { useSession } from '#renderer/app/session.ts';
import type { Dialog } from './ApplicationDialog.tsx';
import classes from './Applications.module.css';

type Act = Exclude<Dialog, 'answer' | 'approve' | 'conference' | 'consent' | 'health'>;

/** What can be done with a request besides its next step, as it stands. */
export function actsOf(record: ApplicationView): readonly Act[] {
  const open = record.closed === null;
  const live = record.calls.find(({ endedOn }) => endedOn === null);
  const parked = record.parked !== null;
  const acts: readonly (readonly [Act, boolean])[] = [
    ['edit', open],
    ['documents', open],
    ['desil', open],
    ['assess', open],
    ['contact', open],
    ['endCall', live !== undefined],
    ['unpark', parked],
    ['park', open && !parked && live === undefined],
    ['withdrawConsent', record.consent !== null],
    ['withdraw', open],
  ];
  return acts.filter(([, possible]) => possible).map(([act]) => act);
}

interface ApplicationActsProps {
  record: ApplicationView;
  mayWrite: boolean;
  onOpen: (dialog: Dialog) => void;
}

/** Everything that can be done besides the next step, as links of the panel. */
export function ApplicationActs({ record, mayWrite, onOpen }: ApplicationActsProps) {
  const t = useTranslations('applications.acts');
  const { user } = useSession();
  return (
    <div className={classes['acts']}>
      {(mayWrite ? actsOf(record) : []).map((act) => (
        <button key={act} type="button" className="quiet-link" onClick={() => onOpen(act)}>
          {t(act)}
        </button>
      ))}
      {user.seesHealth ? (
        <button type="button" className="quiet-link" onClick={() => onOpen('health')}>
          {t('health')}
        </button>
      ) : null}
    </div>
  );
}
