import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DialogFields } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';

/** Names of the fields whose value is of a type. */
type Of<V, T> = { [N in keyof V & string]: V[N] extends T ? N : never }[keyof V & string];

interface InputProps<V, T> {
  fields: DialogFields<V>;
  name: Of<V, T>;
  label: string;
  description?: ReactNode;
  required?: boolean;
}

const common = <V, T>({ fields, name, label, description, required }: InputProps<V, T>) => ({
  ...fields.field(name),
  label,
  description,
  required: required ?? false,
});

const patch = <V,>(name: keyof V, value: unknown): Partial<V> =>
  ({ [name]: value }) as unknown as Partial<V>;

/** A line of text of a command's dialog. */
export function TextField<V>(props: InputProps<V, string> & { most?: number }) {
  const { value, ...rest } = common(props);
  return (
    <TextInput
      {...rest}
      value={value as string}
      maxLength={props.most ?? 150}
      onChange={(event) => props.fields.set(patch<V>(props.name, event.currentTarget.value))}
    />
  );
}

/** A few lines of text. */
export function LinesField<V>(props: InputProps<V, string> & { most?: number; rows?: number }) {
  const { value, ...rest } = common(props);
  return (
    <Textarea
      {...rest}
      autosize
      minRows={props.rows ?? 2}
      maxRows={8}
      maxLength={props.most ?? 500}
      value={value as string}
      onChange={(event) => props.fields.set(patch<V>(props.name, event.currentTarget.value))}
    />
  );
}

/** A whole number; '' while empty. */
export function NumberField<V>(props: InputProps<V, number | string>) {
  const { value, ...rest } = common(props);
  return (
    <NumberInput
      {...rest}
      hideControls
      value={value as number | string}
      onChange={(next) => props.fields.set(patch<V>(props.name, next))}
    />
  );
}

/** A day. */
export function DayField<V>(props: InputProps<V, string> & { today: string }) {
  const { value, ...rest } = common(props);
  return (
    <DateField
      {...rest}
      value={value as string}
      today={props.today}
      onChange={(next) => props.fields.set(patch<V>(props.name, next))}
    />
  );
}

/** One of a few; '' is none, where a choice of that value says so. */
export function ChoiceField<V>(
  props: InputProps<V, string> & {
    data: readonly { readonly value: string; readonly label: string }[];
  },
) {
  const { value, ...rest } = common(props);
  const none = props.data.some((one) => one.value === '');
  return (
    <Select
      {...rest}
      allowDeselect={false}
      searchable={props.data.length > 8}
      openOnFocus={false}
      limit={200}
      data={[...props.data]}
      value={value === '' && !none ? null : (value as string)}
      onChange={(next) => props.fields.set(patch<V>(props.name, next ?? ''))}
    />
  );
}
