import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { areaOf, dottedCode } from '#shared/domain/regions/own-village.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { TextField } from '#renderer/app/dialog-inputs.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useHasRole } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SettingsTable } from './SettingsTable.tsx';

type Villages = OutputOf<Contract['villages']['list']>;

/** Desa dan kelurahan: those that the table of the program does not have. */
export function VillagesSection() {
  const read = useRead('villages.list', {});
  return <Reading query={read}>{(shown) => <Shown shown={shown} />}</Reading>;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function Shown({ shown: { rows, shipped } }: { shown: Villages }) {
  const t = useTranslations('villages');
  const may = useHasRole(['head', 'officer', 'admin']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'villages', value: rows.length, word: t('unit') }]}
        limit={
          <LimitSentence tone="plain">
            {may ? t.rich('shipped', { ...bold, count: formatFigure(shipped) }) : t('denied')}
          </LimitSentence>
        }
        actions={
          may ? [{ id: 'add', label: t('add'), onClick: () => setOpen(true), main: true }] : []
        }
      />
      <ScreenBody>
        {rows.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <MainSection title={t('table')} note={rows.length}>
            <SettingsTable
              caption={t('table')}
              rows={rows}
              rowId={({ uid }) => uid}
              columns={[
                { id: 'village', head: t('village'), cell: ({ village }) => village },
                { id: 'code', head: t('code'), cell: ({ code }) => code },
                { id: 'district', head: t('district'), cell: ({ district }) => district },
                { id: 'regency', head: t('regency'), cell: ({ regency }) => regency },
                {
                  id: 'added',
                  head: t('added'),
                  wideOnly: true,
                  cell: ({ addedOn, actor }) => t('addedBy', { on: longDate(addedOn), actor }),
                },
              ]}
            />
          </MainSection>
        )}
      </ScreenBody>
      {open ? <AddVillageDialog rows={rows} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** A village with its code; a code that is known brings district and regency. */
function AddVillageDialog({ rows, onClose }: { rows: Villages['rows']; onClose: () => void }) {
  const t = useTranslations('villages');
  return (
    <CommandDialog
      channel="villages.add"
      title={t('add')}
      lead={t('lead')}
      submit={t('add')}
      initial={{ code: '', village: '', district: '', regency: '' }}
      input={(typed) => typed}
      said={({ village, families }) => t('done', { village, families: formatFigure(families) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextInput
            {...fields.field('code')}
            label={t('code')}
            description={t('codeHint')}
            required
            maxLength={20}
            onChange={({ currentTarget: { value } }) => {
              const { district, regency } = areaOf(dottedCode(value), rows);
              fields.set({
                code: value,
                ...(district === null ? {} : { district }),
                ...(regency === null ? {} : { regency }),
              });
            }}
          />
          <TextField fields={fields} name="village" label={t('village')} most={60} required />
          <TextField fields={fields} name="district" label={t('district')} most={60} required />
          <TextField fields={fields} name="regency" label={t('regency')} most={60} required />
        </>
      )}
    </CommandDialog>
  );
}
