import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { ATTACHMENT_KINDS, type AttachmentKind } from '#shared/domain/people/attachment-kinds.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import type { WaitingFile } from './use-waiting-files.ts';
import classes from './WaitingFiles.module.css';

interface WaitingFilesProps {
  files: readonly WaitingFile[];
  setKind: (key: number, kind: AttachmentKind) => void;
  remove: (key: number) => void;
}

/** The files that are going to be attached, each with what it shows and why it was refused. */
export function WaitingFiles({ files, setKind, remove }: WaitingFilesProps) {
  const t = useTranslations('attachments');
  const refusalText = useRefusalText();
  return (
    <ul className={classes['list']} aria-label={t('waiting')}>
      {files.map(({ key, name, kind, refusal }) => (
        <li key={key} className={classes['line']}>
          <span className={classes['name']} title={name}>
            {name}
          </span>
          <Select
            aria-label={t('kindOf', { name })}
            allowDeselect={false}
            data={ATTACHMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(key, value as AttachmentKind)}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={t('remove', { name })}
            onClick={() => remove(key)}
          >
            <IconX size={ICON.text} stroke={STROKE} aria-hidden="true" />
          </ActionIcon>
          {refusal === null ? null : (
            <p className={classes['refusal']} role="alert">
              {refusalText(refusal)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
