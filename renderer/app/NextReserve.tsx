import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Level } from '#shared/vocabulary.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useReasonText } from '#renderer/app/texts.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import classes from './NextReserve.module.css';

/**
 * Who of the frozen reserve fits a free place of a level, and everyone passed over with the reason.
 * A proposal: the button opens an amendment with that name, and only its decree decides.
 */
export function NextReserve({ level }: { level: Level }) {
  const t = useTranslations('decrees.reserve');
  const reasonText = useReasonText();
  const go = useGo();
  const found = useRead('enrolments.nextReserve', { level }).data;
  if (!found) return null;
  if (found.run === null) return <p>{t('noRun')}</p>;
  const { next, passedOver, run } = found;
  return (
    <div className={classes['reserve']}>
      {next === null ? (
        <p>{t('nobody', { level })}</p>
      ) : (
        <>
          <p className={classes['next']}>
            <b>{t('next', { number: String(next.reserveNo) })}</b> · {next.name} · {next.code} ·{' '}
            {next.sex}
          </p>
          <p className="source">{t('free', { level })}</p>
        </>
      )}
      {passedOver.length === 0 ? null : (
        <details>
          <summary>{t('passed', { count: passedOver.length })}</summary>
          <ol className={classes['passed']}>
            {passedOver.map((one) => (
              <li key={one.code}>
                {`${t('next', { number: String(one.reserveNo) })} · ${one.name}: ${reasonText(one.reason)}`}
              </li>
            ))}
          </ol>
        </details>
      )}
      {next === null ? null : (
        <Button
          variant="outline"
          fullWidth
          onClick={() => go('/penetapan', { catat: run, tambah: next.candidate })}
        >
          {t('amend')}
        </Button>
      )}
    </div>
  );
}
