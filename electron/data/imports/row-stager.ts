import { candidateCode } from '#shared/domain/candidates/candidate-code.ts';
import {
  candidateProjection,
  type CandidateFacts,
  type CandidateProjection,
} from '#shared/domain/candidates/projection.ts';
import type { CandidateRow, ImportedDesil } from '#shared/domain/imports/candidate-row.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CandidateBeginning } from '../use-cases/imports/begin-import.ts';
import { answersOfGates, gatesOfRow } from './row-gates.ts';
import type { StagingWriter } from './staging-writer.ts';

interface StagedFamily {
  readonly n: number;
  readonly desil: ImportedDesil[];
  /** Children staged so far, with what their columns follow from. */
  readonly children: {
    readonly n: number;
    readonly row: CandidateRow;
    readonly doubtful: boolean;
  }[];
}

/** Stages rows about children and families nobody knows yet, with their list columns computed. */
export class RowStager {
  readonly #writer: StagingWriter;
  readonly #office: CandidateBeginning;
  readonly #today: LocalDate;
  readonly #byKk = new Map<string, StagedFamily>();
  #children = 0;

  constructor(writer: StagingWriter, office: CandidateBeginning, today: LocalDate) {
    this.#writer = writer;
    this.#office = office;
    this.#today = today;
  }

  child(row: CandidateRow, doubtful: boolean): void {
    const family = this.#family(row);
    const learnt = row.desil !== null && this.#addDesil(family, row.desil);
    const gates = gatesOfRow(row, this.#today, doubtful);
    this.#children += 1;
    const n = this.#writer.child(row, {
      familyN: family.n,
      code: candidateCode(this.#office.intakeCode, this.#office.nextCode + this.#children - 1),
      gates,
      projection: this.#projection(row, family, doubtful),
    });
    // A desil belongs to the card: what a younger sibling's row says changes the older one too.
    if (learnt)
      for (const sibling of family.children)
        this.#writer.reproject(sibling.n, this.#projection(sibling.row, family, sibling.doubtful));
    if (row.kk !== null) family.children.push({ n, row, doubtful });
  }

  #family(row: CandidateRow): StagedFamily {
    const known = row.kk === null ? undefined : this.#byKk.get(row.kk);
    if (known) return known;
    const family: StagedFamily = { n: this.#writer.family(row), desil: [], children: [] };
    if (row.kk !== null) this.#byKk.set(row.kk, family);
    return family;
  }

  #addDesil(family: StagedFamily, said: ImportedDesil): boolean {
    const isKnown = family.desil.some(
      ({ desil, period, asOf }) =>
        desil === said.desil && period === said.period && asOf === said.asOf,
    );
    if (isKnown) return false;
    family.desil.push(said);
    this.#writer.desil(family.n, said);
    return true;
  }

  #projection(row: CandidateRow, family: StagedFamily, doubtful: boolean): CandidateProjection {
    const facts: CandidateFacts = {
      name: row.name,
      sex: row.sex,
      birthDate: row.birthDate,
      level: row.level,
      academicYear: this.#office.academicYear,
      ages: this.#office.ages,
      needs: this.#office.needs,
      admits: this.#office.admits,
      answers: answersOfGates(gatesOfRow(row, this.#today, doubtful)),
      desilFacts: family.desil,
      closedReason: null,
      designated: false,
      arrived: false,
    };
    return candidateProjection(facts, this.#today);
  }
}
