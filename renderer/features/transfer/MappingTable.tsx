import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  FIELDS_OF,
  type ImportField,
  type ImportList,
  type MappedField,
  type Mapping,
  REQUIRED_OF,
} from '#shared/domain/imports/columns.ts';
import { guessKind } from '#shared/domain/own-columns/guess-kind.ts';
import { ownField } from '#shared/domain/own-columns/own-field.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { AddColumnDialog } from '#renderer/app/AddColumnDialog.tsx';
import type { Inspected } from '#renderer/features/transfer/use-import.ts';
import classes from './MappingView.module.css';

const NEW_COLUMN = 'new';
const LONGEST_NAME = 60;

interface MappingTableProps {
  list: ImportList;
  columns: Inspected['columns'];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Every column of the file with what stands in it and what it is read as. */
export function MappingTable({ list, columns, mapping, onChange }: MappingTableProps) {
  const t = useTranslations('transfer.mapping');
  const choices = useChoices(list);
  // The column of the file that is to become a column of the office.
  const [making, setMaking] = useState<number | null>(null);
  // A field belongs to one column: choosing it here takes it from the other.
  const choose = (column: number, field: MappedField | null): void =>
    onChange(
      columns.map((_, index) => {
        const old = mapping[index] ?? null;
        if (index === column) return field;
        return old !== null && old === field ? null : old;
      }),
    );
  return (
    <div className={`${classes['window']} scrolls`}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ letter, header, samples }, index) => {
            const name = header === '' ? t('unnamed') : header;
            const field = mapping[index] ?? null;
            return (
              <tr key={letter} className={field === null ? classes['unused'] : undefined}>
                <th scope="row" className={classes['header']}>
                  <span className="count">{letter}</span> {name}
                </th>
                <td className={classes['samples']}>{samples.join(' · ')}</td>
                <td className={classes['field']}>
                  <NativeSelect
                    aria-label={`${letter} ${name}`}
                    value={field ?? ''}
                    data={choices}
                    onChange={({ currentTarget: { value } }) =>
                      value === NEW_COLUMN
                        ? setMaking(index)
                        : choose(index, (value || null) as MappedField | null)
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {making === null ? null : (
        <AddColumnDialog
          given={{
            name: (columns[making]?.header ?? '').slice(0, LONGEST_NAME),
            kind: guessKind(columns[making]?.samples ?? []),
          }}
          onAdded={(uid) => choose(making, ownField(uid))}
          onClose={() => setMaking(null)}
        />
      )}
    </div>
  );
}

/** The fields a column can be read as, the required ones marked, then the columns of the office. */
function useChoices(list: ImportList) {
  const t = useTranslations('transfer.mapping');
  const fields = useTranslations('imports.fields');
  const { user } = useSession();
  const columns = (useRead('columns.list', {}).data ?? []).filter(
    ({ ended, care }) => ended === null && (care !== 'health' || seesCare(user, care)),
  );
  const mark = (field: ImportField): string => {
    const group = REQUIRED_OF[list].find((one) => one.includes(field));
    if (group === undefined) return '';
    return ` (${group.length === 1 ? t('needed') : t('either')})`;
  };
  return [
    { value: '', label: t('ignore') },
    {
      group: t('ownColumns'),
      items: [
        ...columns.map(({ uid, name }) => ({ value: ownField(uid), label: name })),
        { value: NEW_COLUMN, label: t('newColumn') },
      ],
    },
    {
      group: t('ofList'),
      items: FIELDS_OF[list].map((field) => ({
        value: field,
        label: `${fields(field)}${mark(field)}`,
      })),
    },
  ];
}
