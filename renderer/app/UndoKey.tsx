import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { EVERYWHERE_KEYS } from '#renderer/ui/keys.ts';
import { api } from '#renderer/app/api.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';
import classes from '#renderer/ui/FormDialog.module.css';

const ASKED = 'tampung:undo';

/** Asks about the newest own action as Ctrl+Z does. */
export function openUndo(): void {
  window.dispatchEvent(new Event(ASKED));
}

type Entry = NonNullable<OutputOf<Contract['journal']['lastOwn']>>;

/**
 * Ctrl+Z outside a text field: names the newest own action of the last 24 hours and takes it back
 * after Enter; there is no way to take an undo back, so it always asks. Pressed again it goes one
 * further back. Mount it once.
 */
export function UndoKey() {
  const t = useTranslations('journal.undoKey');
  const acts = useActs();
  const [entry, setEntry] = useState<Entry | null>(null);
  const ask = async (): Promise<void> => {
    const reply = await api.journal.lastOwn({});
    if (!reply.ok) return acts.refused(reply.error as AppError);
    if (reply.value === null) return acts.done({ text: t('none') });
    setEntry(reply.value);
  };
  useHotkeys([
    [
      EVERYWHERE_KEYS.undo,
      () => {
        // A dialog that is open is about something else; its own fields undo what was typed.
        if (document.querySelector('[role="dialog"]') === null) void ask();
      },
    ],
  ]);
  const onAsked = useEffectEvent(() => void ask());
  useEffect(() => {
    const listen = () => onAsked();
    window.addEventListener(ASKED, listen);
    return () => window.removeEventListener(ASKED, listen);
  }, []);
  return entry === null ? null : (
    <UndoDialog key={entry.seq} entry={entry} onClose={() => setEntry(null)} />
  );
}

function UndoDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useTranslations('journal.undoKey');
  const kit = useTranslations('kit');
  const words = useTranslations() as unknown as Words;
  const acts = useActs();
  const [busy, setBusy] = useState(false);
  const what = commandSentence(words, entry.command, entry.summary);
  const when = `${shortDate(witaDate(entry.at))} ${clockTime(entry.at)}`;
  const undo = async (): Promise<void> => {
    setBusy(true);
    const reply = await api.journal.undoEntry({ seq: entry.seq });
    onClose();
    if (reply.ok) acts.done({ text: t('done', { what }) });
    else acts.refused(reply.error as AppError);
  };
  return (
    <Modal opened onClose={onClose} title={t('title')} size={440} withCloseButton={false}>
      <div className={classes['lead']}>
        <p>{t('what', { what, when })}</p>
      </div>
      <div className={classes['refusalActions']}>
        <Button variant="filled" data-autofocus loading={busy} onClick={() => void undo()}>
          {t('submit')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {kit('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
