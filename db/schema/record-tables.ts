import type { Generated } from 'kysely';
import type { AwaitedKind, PaperEnd } from '#shared/domain/people/awaited-paper.ts';

export interface AwaitedPaperTable {
  id: Generated<number>;
  uid: string;
  person_id: number;
  kind: AwaitedKind;
  noted_on: string;
  due_on: string;
  note: Generated<string>;
  ended_on: Generated<string | null>;
  ended_how: Generated<PaperEnd | null>;
  import_batch_id: Generated<number | null>;
}

export interface RecordTables {
  awaited_paper: AwaitedPaperTable;
}
