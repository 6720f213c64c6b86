/** What the house holds on a day, for one more person to come in. */
export interface HouseRoom {
  readonly rated: number;
  /** What of it is run at present, permits of the day included; null while nobody has set it. */
  readonly operational: number | null;
  /** Extra places of permits on the rated number. */
  readonly ratedExtra: number;
  readonly inService: number;
  readonly held: number;
  /** Beds held by calls, without the call of who comes in. */
  readonly reserved: number;
}

export interface FullHouse {
  readonly effective: number;
  readonly held: number;
  readonly reserved: number;
  /** What is met: the number run at present, the rated one, or the beds in service. */
  readonly limit: 'operational' | 'site' | 'beds';
  /** Permits without which the database itself refuses one more; empty where only beds are short. */
  readonly permits: readonly ('operational' | 'site')[];
}

const ceiling = ({ rated, ratedExtra }: HouseRoom): number => rated + ratedExtra;

/** Siap pakai, with permits: min of what is run, what is rated, and the beds in service. */
export const effectivePlaces = (room: HouseRoom): number =>
  Math.min(room.operational ?? ceiling(room), ceiling(room), room.inService);

function bindingLimit(room: HouseRoom, effective: number): FullHouse['limit'] {
  if (effective === room.inService && effective < ceiling(room)) return 'beds';
  return effective === ceiling(room) ? 'site' : 'operational';
}

/** Why one more does not fit into the house; undefined where there is a place. */
export function fullHouse(room: HouseRoom): FullHouse | undefined {
  const effective = effectivePlaces(room);
  if (effective - room.held - room.reserved >= 1) return undefined;
  const permits: FullHouse['permits'][number][] = [];
  if (room.operational !== null) permits.push('operational');
  if (room.held + room.reserved >= ceiling(room)) permits.push('site');
  const limit = bindingLimit(room, effective);
  return { effective, held: room.held, reserved: room.reserved, limit, permits };
}
