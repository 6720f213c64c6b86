import type { MappedField } from './columns.ts';
import type { Fault, FaultKind, Warning, WarningCode } from './faults.ts';
import { FAULT_KIND } from './faults.ts';

export interface KindCount {
  readonly kind: FaultKind;
  /** Rows with at least one fault of this kind. */
  readonly rows: number;
  readonly faults: number;
}

/** One repair that would mend all cells of a column that say the same. */
export interface RepairOffer {
  readonly field: MappedField;
  readonly shown: string;
  readonly to: string;
  readonly cells: number;
}

export interface FileSummary {
  /** Rows that hold anything: `ready + faulty`. */
  readonly total: number;
  readonly ready: number;
  readonly faulty: number;
  /** Ready rows about a person already recorded. */
  readonly readyKnown: number;
  readonly faults: number;
  /** Most frequent first. A row with two kinds of faults counts in both. */
  readonly kinds: readonly KindCount[];
  readonly repairs: readonly RepairOffer[];
  readonly warnings: readonly { readonly code: WarningCode; readonly rows: number }[];
}

export interface Tally {
  readonly add: (
    ready: boolean,
    known: boolean,
    faults: readonly Fault[],
    warnings: readonly Warning[],
  ) => void;
  readonly summary: () => FileSummary;
}

/** More different spellings than this in one column are not worth a list. */
const MOST_REPAIRS = 200;

/** Counts rows, faults, warnings and repairs while a file is checked. */
export function createTally(): Tally {
  const kinds = new Map<FaultKind, { rows: number; faults: number }>();
  const repairs = new Map<
    string,
    { field: MappedField; shown: string; to: string; cells: number }
  >();
  const warned = new Map<WarningCode, number>();
  const count = { ready: 0, faulty: 0, readyKnown: 0, faults: 0 };

  const addFaults = (faults: readonly Fault[]): void => {
    const seen = new Set<FaultKind>();
    for (const { code, field, shown, suggestion } of faults) {
      const kind = FAULT_KIND[code];
      const entry = kinds.get(kind) ?? { rows: 0, faults: 0 };
      entry.faults += 1;
      if (!seen.has(kind)) entry.rows += 1;
      seen.add(kind);
      kinds.set(kind, entry);
      if (suggestion?.forAll !== true) continue;
      const key = `${field}|${shown}`;
      const offer = repairs.get(key);
      if (offer !== undefined) offer.cells += 1;
      else if (repairs.size < MOST_REPAIRS)
        repairs.set(key, { field, shown, to: suggestion.to, cells: 1 });
    }
    count.faults += faults.length;
  };

  return {
    add: (ready, known, faults, warnings) => {
      if (ready) count.ready += 1;
      else count.faulty += 1;
      if (ready && known) count.readyKnown += 1;
      if (faults.length > 0) addFaults(faults);
      for (const { code } of warnings) warned.set(code, (warned.get(code) ?? 0) + 1);
    },
    summary: () => ({
      total: count.ready + count.faulty,
      ...count,
      kinds: [...kinds]
        .map(([kind, entry]) => ({ kind, ...entry }))
        .sort((a, b) => b.rows - a.rows || (a.kind < b.kind ? -1 : 1)),
      repairs: [...repairs.values()].sort((a, b) => b.cells - a.cells),
      warnings: [...warned].map(([code, rows]) => ({ code, rows })).sort((a, b) => b.rows - a.rows),
    }),
  };
}
