import { Button } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { api } from '#renderer/app/api.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { Changes, HistoryDialog } from './HistoryDialog.tsx';

interface LogoDialogProps {
  today: string;
  onClose: () => void;
}

const blankAsNull = (text: string): string | null => (text === '' ? null : text);

/** A picture on the letterhead from a day on. */
export function SetLogoDialog({ today, onClose }: LogoDialogProps) {
  const t = useTranslations('letterheads');
  const [name, setName] = useState('');
  return (
    <CommandDialog
      channel="letterheads.setLogo"
      title={t('setTitle')}
      lead={t('setLead')}
      submit={t('setSubmit')}
      initial={{ file: '', from: today }}
      input={({ file, from }) => ({ file, from: blankAsNull(from) })}
      said={() => t('set')}
      onClose={onClose}
    >
      {(fields) => {
        const { id, error } = fields.at('file');
        const choose = async (): Promise<void> => {
          const reply = await api.files.pick({ purpose: 'image' });
          if (!reply.ok || !reply.value) return;
          fields.set({ file: reply.value.file });
          setName(reply.value.name);
        };
        return (
          <>
            <div>
              <Button
                id={id}
                leftSection={<IconPhoto size={ICON.text} stroke={STROKE} aria-hidden="true" />}
                onClick={() => void choose()}
              >
                {name === '' ? t('choose') : name}
              </Button>
              {error === undefined ? null : <p className="source">{error}</p>}
            </div>
            <DayField
              fields={fields}
              name="from"
              label={t('from')}
              description={t('fromHint')}
              today={today}
            />
          </>
        );
      }}
    </CommandDialog>
  );
}

/** A letterhead without a picture from a day on. */
export function RemoveLogoDialog({ today, onClose }: LogoDialogProps) {
  const t = useTranslations('letterheads');
  return (
    <CommandDialog
      channel="letterheads.removeLogo"
      title={t('removeTitle')}
      lead={t('removeLead')}
      submit={t('removeSubmit')}
      initial={{ from: today }}
      input={({ from }) => ({ from: blankAsNull(from) })}
      said={() => t('removed')}
      onClose={onClose}
    >
      {(fields) => (
        <DayField
          fields={fields}
          name="from"
          label={t('from')}
          description={t('fromHint')}
          today={today}
        />
      )}
    </CommandDialog>
  );
}

/** Enough of a content hash to tell two pictures apart. */
const SHOWN_HASH = 8;

/** What was changed in the letterhead: who, when, old → new. */
export function LetterheadHistory({ onClose }: { onClose: () => void }) {
  const t = useTranslations('letterheads');
  const history = useRead('letterheads.history', {});
  const shown = (field: string, value: string): string => {
    if (value === '') return t('nothing');
    return field === 'image' ? t('image', { hash: value.slice(0, SHOWN_HASH) }) : value;
  };
  return (
    <HistoryDialog title={t('historyTitle')} lead={t('historyLead')} onClose={onClose}>
      <Changes
        query={history}
        none={t('historyNone')}
        what={({ undone }) => t(undone ? 'undone' : 'changed')}
        line={({ changes }) =>
          changes
            .map(
              ({ field, before, after }) =>
                `${t(`fields.${field}`)}: ${shown(field, before)} → ${shown(field, after)}`,
            )
            .join('; ')
        }
      />
    </HistoryDialog>
  );
}
