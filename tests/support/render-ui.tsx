import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { IntlProvider } from 'use-intl';
import { afterEach, vi } from 'vitest';
import { id } from '#shared/i18n/id.ts';
import { Look } from '#renderer/app/Look.tsx';

/** Px every element of jsdom is said to measure; jsdom lays nothing out. */
const size = { width: 1100, height: 412 };
let narrow = false;

// Against what never comes, not against what is slow.
configure({ asyncUtilTimeout: 20_000 });

class StillResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element): void {
    const box = { inlineSize: size.width, blockSize: size.height };
    const contentRect = { ...size, x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0 };
    const entry = {
      target,
      contentRect: contentRect as DOMRectReadOnly,
      borderBoxSize: [box],
      contentBoxSize: [box],
      devicePixelContentBoxSize: [box],
    };
    this.#callback([entry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** Gives jsdom what the building blocks ask of a window: sizes, media queries, scrolling. */
function prepareWindow(): void {
  vi.stubGlobal('ResizeObserver', StillResizeObserver);
  window.matchMedia = (query: string) => {
    const matches = narrow && query.includes('max-width');
    return Object.assign(new EventTarget(), {
      matches,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as MediaQueryList;
  };
  measure('offsetHeight', () => size.height);
  measure('clientHeight', () => size.height);
  measure('offsetWidth', () => size.width);
  measure('clientWidth', () => size.width);
  // What scrolls is as tall as its children say in their styles.
  measure('scrollHeight', (element) => {
    const heights = [...element.children].map((child) =>
      child instanceof HTMLElement ? Number.parseFloat(child.style.height) || 0 : 0,
    );
    return Math.max(
      size.height,
      heights.reduce((sum, height) => sum + height, 0),
    );
  });
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: unknown) {
    if (typeof to === 'object' && to !== null && 'top' in to) this.scrollTop = Number(to.top);
    this.dispatchEvent(new Event('scroll'));
  } as typeof Element.prototype.scrollTo;
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom has no CSS object, whatever the types say.
  Object.assign(globalThis, {
    CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') },
  });
}

function measure(property: string, value: (element: HTMLElement) => number): void {
  Object.defineProperty(HTMLElement.prototype, property, {
    configurable: true,
    get(this: HTMLElement) {
      return value(this);
    },
  });
}

interface RenderOptions {
  /** As below 900 px. */
  narrow?: boolean;
}

/** Renders a screen or block with the Indonesian texts and the program's look; returns the user. */
export function renderUi(element: ReactElement, options: RenderOptions = {}) {
  narrow = options.narrow ?? false;
  prepareWindow();
  const frame = (inside: ReactElement) => (
    <IntlProvider locale="id" messages={id} timeZone="Asia/Makassar">
      <Look colorScheme="light">{inside}</Look>
    </IntlProvider>
  );
  const view = render(frame(element));
  return {
    user: userEvent.setup(),
    rerender: (next: ReactElement) => view.rerender(frame(next)),
    unmount: view.unmount,
  };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
