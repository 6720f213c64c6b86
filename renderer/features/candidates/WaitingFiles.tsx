import { ActionIcon, Select } from '@mantine/core';
import { IconCrop, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ATTACHMENT_KINDS, type AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { WaitingFile } from './use-waiting-files.ts';
import classes from './WaitingFiles.module.css';

interface WaitingFilesProps {
  files: readonly WaitingFile[];
  setKind: (key: number, kind: AttachmentKind) => void;
  cut: (file: WaitingFile) => void;
  /** The file whose picture was cut last: the hands are still there. */
  focused: number | null;
  remove: (key: number) => void;
}

const PICTURE = /\.(jpe?g|png|webp)$/i;

/** The files that are going to be attached, each with what it shows and why it was refused. */
export function WaitingFiles({ files, setKind, cut, focused, remove }: WaitingFilesProps) {
  const t = useTranslations('attachments');
  const refusalText = useRefusalText();
  return (
    <ul className={classes['list']} aria-label={t('waiting')}>
      {files.map((file) => (
        <li key={file.key} className={classes['line']}>
          <span className={classes['name']} title={file.name}>
            {file.name}
          </span>
          <Select
            aria-label={t('kindOf', { name: file.name })}
            allowDeselect={false}
            data={ATTACHMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={file.kind}
            onChange={(value) => setKind(file.key, value as AttachmentKind)}
          />
          {PICTURE.test(file.name) ? (
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={t('cut', { name: file.name })}
              data-autofocus={file.key === focused || undefined}
              onClick={() => cut(file)}
            >
              <IconCrop size={ICON.text} stroke={STROKE} aria-hidden="true" />
            </ActionIcon>
          ) : (
            <span />
          )}
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={t('remove', { name: file.name })}
            onClick={() => remove(file.key)}
          >
            <IconX size={ICON.text} stroke={STROKE} aria-hidden="true" />
          </ActionIcon>
          {file.refusal === null ? null : (
            <p className={classes['refusal']} role="alert">
              {refusalText(file.refusal)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
