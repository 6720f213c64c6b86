import type { DragEvent } from 'react';

/** Who is carried over the plan: somebody who lives in a bed, or somebody who waits. */
export interface Carried {
  readonly kind: 'stay' | 'application';
  readonly uid: string;
}

/** Until it is dropped only the type can be read, so the type says who is carried. */
const TYPES: Readonly<Record<Carried['kind'], string>> = {
  stay: 'application/x-tampung-stay',
  application: 'application/x-tampung-application',
};
const KINDS = ['stay', 'application'] as const;

/** Takes somebody up. */
export function carry({ dataTransfer }: DragEvent, { kind, uid }: Carried): void {
  dataTransfer.setData(TYPES[kind], uid);
  dataTransfer.effectAllowed = 'move';
}

/** What kind is being carried; null for anything else, such as a file. */
export const carriedKind = ({ dataTransfer }: DragEvent): Carried['kind'] | null =>
  KINDS.find((kind) => dataTransfer.types.includes(TYPES[kind])) ?? null;

/** Who was dropped. */
export function droppedOf(event: DragEvent): Carried | null {
  const kind = carriedKind(event);
  return kind === null ? null : { kind, uid: event.dataTransfer.getData(TYPES[kind]) };
}
