import type { Generated } from 'kysely';
import type { CivilPaper, PaperEnd } from '#shared/domain/people/awaited-paper.ts';

export interface AwaitedPaperTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  kind: CivilPaper;
  noted_on: string;
  due_on: string;
  note: Generated<string>;
  ended_on: Generated<string | null>;
  ended_how: Generated<PaperEnd | null>;
}

export interface RecordTables {
  awaited_paper: AwaitedPaperTable;
}
