import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';

interface BedKeys {
  readonly plan: RefObject<HTMLElement | null>;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

const cardsOf = (plan: HTMLElement): HTMLElement[] => [
  ...plan.querySelectorAll<HTMLElement>('button[data-bed]'),
];

/** Tops of one row may differ by a fraction of a pixel. */
const SAME_ROW = 4;

/** The card of the row above or below that stands nearest to the same edge. */
function inNextRow(
  cards: readonly HTMLElement[],
  from: HTMLElement,
  down: boolean,
): HTMLElement | undefined {
  const here = from.getBoundingClientRect();
  const others = cards
    .map((card) => ({ card, box: card.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top >= here.bottom - 1 : box.bottom <= here.top + 1));
  const away = (box: DOMRect): number => Math.abs(box.top - here.top);
  const nearest = Math.min(...others.map(({ box }) => away(box)));
  return others
    .filter(({ box }) => away(box) - nearest < SAME_ROW)
    .toSorted((a, b) => Math.abs(a.box.left - here.left) - Math.abs(b.box.left - here.left))[0]
    ?.card;
}

function target(
  key: string,
  cards: readonly HTMLElement[],
  from: HTMLElement,
): HTMLElement | undefined {
  const at = cards.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'ArrowDown':
      return inNextRow(cards, from, true);
    case 'ArrowUp':
      return inNextRow(cards, from, false);
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    default:
      return undefined;
  }
}

const KEYS = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Arrows go from bed to bed as they stand on the plan; one tab stop leads in and out. */
export function useBedKeys(): BedKeys {
  const plan = useRef<HTMLElement | null>(null);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const from = event.target;
    if (!KEYS.has(event.key) || plan.current === null || !(from instanceof HTMLElement)) return;
    if (!from.matches('button[data-bed]')) return;
    event.preventDefault();
    target(event.key, cardsOf(plan.current), from)?.focus();
  }, []);
  return { plan, onKeyDown };
}
