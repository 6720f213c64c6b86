import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PaperSettings } from '#shared/contract/papers.ts';

export type Signer = PaperSettings['signers']['right'];
type CapacityKind = Signer['capacity']['kind'];

interface SignerFieldsProps {
  title: string;
  /** `signers.right`: the path of the fields in the form. */
  path: string;
  signer: Signer;
  onChange: (signer: Signer) => void;
  idOf: (path: string) => string;
  problem: (path: string) => string | undefined;
}

const KINDS: readonly CapacityKind[] = ['own', 'acting', 'daily', 'on-behalf'];

/** Position, name, rank and NIP of one signer, and in which capacity they sign. */
export function SignerFields(props: SignerFieldsProps) {
  const t = useTranslations('papers.settings');
  const { title, path, signer, onChange } = props;
  const { capacity } = signer;
  const field = (name: 'position' | 'name' | 'rank' | 'nip') => ({
    id: props.idOf(`${path}.${name}`),
    label: t(name),
    value: signer[name] ?? '',
    error: props.problem(`${path}.${name}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...signer, [name]: event.currentTarget.value }),
  });
  const of = capacity.kind === 'on-behalf' ? capacity.of : '';
  return (
    <Stack gap={10} component="fieldset" m={0} p={0} bd={0}>
      <legend className="section-title">{title}</legend>
      <Group grow align="flex-start">
        <Select
          label={t('capacity')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`capacities.${value}`) }))}
          value={capacity.kind}
          onChange={(kind) =>
            onChange({
              ...signer,
              capacity: kind === 'on-behalf' ? { kind, of } : { kind: (kind ?? 'own') as 'own' },
            })
          }
        />
        {capacity.kind === 'on-behalf' ? (
          <TextInput
            id={props.idOf(`${path}.capacity.of`)}
            label={t('of')}
            required
            value={of}
            error={props.problem(`${path}.capacity.of`)}
            onChange={(event) =>
              onChange({
                ...signer,
                capacity: { kind: 'on-behalf', of: event.currentTarget.value },
              })
            }
          />
        ) : null}
      </Group>
      <Group grow align="flex-start">
        <TextInput required {...field('position')} />
        <TextInput {...field('name')} />
      </Group>
      <Group grow align="flex-start">
        <TextInput {...field('rank')} />
        <TextInput {...field('nip')} />
      </Group>
    </Stack>
  );
}
