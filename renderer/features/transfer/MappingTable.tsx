import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import {
  FIELDS_OF,
  type ImportField,
  type ImportList,
  type Mapping,
  REQUIRED_OF,
} from '#shared/domain/imports/columns.ts';
import type { Inspected } from '#renderer/features/transfer/use-import.ts';
import classes from './MappingView.module.css';

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
  // A field belongs to one column: choosing it here takes it from the other.
  const choose = (column: number, field: ImportField | null): void =>
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
                    onChange={(event) =>
                      choose(index, (event.currentTarget.value || null) as ImportField | null)
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The fields a column can be read as, the required ones marked. */
function useChoices(list: ImportList) {
  const t = useTranslations('transfer.mapping');
  const fields = useTranslations('imports.fields');
  const mark = (field: ImportField): string => {
    const group = REQUIRED_OF[list].find((one) => one.includes(field));
    if (group === undefined) return '';
    return ` (${group.length === 1 ? t('needed') : t('either')})`;
  };
  return [
    { value: '', label: t('ignore') },
    ...FIELDS_OF[list].map((field) => ({ value: field, label: `${fields(field)}${mark(field)}` })),
  ];
}
