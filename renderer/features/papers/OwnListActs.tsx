import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LIST_WRITERS } from '#shared/domain/own-lists/list-design.ts';
import { EndNamedDialog } from '#renderer/app/EndNamedDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { OwnListDialog } from './OwnListDialog.tsx';
import type { PaperChoices } from './paper-request.ts';
import classes from './OwnList.module.css';

interface OwnListActsProps {
  /** Uid of the chosen list; '' while there is none. */
  of: string;
  choices: PaperChoices;
  onMade: (uid: string) => void;
}

type Open = 'add' | 'change' | 'end' | 'export';

/** What can be done with lists of the office's own making: make, change, put away, take as a sheet. */
export function OwnListActs({ of, choices, onMade }: OwnListActsProps) {
  const t = useTranslations('lists');
  const mayWrite = useHasRole(LIST_WRITERS);
  const [open, setOpen] = useState<Open | null>(null);
  const list = useRead('lists.list', {}).data?.find(({ uid }) => uid === of);
  const close = () => setOpen(null);
  return (
    <div className={classes['acts']}>
      {list ? (
        <Button
          leftSection={<IconFileSpreadsheet size={ICON.list} stroke={STROKE} aria-hidden="true" />}
          onClick={() => setOpen('export')}
        >
          {t('excel')}
        </Button>
      ) : null}
      {mayWrite && list ? (
        <>
          <Button
            leftSection={<IconPencil size={ICON.list} stroke={STROKE} aria-hidden="true" />}
            onClick={() => setOpen('change')}
          >
            {t('change')}
          </Button>
          <Button onClick={() => setOpen('end')}>{t('end')}</Button>
        </>
      ) : null}
      {mayWrite ? (
        <Button
          leftSection={<IconPlus size={ICON.list} stroke={STROKE} aria-hidden="true" />}
          onClick={() => setOpen('add')}
        >
          {t('add')}
        </Button>
      ) : null}
      {open === 'add' ? <OwnListDialog choices={choices} onClose={close} onDone={onMade} /> : null}
      {open === 'change' && list ? (
        <OwnListDialog choices={choices} list={list} onClose={close} onDone={onMade} />
      ) : null}
      {open === 'end' && list ? <EndNamedDialog of="lists" named={list} onClose={close} /> : null}
      {open === 'export' && list ? (
        <ExportDialog list={{ what: 'own-list', list: list.uid }} onClose={close} />
      ) : null}
    </div>
  );
}
