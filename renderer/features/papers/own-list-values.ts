import type { OwnFilter } from '#shared/contract/candidate-list.ts';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import {
  PUPIL_ONLY,
  CANDIDATE_ONLY,
  type ListField,
} from '#shared/domain/own-lists/list-design.ts';
import type { PaperChoice, PaperChoices } from './paper-request.ts';

export type KeptList = OutputOf<Contract['lists']['list']>[number];
export type Design = InputOf<Contract['lists']['add']>['design'];
export type DesignColumn = Design['columns'][number];
export type People = Design['people'];

/** A new list: pupils where there are classes, with what every list of a school begins with. */
export function newDesign({ classes }: PaperChoices, size: PaperChoice['size']): Design {
  const pupils = classes.length > 0;
  const fields: readonly ListField[] = ['name', 'sex', pupils ? 'class' : 'level'];
  return {
    people: pupils ? { of: 'pupils', level: null, class: null } : { of: 'candidates', filter: {} },
    columns: fields.map((field) => ({ kind: 'known', field })),
    group: 'none',
    pages: false,
    sort: 'name',
    title: '',
    signers: 'both',
    tall: false,
    size,
    orientation: 'portrait',
  };
}

/** Whether people of this kind have such a column at all. */
export const fits = (field: ListField, of: People['of']): boolean =>
  !(of === 'pupils' ? CANDIDATE_ONLY : PUPIL_ONLY).includes(field);

/** What stands for the class of somebody who has none yet. */
const NEAREST: Partial<Record<ListField, ListField>> = { class: 'level', nis: 'code' };

/** The design for other people: what only the former had gives way to the nearest, or goes. */
export function withPeople(design: Design, people: People): Design {
  const group = people.of === 'candidates' && design.group === 'class' ? 'none' : design.group;
  return {
    ...design,
    people,
    group,
    columns: design.columns.flatMap((column): DesignColumn[] => {
      if (column.kind !== 'known' || fits(column.field, people.of)) return [column];
      const field = NEAREST[column.field];
      const known = design.columns.some((one) => one.kind === 'known' && one.field === field);
      return field === undefined || known ? [] : [{ kind: 'known', field }];
    }),
  };
}

/** One column a place further up (-1) or down (1). */
export function moved(columns: readonly DesignColumn[], at: number, by: -1 | 1): DesignColumn[] {
  const next = [...columns];
  const [column] = next.splice(at, 1);
  if (column !== undefined) next.splice(at + by, 0, column);
  return next;
}

/** People who also say this in the columns of the office; nothing asked leaves nothing behind. */
export function withOwn<Of extends { own?: OwnFilter | undefined }>(of: Of, own: OwnFilter): Of {
  const { own: _, ...others } = of;
  return (Object.keys(own).length === 0 ? others : { ...others, own }) as Of;
}
