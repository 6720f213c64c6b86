import type { GuardianRelation, Sex } from '../../vocabulary.ts';
import { checkNik } from './nik.ts';

/** What is possible but odd about parents and wali; told while one types, never in the way. */
export type ParentWarning =
  | { readonly code: 'parent-sex'; readonly name: string; readonly nikSex: Sex }
  /** Letters and lists name the first. */
  | { readonly code: 'parent-deceased-first'; readonly name: string }
  | { readonly code: 'parents-deceased' };

interface Parent {
  readonly name: string;
  readonly relation: GuardianRelation;
  readonly nik: string;
  readonly life: string;
}

const SEX_OF: Readonly<Partial<Record<GuardianRelation, Sex>>> = { mother: 'P', father: 'L' };

/** The warnings of domain brief R7 for father, mother and guardian, in the order of the form. */
export function parentWarnings(parents: readonly Parent[]): ParentWarning[] {
  const warnings: ParentWarning[] = [];
  for (const { name, relation, nik } of parents) {
    const read = checkNik(nik, { sex: SEX_OF[relation] ?? null });
    const other = read.ok ? read.value.warnings.find(({ code }) => code === 'sex-differs') : null;
    if (other?.code === 'sex-differs')
      warnings.push({ code: 'parent-sex', name, nikSex: other.nikSex });
  }
  const [first] = parents;
  if (first?.life !== 'deceased') return warnings;
  if (parents.every(({ life }) => life === 'deceased'))
    return [...warnings, { code: 'parents-deceased' }];
  return [...warnings, { code: 'parent-deceased-first', name: first.name }];
}
