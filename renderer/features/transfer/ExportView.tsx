import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportedList } from '#shared/contract/exports.ts';
import { useRead } from '#renderer/app/queries.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import classes from './ExportView.module.css';

/** The lists that leave the program as a file, each whole; filtered ones from their own screens. */
export function ExportView() {
  const t = useTranslations('exports.lists');
  const [open, setOpen] = useState<ExportedList | null>(null);
  const run = useRead('papers.choices', {}).data?.runs[0]?.uid;
  const lists: readonly {
    what: 'candidates' | 'run' | 'students';
    list: ExportedList | undefined;
  }[] = [
    { what: 'candidates', list: { what: 'candidates', filter: {}, text: '' } },
    { what: 'run', list: run === undefined ? undefined : { what: 'run', run } },
    { what: 'students', list: { what: 'students' } },
  ];
  return (
    <div className="scrolls">
      <ul className={classes['list']} aria-label={t('label')}>
        {lists.map(({ what, list }) => (
          <li key={what} className={classes['row']}>
            <div>
              <div className={classes['name']}>{t(`${what}.name`)}</div>
              <div className={classes['text']}>{t(list ? `${what}.text` : 'noRun')}</div>
            </div>
            <Button
              aria-label={`${t('button')} ${t(`${what}.name`)}`}
              disabled={!list}
              onClick={() => setOpen(list ?? null)}
            >
              {t('button')}
            </Button>
          </li>
        ))}
      </ul>
      {open ? <ExportDialog list={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
