import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ScreenSearch } from '#renderer/app/routes.tsx';

/** The view state in the address, and a way to change part of it without a new history entry. */
export function useView(): [ScreenSearch, (patch: ScreenSearch) => void] {
  const search = useSearch({ strict: false }) as ScreenSearch;
  const navigate = useNavigate();
  const change = useCallback(
    (patch: ScreenSearch) => {
      void navigate({
        to: '.',
        search: ((old: ScreenSearch) => ({ ...old, ...patch })) as never,
        replace: true,
      });
    },
    [navigate],
  );
  return [search, change];
}

/** Goes to another screen: `go('/calon', { stage: 'ready' })`. */
export function useGo(): (path: string, search?: ScreenSearch) => void {
  const navigate = useNavigate();
  return useCallback(
    (path, search = {}) => {
      void navigate({ to: path, search: search as never } as never);
    },
    [navigate],
  );
}
