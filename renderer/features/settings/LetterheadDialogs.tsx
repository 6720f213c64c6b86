import { Button, Group, Modal } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { api } from '#renderer/app/api.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { NameList } from '#renderer/ui/NameList.tsx';

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
    <Modal
      opened
      onClose={onClose}
      title={t('historyTitle')}
      size={560}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <p className="source">{t('historyLead')}</p>
      <Reading query={history} rows={3}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="source">{t('historyNone')}</p>
          ) : (
            <NameList
              names={entries.map(({ seq, at, actor, undone, changes }) => ({
                id: String(seq),
                name: [
                  undone ? t('undone') : t('changed'),
                  `${shortDate(witaDate(at))}, ${clockTime(at)}`,
                  actor,
                ].join(' · '),
                line: changes
                  .map(
                    ({ field, before, after }) =>
                      `${t(`fields.${field}`)}: ${shown(field, before)} → ${shown(field, after)}`,
                  )
                  .join('; '),
              }))}
            />
          )
        }
      </Reading>
      <Group justify="flex-end" mt={16}>
        <Button variant="outline" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Modal>
  );
}
