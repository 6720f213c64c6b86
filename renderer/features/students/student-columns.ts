import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import type { GridColumn } from '#renderer/ui/grid-columns.ts';

export type Student = OutputOf<Contract['enrolments']['page']>[number];

/** Columns of the pupils; what is missing says "belum". */
export function useStudentColumns(): readonly GridColumn<Student>[] {
  const t = useTranslations('enrolments');
  return useMemo(() => {
    const column = (
      id: 'code' | 'sex' | 'level' | 'grade' | 'class' | 'bed' | 'nis' | 'from',
      width: number,
      leaves: number,
      cell: (row: Student) => string,
    ): GridColumn<Student> => ({ id, header: t(`columns.${id}`), width, leaves, cell });
    const notYet = t('notYet');
    return [
      {
        id: 'name',
        header: t('columns.name'),
        width: 168,
        grow: 2,
        look: 'name',
        cell: (row) => row.name,
      },
      { ...column('code', 84, 4, (row) => row.code), look: 'code' },
      { ...column('sex', 26, 3, (row) => row.sex), align: 'center' },
      column('level', 52, 5, (row) => row.level),
      { ...column('grade', 52, 2, (row) => String(row.grade)), align: 'end' },
      { ...column('class', 70, 8, (row) => row.className ?? notYet), grow: 1 },
      { ...column('bed', 136, 7, (row) => row.bed ?? notYet), grow: 1 },
      column('nis', 84, 6, (row) => row.nis ?? '—'),
      { ...column('from', 92, 1, (row) => shortDate(row.from)), align: 'end' },
    ];
  }, [t]);
}
