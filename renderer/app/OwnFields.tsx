import { Fieldset } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TypedOwnValues } from '#shared/contract/own-values.ts';
import { typedOwnValue } from '#shared/domain/own-columns/own-value.ts';
import type { DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { OwnInput, type Typed } from './OwnValuesDialog.tsx';
import { useOpenColumns } from './use-open-columns.ts';

export interface OwnForm {
  readonly columns: ReturnType<typeof useOpenColumns>;
  readonly fields: DialogFields<Typed>;
  /** Only what was changed is sent. */
  readonly changed: TypedOwnValues;
  /** Forgets what was typed, for the next person in the same dialog. */
  readonly clear: () => void;
}

/** What a form fills into the columns of the office; empty for somebody new (no `person`). */
export function useOwnForm(person?: string): OwnForm {
  // What is known of somebody's health is opened by an act of its own.
  const columns = useOpenColumns().filter(
    ({ seen, care }) => seen && (care !== 'health' || person === undefined),
  );
  const [typed, setTyped] = useState<Typed>({});
  const known = useRead(
    'columns.values',
    { person: person ?? '' },
    { enabled: person !== undefined },
  ).data;
  const before: Typed = Object.fromEntries(
    (known ?? []).map(({ uid, kind, value }) => [
      uid,
      value === null ? '' : typedOwnValue(kind, value),
    ]),
  );
  const values = { ...before, ...typed };
  const at = (path: string) => ({ id: `calon-own-${path}`, error: undefined });
  return {
    columns,
    fields: {
      values,
      set: (patch) => setTyped((old) => ({ ...old, ...(patch as Typed) })),
      field: (name) => ({ ...at(name), value: values[name] ?? '' }),
      at,
    },
    clear: () => setTyped({}),
    changed: Object.entries(typed)
      .filter(([column, text]) => text !== (before[column] ?? ''))
      .map(([column, text]) => ({ column, typed: text })),
  };
}

interface OwnFieldsProps {
  own: OwnForm;
  today: string;
  /** Of the form's other groups of fields. */
  className: string | undefined;
}

/** The columns of the office at the end of a form; nothing while it has none. */
export function OwnFields({ own, today, className = '' }: OwnFieldsProps) {
  const t = useTranslations('columns');
  if (own.columns.length === 0) return null;
  return (
    <Fieldset legend={t('label')} className={className}>
      {own.columns.map((column) => (
        <OwnInput key={column.uid} value={column} fields={own.fields} today={today} />
      ))}
    </Fieldset>
  );
}
