import { Button, Modal, Textarea } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { RefusalNotice } from '#renderer/app/RefusalNotice.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { ShownDecree } from './signed-names.ts';
import classes from './ScansDialog.module.css';

type Scan = ShownDecree['scans'][number];

/** Scans of the signed decree: the newest in view, one more attached, a wrong one ended. */
export function ScansDialog({ shown, onClose }: { shown: ShownDecree; onClose: () => void }) {
  const t = useTranslations('decrees.scans');
  const kit = useTranslations('kit');
  const acts = useActs();
  const form = useCommandForm('decrees.attachScan', 'scan');
  const [chosen, setChosen] = useState<string | null>(null);
  const [ending, setEnding] = useState<Scan | null>(null);
  const { head, scans } = shown;
  const open = scans.find(({ uid }) => uid === chosen) ?? scans.at(-1);
  const attach = async () => {
    const picked = await api.files.pick({ purpose: 'attachment' });
    if (!picked.ok || !picked.value) return;
    const done = await form.send({ decree: head.uid, file: picked.value.file });
    if (!done) return;
    setChosen(done.uid);
    acts.done({ text: t('attached', { file: done.fileName }), undo: true });
  };
  if (ending !== null) return <EndScan scan={ending} onClose={() => setEnding(null)} />;
  return (
    <Modal
      opened
      size={900}
      title={t('title', { number: head.number })}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      {form.refusal ? <RefusalNotice refusal={form.refusal} /> : null}
      {scans.length === 0 ? <p>{t('none')}</p> : null}
      <ul className={classes['list']} aria-label={t('list')}>
        {scans.map((scan) => (
          <li key={scan.uid}>
            <button
              type="button"
              className="quiet-link"
              aria-pressed={scan.uid === open?.uid}
              onClick={() => setChosen(scan.uid)}
            >
              {scan.fileName}
            </button>
            <span className="source">{shortDate(witaDate(scan.addedAt))}</span>
            <button
              type="button"
              className="quiet-link"
              aria-label={t('end', { file: scan.fileName })}
              onClick={() => setEnding(scan)}
            >
              {t('endSubmit')}
            </button>
          </li>
        ))}
      </ul>
      <Button
        loading={form.busy}
        leftSection={<IconPaperclip size={ICON.text} stroke={STROKE} aria-hidden="true" />}
        onClick={() => void attach()}
      >
        {t('attach')}
      </Button>
      {open === undefined ? null : <Viewer scan={open} />}
    </Modal>
  );
}

function Viewer({ scan }: { scan: Scan }) {
  const t = useTranslations('attachments');
  const title = t('viewer', { name: scan.fileName });
  const source = `app://lampiran/${scan.hash}`;
  return scan.mediaType === 'application/pdf' ? (
    <iframe className={classes['viewer']} src={source} title={title} />
  ) : (
    <img className={classes['viewer']} src={source} alt={title} />
  );
}

function EndScan({ scan, onClose }: { scan: Scan; onClose: () => void }) {
  const t = useTranslations('decrees.scans');
  const file = scan.fileName;
  return (
    <CommandDialog
      channel="attachments.end"
      title={t('endTitle', { file })}
      lead={t('endLead')}
      submit={t('endSubmit')}
      initial={{ reason: '' }}
      input={({ reason }) => ({ uid: scan.uid, reason })}
      said={() => t('ended', { file })}
      onClose={onClose}
    >
      {({ field, set }) => (
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={200}
          {...field('reason')}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      )}
    </CommandDialog>
  );
}
