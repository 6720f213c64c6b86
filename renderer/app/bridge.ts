import type { Topic } from '#shared/contract/topics.ts';

/** What the preload script offers, and nothing else. */
export interface Bridge {
  call(channel: string, input: unknown, request: string): Promise<unknown>;
  cancel(request: string): Promise<unknown>;
  onEvent(listener: (event: WindowEvent) => void): void;
}

export type WindowEvent =
  | { readonly kind: 'changed'; readonly topics: readonly Topic[] }
  | {
      readonly kind: 'progress';
      readonly request: string;
      readonly phase: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'restarted'; readonly tooOften: boolean };

declare global {
  interface Window {
    readonly tampung: Bridge;
  }
}
