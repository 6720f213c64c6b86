import { ActionIcon, Button, Fieldset, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  EMPTY_WIDTHS,
  type EmptyWidth,
  fitsField,
  GUARDED_FIELDS,
  LIST_FIELDS,
  type ListField,
} from '#shared/domain/own-lists/list-design.ts';
import type { OwnCare } from '#shared/domain/own-columns/own-column.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { type Design, type DesignColumn, moved } from './own-list-values.ts';
import classes from './OwnList.module.css';

interface ColumnFieldsProps {
  design: Design;
  id: string;
  problem: string | undefined;
  onChange: (patch: Partial<Design>) => void;
}

/** The columns in their order, and the two ways to add one: of what is recorded, or empty. */
export function ColumnFields({ design, id, problem, onChange }: ColumnFieldsProps) {
  const t = useTranslations('lists');
  const { columns } = design;
  const set = (next: readonly DesignColumn[]): void => onChange({ columns: [...next] });
  return (
    <Fieldset legend={t('columns')} className={classes['set'] ?? ''}>
      {columns.length === 0 ? null : <Chosen columns={columns} onChange={set} />}
      <AddKnown design={design} id={id} onAdd={(column) => set([...columns, column])} />
      <AddEmpty
        onAdd={(column) => {
          set([...columns, column]);
          // What is signed needs room.
          if (/tanda ?tangan|paraf|cap jempol/iu.test(column.heading))
            onChange({ columns: [...columns, column], tall: true });
        }}
      />
      {problem === undefined ? null : <p className={classes['problem']}>{problem}</p>}
    </Fieldset>
  );
}

function useColumnLabel(): (column: DesignColumn) => string {
  const t = useTranslations('lists');
  const own = useRead('columns.list', {}).data ?? [];
  return (column) => {
    switch (column.kind) {
      case 'known':
        return t(`fields.${column.field}`);
      case 'own':
        return own.find(({ uid }) => uid === column.uid)?.name ?? '—';
      case 'empty':
        return t('emptyOf', {
          heading: column.heading,
          width: t(`widths.${column.width}`).toLowerCase(),
        });
    }
  };
}

function Chosen({
  columns,
  onChange,
}: {
  columns: readonly DesignColumn[];
  onChange: (columns: readonly DesignColumn[]) => void;
}) {
  const t = useTranslations('lists');
  const labelOf = useColumnLabel();
  return (
    <ol className={classes['columns']} aria-label={t('columns')}>
      {columns.map((column, at) => {
        const name = labelOf(column);
        const act = (
          label: string,
          Icon: typeof IconX,
          disabled: boolean,
          next: () => readonly DesignColumn[],
        ) => (
          <ActionIcon
            variant="subtle"
            aria-label={label}
            disabled={disabled}
            onClick={() => onChange(next())}
          >
            <Icon size={ICON.list} stroke={STROKE} aria-hidden="true" />
          </ActionIcon>
        );
        return (
          <li key={`${name}-${at}`} className={classes['column']}>
            <span className={classes['label']}>{name}</span>
            {act(t('up', { name }), IconArrowUp, at === 0, () => moved(columns, at, -1))}
            {act(t('down', { name }), IconArrowDown, at === columns.length - 1, () =>
              moved(columns, at, 1),
            )}
            {act(t('remove', { name }), IconX, false, () => columns.filter((_, n) => n !== at))}
          </li>
        );
      })}
    </ol>
  );
}

const KNOWN = 'known:';
const OWN = 'own:';

/** What is recorded; what tells of home and poverty stands apart, and nothing of it is there unasked. */
function AddKnown({
  design,
  id,
  onAdd,
}: {
  design: Design;
  id: string;
  onAdd: (column: DesignColumn) => void;
}) {
  const t = useTranslations('lists');
  const { user } = useSession();
  const own = (useRead('columns.list', {}).data ?? []).filter(
    ({ uid, ended, care }) =>
      ended === null &&
      (care !== 'health' || seesCare(user, care)) &&
      !design.columns.some((one) => one.kind === 'own' && one.uid === uid),
  );
  const free = LIST_FIELDS.filter(
    (field) =>
      fitsField(field, design.people.of) &&
      !design.columns.some((one) => one.kind === 'known' && one.field === field),
  );
  const known = (guarded: boolean) =>
    free
      .filter((field) => GUARDED_FIELDS.includes(field) === guarded)
      .map((field) => ({ value: `${KNOWN}${field}`, label: t(`fields.${field}`) }));
  const ownOf = (wanted: OwnCare) =>
    own
      .filter(({ care }) => care === wanted)
      .map(({ uid, name }) => ({ value: `${OWN}${uid}`, label: name }));
  const groups = [
    { group: t('known'), items: known(false) },
    { group: t('ownColumns'), items: ownOf('plain') },
    { group: t('guarded'), items: [...known(true), ...ownOf('private')] },
    { group: t('health'), items: ownOf('health') },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      id={id}
      label={t('addColumn')}
      placeholder={t('chooseColumn')}
      searchable
      openOnFocus={false}
      comboboxProps={{ withinPortal: true }}
      data={groups}
      value={null}
      onChange={(value) => {
        if (value === null) return;
        onAdd(
          value.startsWith(OWN)
            ? { kind: 'own', uid: value.slice(OWN.length) }
            : { kind: 'known', field: value.slice(KNOWN.length) as ListField },
        );
      }}
    />
  );
}

/** A column to be written in by hand: its heading and how wide it is. */
function AddEmpty({
  onAdd,
}: {
  onAdd: (column: Extract<DesignColumn, { kind: 'empty' }>) => void;
}) {
  const t = useTranslations('lists');
  const [heading, setHeading] = useState('');
  const [width, setWidth] = useState<EmptyWidth>('middle');
  const add = (): void => {
    if (heading.trim() === '') return;
    onAdd({ kind: 'empty', heading: heading.trim(), width });
    setHeading('');
  };
  return (
    <div className={classes['empty']}>
      <TextInput
        label={t('heading')}
        placeholder={t('headingExample')}
        maxLength={40}
        value={heading}
        onChange={(event) => setHeading(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Select
        label={t('width')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        data={Object.keys(EMPTY_WIDTHS).map((value) => ({
          value,
          label: t(`widths.${value as EmptyWidth}`),
        }))}
        value={width}
        onChange={(next) => setWidth((next ?? 'middle') as EmptyWidth)}
      />
      <Button onClick={add} disabled={heading.trim() === ''}>
        {t('addEmpty')}
      </Button>
    </div>
  );
}
