import { Checkbox, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DayField, LinesField } from '#renderer/app/dialog-inputs.tsx';
import { SignerFields, signerInput, type TypedSigner } from './SignerFields.tsx';

export type Signers = OutputOf<Contract['signers']['list']>;
export type SignerRow = Signers['rows'][number];

const NEW = 'new';
const WIDTH = 620;

const typedOf = (row: SignerRow): TypedSigner => ({
  kind: row.capacity.kind,
  of: row.capacity.kind === 'on-behalf' ? row.capacity.of : '',
  position: row.position,
  name: row.name ?? '',
  rank: row.rank ?? '',
  nip: row.nip ?? '',
  from: row.from ?? '',
  to: row.to ?? '',
});

/** A new signer: for a position whose holder changes, or for one that is new. */
export function AddSignerDialog({ signers, onClose }: { signers: Signers; onClose: () => void }) {
  const t = useTranslations('signers');
  const { rows, seats, today } = signers;
  const usual = signers.documents[0]?.right ?? seats[0]?.seat ?? NEW;
  const lastOf = (seat: string) => rows.find((row) => row.seat === seat);
  const positionOf = (seat: string): string => lastOf(seat)?.position ?? '';
  return (
    <CommandDialog
      channel="signers.add"
      title={t('add')}
      lead={t('addLead')}
      submit={t('add')}
      width={WIDTH}
      initial={{
        seat: usual,
        kind: 'own' as TypedSigner['kind'],
        of: '',
        position: positionOf(usual),
        name: '',
        rank: '',
        nip: '',
        from: seats.length === 0 ? '' : today,
        to: '',
        ends: true,
      }}
      input={({ seat, ends, ...typed }) => ({
        ...signerInput(typed),
        seat: seat === NEW ? null : seat,
        endsPrevious: ends && seat !== NEW && typed.kind !== 'daily',
      })}
      said={({ name, previous }) =>
        previous === null ? t('added', { name }) : t('addedAfter', { name, previous })
      }
      onClose={onClose}
    >
      {(fields) => (
        <>
          {seats.length === 0 ? null : (
            <Select
              id={fields.at('seat').id}
              error={fields.at('seat').error}
              label={t('seat')}
              description={t('seatHint')}
              allowDeselect={false}
              data={[
                ...seats.map(({ seat }) => ({ value: seat, label: seat })),
                { value: NEW, label: t('newSeat') },
              ]}
              value={fields.values.seat}
              onChange={(next) => {
                const seat = next ?? NEW;
                fields.set({ seat, position: positionOf(seat) });
              }}
            />
          )}
          <SignerFields fields={fields} today={today} />
          {fields.values.seat === NEW || fields.values.kind === 'daily' ? null : (
            <Checkbox
              id={fields.at('endsPrevious').id}
              label={t('endsPrevious')}
              checked={fields.values.ends}
              onChange={(event) => fields.set({ ends: event.currentTarget.checked })}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}

interface OfRow {
  row: SignerRow;
  today: string;
  onClose: () => void;
}

/** Corrects what was typed of a signer. */
export function ChangeSignerDialog({ row, today, onClose }: OfRow) {
  const t = useTranslations('signers');
  return (
    <CommandDialog
      channel="signers.change"
      title={t('changeTitle', { name: row.name ?? row.position })}
      lead={t('changeLead')}
      submit={t('save')}
      width={WIDTH}
      initial={typedOf(row)}
      input={(typed) => ({ ...signerInput(typed), uid: row.uid })}
      said={({ name }) => t('changed', { name })}
      onClose={onClose}
    >
      {(fields) => <SignerFields fields={fields} today={today} />}
    </CommandDialog>
  );
}

/** The last day of a signer, with the reason. */
export function EndSignerDialog({ row, today, onClose }: OfRow) {
  const t = useTranslations('signers');
  return (
    <CommandDialog
      channel="signers.end"
      title={t('endTitle', { name: row.name ?? row.position })}
      lead={t('endLead')}
      submit={t('endSubmit')}
      initial={{ on: today, reason: '' }}
      input={(values) => ({ ...values, uid: row.uid })}
      said={({ name }) => t('ended', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <DayField fields={fields} name="on" label={t('to')} today={today} required />
          <LinesField fields={fields} name="reason" label={t('reason')} most={300} required />
        </>
      )}
    </CommandDialog>
  );
}
