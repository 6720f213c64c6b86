import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DesilInput } from '#shared/contract/candidate-facts.ts';
import { PAGE_ROWS } from '#shared/contract/candidate-list.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { CheckPart } from '#shared/domain/desil/desil-check.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { call } from '#renderer/app/api.ts';
import { takePageFile, useNamePageFile } from '#renderer/app/page-file.ts';
import { readOptions } from '#renderer/app/queries.ts';
import { copyText } from '#renderer/ui/copy-text.ts';

export type CheckListRow = OutputOf<Contract['desil']['page']>[number];
type Summary = OutputOf<Contract['desil']['summary']>;

interface RoundOptions {
  readonly intake: string;
  readonly part: CheckPart;
  /** What every desil of this round is stored with. */
  readonly fact: Omit<DesilInput, 'desil'>;
}

/**
 * One act after the other, in the order of the keys: what is typed while a desil is being stored is
 * meant for the next row, which is known only when the list has come again.
 */
function useQueue() {
  const tail = useRef<Promise<void>>(Promise.resolve());
  const [waiting, setWaiting] = useState(0);
  const add = (act: () => void | Promise<void>): void => {
    setWaiting((now) => now + 1);
    tail.current = tail.current.then(act).finally(() => setWaiting((now) => now - 1));
  };
  return { add, busy: waiting > 0 };
}

/** The rows as the cache holds them now, whatever the page has drawn of them so far. */
function useRows({ intake, part }: RoundOptions) {
  const client = useQueryClient();
  return {
    at(index: number): CheckListRow | undefined {
      const offset = Math.floor(index / PAGE_ROWS) * PAGE_ROWS;
      const asked = { intake, part, offset, limit: PAGE_ROWS };
      const rows = client.getQueryData<CheckListRow[]>(readOptions('desil.page', asked).queryKey);
      return rows?.[index % PAGE_ROWS];
    },
    count(): number {
      const { queryKey } = readOptions('desil.summary', { intake });
      const summary = client.getQueryData<Summary>(queryKey);
      return summary === undefined ? 0 : countOf(summary, part);
    },
    /** The list without the row that was just settled. */
    comeAgain: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [channel] }) =>
          channel === 'desil.page' || channel === 'desil.summary',
      }),
  };
}

/** How many rows a part has. */
export const countOf = (summary: Summary, part: CheckPart): number =>
  part === 'open' ? summary.missing + summary.older : summary[part];

/** The row the keys are meant for, what was typed for it, and the acts. */
export function useRound(options: RoundOptions) {
  const t = useTranslations('desil.said');
  const acts = useActs();
  const queue = useQueue();
  const rows = useRows(options);
  const place = useRef({ at: 0, typed: '' });
  const [shown, setShown] = useState(place.current);
  const move = (patch: Partial<typeof shown>): void => {
    place.current = { ...place.current, ...patch };
    setShown(place.current);
  };
  const attach = useAttach();

  const store = async (desil: number | null): Promise<void> => {
    const row = rows.at(place.current.at);
    move({ typed: '' });
    if (row === undefined) return;
    const { uid, name } = row;
    const reply = await call('candidates.recordDesil', { uid, fact: { ...options.fact, desil } });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    const text =
      desil === null ? t('absent', { name }) : t('recorded', { name, desil: String(desil) });
    acts.done({ text, undo: true });
    await rows.comeAgain();
    move({ at: Math.max(0, Math.min(place.current.at, rows.count() - 1)) });
  };
  const save = (): Promise<void> | void => {
    if (place.current.typed === '') return;
    const desil = Number(place.current.typed);
    if (Number.isInteger(desil) && desil >= 1 && desil <= 10) return store(desil);
    acts.done({ text: t('range') });
  };
  const copy = async (which: 'nik' | 'kk'): Promise<void> => {
    const row = rows.at(place.current.at);
    if (row === undefined) return;
    const { uid, name } = row;
    const reply = await call('candidates.fullIds', { uid });
    if (!reply.ok) return acts.refused(reply.error as AppError);
    const digits = reply.value[which];
    if (digits === null)
      return acts.done({ text: t(which === 'nik' ? 'noNik' : 'noKk', { name }) });
    acts.done({ text: t(copyText(digits) ? which : 'notCopied', { name }) });
  };
  return {
    ...shown,
    busy: queue.busy,
    /** Another row: what was typed for the one before is forgotten. */
    goTo: (at: number) => move({ at, typed: '' }),
    type: (typed: string) => queue.add(() => move({ typed })),
    save: () => queue.add(save),
    absent: () => queue.add(() => store(null)),
    copy: (which: 'nik' | 'kk') => queue.add(() => copy(which)),
    attach: (files: readonly File[]) =>
      queue.add(async () => {
        const row = rows.at(place.current.at);
        if (row !== undefined) await attach(row, files);
      }),
  };
}

/** Attaches pasted pictures to a child as proof of its desil, one after the other. */
function useAttach() {
  const t = useTranslations('desil.said');
  const acts = useActs();
  const nameOf = useNamePageFile();
  return async ({ uid, name }: CheckListRow, files: readonly File[]): Promise<void> => {
    for (const one of files) {
      const taken = await takePageFile(nameOf(one));
      if (!taken.ok) return acts.refused(taken.error as AppError);
      const { file } = taken.value;
      const kind = 'desil_proof' as const;
      const reply = await call('attachments.add', { candidate: uid, kind, file });
      if (!reply.ok) return acts.refused(reply.error as AppError);
    }
    const count = files.length;
    // The bar takes back one act; of several, each is ended on its own.
    if (count === 1) acts.done({ text: t('attached', { name }), undo: true });
    else acts.done({ text: t('attachedMany', { name, count }) });
  };
}
