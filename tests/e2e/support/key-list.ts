import type { Page } from '@playwright/test';

/** Seconds of a trained hand and head (docs/architecture.md, "Speeds of people"). */
export const SECONDS = { key: 0.28, move: 1.1, decision: 1.35 } as const;

/** What people do with their hands and head. */
export interface Acts {
  /** Keys and mouse buttons pressed; Ctrl+K is two, a capital letter one. */
  readonly keys: number;
  /** Times the pointer goes to another place to be pressed or turned there. */
  readonly moves: number;
  /** Times somebody stops to read and choose. */
  readonly decisions: number;
}

/** One line of the list. */
export interface Step extends Acts {
  readonly what: string;
}

export const secondsOf = ({ keys, moves, decisions }: Acts): number =>
  keys * SECONDS.key + moves * SECONDS.move + decisions * SECONDS.decision;

const NOTHING: Acts = { keys: 0, moves: 0, decisions: 0 };

const sumOf = (all: readonly Acts[]): Acts =>
  all.reduce(
    (sum, one) => ({
      keys: sum.keys + one.keys,
      moves: sum.moves + one.moves,
      decisions: sum.decisions + one.decisions,
    }),
    NOTHING,
  );

/** The same cells typed into a spreadsheet, one Tab or Enter each; nobody has to decide anything. */
export const typedInExcel = (cells: readonly (readonly string[])[]): Acts => ({
  ...NOTHING,
  keys: cells.flat().reduce((keys, { length }) => keys + length + 1, 0),
});

/**
 * Counts what a story really does in the window: the page's own trusted events, however the story
 * makes them. What Playwright writes into a field at once counts letter by letter.
 */
export class KeyList {
  readonly #page: Page;
  readonly #steps: Step[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to count in this window, also after it has loaded anew. */
  static async begin(page: Page): Promise<KeyList> {
    await page.addInitScript(countActs);
    await page.evaluate(countActs);
    return new KeyList(page);
  }

  /** Does one step of the way and notes its keys and moves, with the decisions it asks for. */
  async step<Made>(what: string, decisions: number, act: () => Promise<Made>): Promise<Made> {
    const before = await this.#counted();
    const made = await act();
    const { keys, moves } = await this.#counted();
    this.#steps.push({ what, keys: keys - before.keys, moves: moves - before.moves, decisions });
    return made;
  }

  /** What people do outside the window: the system's own dialog that a story answers by itself. */
  outside(what: string, acts: Partial<Acts>): void {
    this.#steps.push({ what, ...NOTHING, ...acts });
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }

  get total(): Acts {
    return sumOf(this.#steps);
  }

  get seconds(): number {
    return secondsOf(this.total);
  }

  /** The list as a table of plain text, one line a step, with its sum. */
  table(title: string): string {
    const lines = [...this.#steps, { what: 'Sum', ...this.total }].map((one) => [
      one.what,
      String(one.keys),
      String(one.moves),
      String(one.decisions),
      secondsOf(one).toFixed(1),
    ]);
    const all = [['Step', 'keys', 'moves', 'decisions', 'seconds'], ...lines];
    const widths = [0, 1, 2, 3, 4].map((at) =>
      Math.max(...all.map((line) => line[at]?.length ?? 0)),
    );
    const text = all.map((line) =>
      line.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
      ),
    );
    return [`KEY LIST ${title}`, ...text.map((line) => line.join('  '))].join('\n');
  }

  #counted(): Promise<{ keys: number; moves: number }> {
    return this.#page.evaluate(() => {
      const counted = Reflect.get(globalThis, '__acts') as { keys: number; moves: number };
      return { keys: counted.keys, moves: counted.moves };
    });
  }
}

/** Runs in the page. */
function countActs(): void {
  if (Reflect.has(globalThis, '__acts')) return;
  const acts = { keys: 0, moves: 0 };
  Reflect.set(globalThis, '__acts', acts);
  let down = 0;
  let at = { x: -1, y: -1 };
  let filled: EventTarget | null = null;
  // Whoever has typed reaches for the pointer anew, even where it still stands on the same button.
  const moveTo = ({ clientX: x, clientY: y }: MouseEvent): void => {
    if (Math.hypot(x - at.x, y - at.y) > 3) acts.moves += 1;
    at = { x, y };
  };
  const away = (): void => {
    at = { x: -1, y: -1 };
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
  ): void => {
    addEventListener(name, (event) => event.isTrusted && heard(event), {
      capture: true,
      passive: true,
    });
  };
  listen('keydown', () => {
    down += 1;
    acts.keys += 1;
    filled = null;
    away();
  });
  listen('keyup', () => {
    down = Math.max(0, down - 1);
  });
  listen('pointerdown', (event) => {
    moveTo(event);
    acts.keys += 1;
    filled = event.target;
  });
  listen('wheel', moveTo);
  // Text that came without a key: a story filled the field. People tab to it, unless they pressed it,
  // and mark the text they type over.
  listen('beforeinput', (event) => {
    if (down > 0 || event.inputType !== 'insertText') return;
    const field = event.target;
    const has = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    acts.keys += (event.data?.length ?? 0) + (has && field.value !== '' ? 2 : 0);
    if (field !== filled) acts.keys += 1;
    filled = field;
    away();
  });
}
