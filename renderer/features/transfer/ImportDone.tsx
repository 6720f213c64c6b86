import { IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportList } from '#shared/domain/imports/columns.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { PupilTasks } from '#renderer/features/transfer/PupilTasks.tsx';
import { PastImports } from '#renderer/features/transfer/PastImports.tsx';
import type { Applied, DryRun } from '#renderer/features/transfer/use-import.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import classes from './ImportDone.module.css';

interface ImportDoneProps {
  list: ImportList;
  dryRun: DryRun;
  applied: Applied;
  /** Columns of the file that were not imported, by letter and header. */
  dropped: readonly string[];
  onStart: () => void;
}

/** Where the rows are found now. */
const SEE: Readonly<Record<ImportList, string>> = {
  candidates: '/calon',
  pupils: '/siswa',
  waitlist: '/daftar-tunggu',
  residents: '/penerima-manfaat',
};

const bold = { b: (text: ReactNode) => <b>{text}</b> };

/** What an import did, in numbers that add up, and the way back. */
export function ImportDone({ list, dryRun, applied, dropped, onStart }: ImportDoneProps) {
  const t = useTranslations('transfer.done');
  const acts = useActs();
  const go = useGo();
  const [, change] = useView();
  const undo = useAct('journal.undoEntry');
  const batches = useRead('imports.batches', { limit: 200 }).data ?? [];
  const { fresh, changed, same, faulty, batch, seq } = applied;
  const takeBack = async (): Promise<void> => {
    const reply = await undo.run({ seq });
    if (!reply.ok) {
      acts.refused(reply.error as AppError);
      return;
    }
    acts.done({ text: t('undone') });
    onStart();
  };
  const toList = (): void => {
    onStart();
    change({ tab: faulty > 0 ? 'perbaikan' : undefined });
  };
  const back: HeaderAction = {
    id: 'undo',
    label: t('undo'),
    onClick: () => void takeBack(),
    disabled: undo.busy,
  };
  return (
    <>
      <NumberHeader
        label={t('label', { file: dryRun.fileName })}
        terms={[
          { id: 'saved', value: fresh + changed, word: t('saved') },
          ...(same > 0 ? [{ id: 'same', value: same, word: t('same'), sign: '+' }] : []),
          { id: 'faulty', value: faulty, word: t('faulty'), sign: '+', onSelect: toList },
          { id: 'all', value: dryRun.total, sign: '=' },
        ]}
        limit={
          <LimitSentence icon={IconShieldCheck}>
            {t.rich('limit', { ...bold, faulty })}
          </LimitSentence>
        }
        actions={[
          ...(batch === null ? [] : [back]),
          { id: 'start', label: t('toStart'), onClick: toList },
          { id: 'see', label: t(`see.${list}`), onClick: () => go(SEE[list]), main: true },
        ]}
      />
      <ScreenBody
        bar={
          dropped.length === 0 ? undefined : (
            <p className={classes['dropped']}>
              {t.rich('dropped', { ...bold, count: dropped.length, columns: dropped.join(', ') })}
            </p>
          )
        }
      >
        {list === 'pupils' ? <PupilTasks /> : <PastImports list={list} batches={batches} />}
      </ScreenBody>
    </>
  );
}
