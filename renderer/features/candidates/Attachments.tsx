import { Modal } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AttachmentItem } from '#shared/contract/candidate-record.ts';
import { ATTACHMENT_KINDS } from '#shared/domain/people/attachment-kinds.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { STROKE } from '#renderer/ui/icon.ts';
import { PageSection } from '#renderer/ui/RecordPage.tsx';
import type { OpenDialog } from './RecordDialog.tsx';
import classes from './Candidates.module.css';

interface AttachmentsProps {
  attachments: readonly AttachmentItem[];
  open: ((dialog: OpenDialog) => void) | undefined;
}

const PDF_ICON = 40;

/** Photos and scans of a person; each opens large, and can be ended with a reason. */
export function Attachments({ attachments, open }: AttachmentsProps) {
  const t = useTranslations('candidates.page');
  const [shown, setShown] = useState<AttachmentItem | null>(null);
  return (
    <PageSection title={t('attachments')} count={attachments.length}>
      {attachments.length === 0 ? <p className="source">{t('noAttachments')}</p> : null}
      <div className={classes['files']}>
        {attachments.map((attachment) => (
          <FileCard
            key={attachment.uid}
            attachment={attachment}
            onShow={() => setShown(attachment)}
            {...(open === undefined
              ? {}
              : { onEnd: () => open({ kind: 'end-attachment', attachment }) })}
          />
        ))}
      </div>
      {shown ? <Viewer attachment={shown} onClose={() => setShown(null)} /> : null}
    </PageSection>
  );
}

interface FileCardProps {
  attachment: AttachmentItem;
  onShow: () => void;
  onEnd?: () => void;
}

function FileCard({ attachment, onShow, onEnd }: FileCardProps) {
  const t = useTranslations('attachments');
  const known = ATTACHMENT_KINDS.find((kind) => kind === attachment.kind) ?? 'other';
  return (
    <div className={classes['file']}>
      <button
        type="button"
        className={classes['thumb']}
        aria-label={t('open', { name: attachment.fileName })}
        onClick={onShow}
      >
        {attachment.mediaType === 'application/pdf' ? (
          <IconFileTypePdf size={PDF_ICON} stroke={STROKE} aria-hidden="true" />
        ) : (
          <img src={`app://lampiran/${attachment.hash}`} alt="" />
        )}
      </button>
      <span>{t(`kinds.${known}`)}</span>
      <span className="source">
        {`${attachment.fileName} · ${shortDate(witaDate(attachment.addedAt))}`}
      </span>
      {onEnd === undefined ? null : (
        <div>
          <button type="button" className="quiet-link" onClick={onEnd}>
            {t('end')}
          </button>
        </div>
      )}
    </div>
  );
}

function Viewer({ attachment, onClose }: { attachment: AttachmentItem; onClose: () => void }) {
  const t = useTranslations('attachments');
  const kit = useTranslations('kit');
  const title = t('viewer', { name: attachment.fileName });
  const source = `app://lampiran/${attachment.hash}`;
  return (
    <Modal
      opened
      onClose={onClose}
      title={attachment.fileName}
      size={900}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      {attachment.mediaType === 'application/pdf' ? (
        <iframe className={classes['viewer']} src={source} title={title} />
      ) : (
        <img className={classes['viewer']} src={source} alt={title} />
      )}
    </Modal>
  );
}
