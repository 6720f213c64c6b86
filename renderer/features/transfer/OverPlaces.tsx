import { Button } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PlacesPermitDialog } from '#renderer/features/transfer/PlacesPermitDialog.tsx';
import type { DryRun, DryRunInput } from '#renderer/features/transfer/use-import.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './OverPlaces.module.css';

type Permit = NonNullable<DryRunInput['permit']>;

interface OverPlacesProps {
  dryRun: Pick<DryRun, 'over' | 'permitted'>;
  onPermit: (permit: Permit) => void;
  busy: boolean;
}

const bold = { b: (text: ReactNode) => <b>{text}</b> };

/** Numbers of the school the rows exceed, and the permit by which they come in all the same. */
export function OverPlaces({ dryRun: { over, permitted }, onPermit, busy }: OverPlacesProps) {
  const t = useTranslations('transfer.dryRun.over');
  const [asking, setAsking] = useState(false);
  const Sign = permitted ? IconShieldCheck : IconAlertTriangle;
  return (
    <section className={classes['bar']} data-permitted={permitted} aria-label={t('title')}>
      <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <div className={classes['text']}>
        <p>{permitted ? t('permitted') : t('title')}</p>
        <ul>
          {over.map(({ scope, name, held, seats }) => (
            <li key={`${scope}${name}`}>
              {t.rich(scope, {
                ...bold,
                name,
                held: formatFigure(held),
                seats: formatFigure(seats),
              })}
            </li>
          ))}
        </ul>
      </div>
      {permitted ? null : (
        <Button disabled={busy} onClick={() => setAsking(true)}>
          {t('record')}
        </Button>
      )}
      {asking ? (
        <PlacesPermitDialog
          onCancel={() => setAsking(false)}
          onSubmit={(permit) => {
            setAsking(false);
            onPermit(permit);
          }}
        />
      ) : null}
    </section>
  );
}
