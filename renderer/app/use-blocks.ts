import { useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/derive.ts';
import type { AppChannel, At } from '#renderer/app/api.ts';
import { readOptions } from '#renderer/app/queries.ts';

const BLOCK = 100;

interface Window {
  readonly offset: number;
  readonly limit: number;
}

type RowOf<C extends AppChannel> = OutputOf<At<C>> extends readonly (infer Row)[] ? Row : never;

/**
 * Rows of a long list in blocks of 100: only the blocks in view are asked for. Hand `getRow` and
 * `onVisibleRange` to a `DataGrid`; `input` must be a function of the window alone per render.
 */
export function useBlocks<C extends AppChannel>(
  channel: C,
  input: (window: Window) => InputOf<At<C>>,
  enabled = true,
) {
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const [from, to] = range;
  const blocks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const results = useQueries({
    queries: blocks.map((block) => ({
      ...readOptions(channel, input({ offset: block * BLOCK, limit: BLOCK })),
      enabled,
    })),
  });
  const getRow = (index: number): RowOf<C> | undefined => {
    const rows = results[Math.floor(index / BLOCK) - from]?.data as readonly RowOf<C>[] | undefined;
    return rows?.[index % BLOCK];
  };
  const onVisibleRange = useCallback((first: number, end: number) => {
    const next = [Math.floor(first / BLOCK), Math.floor(Math.max(first, end - 1) / BLOCK)] as const;
    setRange((old) => (old[0] === next[0] && old[1] === next[1] ? old : next));
  }, []);
  const failure = results.find(({ error }) => error !== null)?.error ?? null;
  const retry = () => {
    for (const { error, refetch } of results) if (error !== null) void refetch();
  };
  return { getRow, onVisibleRange, failure, retry };
}
