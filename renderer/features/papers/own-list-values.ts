import type { OwnFilter } from '#shared/contract/candidate-list.ts';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { fitsField, fitsGroup, type ListField } from '#shared/domain/own-lists/list-design.ts';
import type { PaperChoice, PaperChoices } from './paper-request.ts';

export type KeptList = OutputOf<Contract['lists']['list']>[number];
export type Design = InputOf<Contract['lists']['add']>['design'];
export type DesignColumn = Design['columns'][number];
export type People = Design['people'];

/** Everybody of a kind. */
export const EVERYBODY: { readonly [Of in People['of']]: Extract<People, { of: Of }> } = {
  candidates: { of: 'candidates', filter: {} },
  pupils: { of: 'pupils', level: null, class: null },
  requests: { of: 'requests', state: null, sex: null },
  residents: { of: 'residents', ward: null, sex: null },
};

/** Whose lists an office makes, the usual first. */
export const populationsOf = ({ house }: Pick<PaperChoices, 'house'>): readonly People['of'][] =>
  house === null ? ['pupils', 'candidates'] : ['residents', 'requests'];

/** What a list begins with besides names and sexes. */
const FIRST: Readonly<Record<People['of'], ListField>> = {
  candidates: 'level',
  pupils: 'class',
  requests: 'number',
  residents: 'bed',
};

/** A new list: who lives in a house, pupils where there are classes, else candidates. */
export function newDesign(choices: PaperChoices, size: PaperChoice['size']): Design {
  const [usual = 'candidates'] = populationsOf(choices);
  const of = usual === 'pupils' && choices.classes.length === 0 ? 'candidates' : usual;
  const fields: readonly ListField[] = ['name', 'sex', FIRST[of]];
  return {
    people: EVERYBODY[of],
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

/** What stands for the class, or the bed, of somebody who has none yet. */
const NEAREST: Partial<Record<ListField, ListField>> = {
  class: 'level',
  nis: 'code',
  bed: 'number',
  entered: 'received',
  received: 'entered',
};

/** The design for other people: what only the former had gives way to the nearest, or goes. */
export function withPeople(design: Design, people: People): Design {
  const group = fitsGroup(design.group, people.of) ? design.group : 'none';
  return {
    ...design,
    people,
    group,
    columns: design.columns.flatMap((column): DesignColumn[] => {
      if (column.kind !== 'known' || fitsField(column.field, people.of)) return [column];
      const field = NEAREST[column.field];
      const known = design.columns.some((one) => one.kind === 'known' && one.field === field);
      const fits = field !== undefined && fitsField(field, people.of);
      return fits && !known ? [{ kind: 'known', field }] : [];
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
