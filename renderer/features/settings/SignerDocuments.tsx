import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperKind } from '#shared/contract/paper-kinds.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField } from '#renderer/app/dialog-inputs.tsx';
import { useSession } from '#renderer/app/session.ts';
import { DOCUMENTS_OF } from '#renderer/features/papers/paper-request.ts';
import type { Signers } from './SignerDialogs.tsx';
import { RowActs, SettingsTable } from './SettingsTable.tsx';

type OfDocument = Signers['documents'][number];

/** Every paper that this office prints and that may be signed otherwise. */
function useDocuments(): { value: PaperKind; label: string }[] {
  const t = useTranslations('signers.documents');
  const p = useTranslations('papers.documents');
  const { kind } = useSession().office;
  const printed = DOCUMENTS_OF[kind].map((value) => ({ value, label: p(value) }));
  return kind === 'facility'
    ? [...printed, { value: 'facility-report', label: t('report') }]
    : printed;
}

/** Which position signs which paper: the usual, and what differs from it. */
export function SignerDocuments({ signers }: { signers: Signers }) {
  const s = useTranslations('settings');
  const t = useTranslations('signers.documents');
  const [open, setOpen] = useState<OfDocument | null>(null);
  const kinds = useDocuments();
  const named = (document: PaperKind | null): string =>
    kinds.find(({ value }) => value === document)?.label ?? document ?? t('usual');
  return (
    <>
      <SettingsTable
        caption={t('title')}
        rows={signers.documents}
        rowId={({ document }) => document ?? 'usual'}
        columns={[
          { id: 'document', head: t('document'), cell: ({ document }) => named(document) },
          { id: 'right', head: t('right'), cell: ({ right }) => right ?? t('open') },
          { id: 'left', head: t('left'), cell: ({ left }) => left ?? t('nobody') },
          {
            id: 'acts',
            head: s('acts'),
            headHidden: true,
            align: 'end',
            cell: (row) => (
              <RowActs
                acts={[
                  { label: t('change'), of: named(row.document), onClick: () => setOpen(row) },
                ]}
              />
            ),
          },
        ]}
      />
      {open === null ? null : (
        <DocumentDialog signers={signers} of={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const USUAL = '';
const NOBODY = '';

interface DocumentDialogProps {
  signers: Signers;
  /** Where it begins; undefined: a paper still to be chosen. */
  of?: OfDocument;
  onClose: () => void;
}

/** Who signs a paper at the right and at the left. */
export function DocumentDialog({ signers, of, onClose }: DocumentDialogProps) {
  const t = useTranslations('signers.documents');
  const kinds = useDocuments();
  const seats = signers.seats.map(({ seat }) => ({ value: seat, label: seat }));
  const differs = of !== undefined && of.document !== null;
  const usual = signers.documents[0];
  return (
    <CommandDialog
      channel="signers.setDocument"
      title={t('dialog')}
      lead={t('lead')}
      submit={t('submit')}
      initial={{
        document: (of === undefined ? kinds[0]?.value : of.document) ?? 'usual',
        right: (of ?? usual)?.right ?? USUAL,
        left: (of ?? usual)?.left ?? NOBODY,
      }}
      input={({ document, right, left }) => ({
        document: document === 'usual' ? null : document,
        seats: right === USUAL ? null : { right, left: left === NOBODY ? null : left },
      })}
      said={() => t('done')}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Select
            {...fields.field('document')}
            label={t('document')}
            allowDeselect={false}
            disabled={differs}
            data={[{ value: 'usual', label: t('usual') }, ...kinds]}
            onChange={(document) => fields.set({ document: document ?? 'usual' })}
          />
          <ChoiceField
            fields={fields}
            name="right"
            label={t('right')}
            data={[
              {
                value: USUAL,
                label: fields.values.document === 'usual' ? t('open') : t('asUsual'),
              },
              ...seats,
            ]}
          />
          {fields.values.right === USUAL ? null : (
            <ChoiceField
              fields={fields}
              name="left"
              label={t('left')}
              data={[{ value: NOBODY, label: t('nobody') }, ...seats]}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}
