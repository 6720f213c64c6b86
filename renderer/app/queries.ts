import {
  keepPreviousData,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { InputOf, OutputOf, ReplyOf } from '#shared/contract/derive.ts';
import type { Topic } from '#shared/contract/topics.ts';
import type { AppError } from '#shared/errors.ts';
import { type AppChannel, type At, call, endpointAt, newRequest } from '#renderer/app/api.ts';

/** A refusal travelling through TanStack Query; `refusal` is what the screen shows. */
export class RefusedError extends Error {
  readonly refusal: AppError;
  constructor(refusal: AppError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Offline by nature: nothing waits for a network, nothing is stale until a command says so. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        structuralSharing: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

const queryKey = (channel: string, input: unknown): readonly unknown[] => [channel, input];

/** How TanStack Query fetches one read; for prefetching blocks of a list. */
export const readOptions = <C extends AppChannel>(channel: C, input: InputOf<At<C>>) => ({
  queryKey: queryKey(channel, input),
  queryFn: async (): Promise<OutputOf<At<C>>> => {
    const reply = await call(channel, input);
    if (!reply.ok) throw new RefusedError(reply.error as AppError);
    return reply.value as OutputOf<At<C>>;
  },
});

/** Reads through the contract; refreshes by itself when a command changes one of its topics. */
export const useRead = <C extends AppChannel>(
  channel: C,
  input: InputOf<At<C>>,
  options: {
    enabled?: boolean;
    keepPrevious?: boolean;
    /** Each opening reads anew, for what the history tells of every opening. */
    forget?: boolean;
  } = {},
) =>
  useQuery({
    ...readOptions(channel, input),
    enabled: options.enabled ?? true,
    ...(options.forget === true ? { gcTime: 0 } : {}),
    ...(options.keepPrevious === false ? {} : { placeholderData: keepPreviousData }),
  });

/** One user action: `run` answers the value or the refusal; `busy` while it is on its way. */
export function useAct<C extends AppChannel>(channel: C) {
  const mutation = useMutation({
    mutationFn: (input: InputOf<At<C>>): Promise<unknown> => call(channel, input),
  });
  const run = mutation.mutateAsync as (input: InputOf<At<C>>) => Promise<ReplyOf<At<C>>>;
  return { run, busy: mutation.isPending };
}

export interface JobState {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** A long action with progress and a way to stop it. */
export function useJob<C extends AppChannel>(channel: C) {
  const [request, setRequest] = useState<string | null>(null);
  const [state, setState] = useState<JobState | null>(null);
  useEffect(() => {
    if (!request) return undefined;
    return listenToProgress(request, setState);
  }, [request]);
  return {
    state,
    busy: request !== null,
    stop: () => {
      if (request) void window.tampung.cancel(request);
    },
    async run(input: InputOf<At<C>>): Promise<ReplyOf<At<C>>> {
      const id = newRequest();
      setRequest(id);
      setState(null);
      try {
        return (await call(channel, input, id)) as ReplyOf<At<C>>;
      } finally {
        setRequest(null);
        setState(null);
      }
    },
  };
}

const watchers = new Map<string, Set<(state: JobState) => void>>();

/** Whether a long action is on its way in this window. */
export const jobsRunning = (): boolean => watchers.size > 0;

function listenToProgress(request: string, watcher: (state: JobState) => void): () => void {
  const set = watchers.get(request) ?? new Set();
  watchers.set(request, set.add(watcher));
  return () => {
    set.delete(watcher);
    if (set.size === 0) watchers.delete(request);
  };
}

/** Connects the window's events to the cache; call it once. `restarted` opens the notice. */
export function useWindowEvents(restarted: (tooOften: boolean) => void): void {
  const client = useQueryClient();
  useEffect(() => {
    window.tampung.onEvent((event) => {
      if (event.kind === 'changed') refresh(client, event.topics);
      if (event.kind === 'restarted') restarted(event.tooOften);
      if (event.kind === 'progress') watchers.get(event.request)?.forEach((tell) => tell(event));
    });
  }, [client, restarted]);
}

/** Everything whose `reads` meets the topics is fetched again; no screen invalidates by hand. */
export function refresh(client: QueryClient, topics: readonly Topic[]): void {
  void client.invalidateQueries({
    predicate: ({ queryKey: [channel] }) => {
      if (typeof channel !== 'string') return false;
      const endpoint = endpointAt(channel);
      return endpoint.kind === 'query'
        ? endpoint.reads.some((topic) => topics.includes(topic))
        : true;
    },
  });
}
