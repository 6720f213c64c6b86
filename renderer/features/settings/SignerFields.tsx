import { Group, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DialogFields } from '#renderer/app/CommandDialog.tsx';
import { DayField } from '#renderer/app/dialog-inputs.tsx';

const KINDS = ['own', 'acting', 'daily', 'on-behalf'] as const;
type CapacityKind = (typeof KINDS)[number];

/** A signer as it is typed; what is empty is nothing. */
export interface TypedSigner {
  kind: CapacityKind;
  of: string;
  position: string;
  name: string;
  rank: string;
  nip: string;
  from: string;
  to: string;
}

/** The command's input of what was typed. */
export const signerInput = ({ kind, of, from, to, ...lines }: TypedSigner) => ({
  position: lines.position,
  name: lines.name,
  rank: lines.rank,
  nip: lines.nip,
  capacity: kind === 'on-behalf' ? { kind, of } : { kind },
  from: from === '' ? null : from,
  to: to === '' ? null : to,
});

/** Capacity, position, name, rank, NIP and days of one signer. */
export function SignerFields<V extends TypedSigner>({
  fields,
  today,
}: {
  fields: DialogFields<V>;
  today: string;
}) {
  const t = useTranslations('signers');
  const p = useTranslations('papers.settings');
  const set = fields.set as (patch: Partial<TypedSigner>) => void;
  const { kind, of } = fields.values;
  const line = (name: 'position' | 'name' | 'rank' | 'nip') => ({
    ...fields.at(name),
    label: p(name),
    maxLength: 150,
    value: fields.values[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput {...line('name')} />
      <Group grow align="flex-start">
        <TextInput required {...line('position')} />
        <Select
          label={p('capacity')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: p(`capacities.${value}`) }))}
          value={kind}
          onChange={(next) => set({ kind: (next ?? 'own') as CapacityKind })}
        />
      </Group>
      {kind === 'on-behalf' ? (
        <TextInput
          {...fields.at('capacity.of')}
          label={p('of')}
          required
          maxLength={150}
          value={of}
          onChange={(event) => set({ of: event.currentTarget.value })}
        />
      ) : null}
      <Group grow align="flex-start">
        <TextInput {...line('rank')} />
        <TextInput {...line('nip')} />
      </Group>
      <Group grow align="flex-start">
        <DayField
          fields={fields as unknown as DialogFields<TypedSigner>}
          name="from"
          label={t('from')}
          description={t('fromHint')}
          today={today}
        />
        <DayField
          fields={fields as unknown as DialogFields<TypedSigner>}
          name="to"
          label={t('to')}
          description={t('toHint')}
          today={today}
        />
      </Group>
    </>
  );
}
