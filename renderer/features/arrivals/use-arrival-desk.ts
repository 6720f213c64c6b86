import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { useHasRole } from '#renderer/app/session.ts';
import { arrowStep } from '#renderer/ui/arrow-step.ts';

export type Found = OutputOf<Contract['arrivals']['find']>[number];
export type Arriving = OutputOf<Contract['arrivals']['child']>;

/** So many names fit under the field; one more letter brings the others. */
const SHOWN = 8;
/** One letter fits nearly everybody. */
const LETTERS = 2;

const isWorth = (text: string): boolean => text.trim().length >= LETTERS;

/** Records the arrival of whoever may come in, today; `after` where it was recorded. */
function useRecording(after: () => void) {
  const t = useTranslations('arrivals.desk');
  const acts = useActs();
  const mayWrite = useHasRole(['head', 'officer']);
  const today = useRead('home.clock', {}).data?.today ?? '';
  const { run, busy } = useAct('enrolments.arrive');
  const record = async ({ candidate, refusal }: Arriving) => {
    if (refusal !== null || !mayWrite || busy || today === '') return;
    const reply = await run({ candidate, on: today });
    if (reply.ok) {
      after();
      acts.done({ text: t('done', { name: reply.value.name }), undo: true });
    } else acts.refused(reply.error as AppError);
  };
  return { record, busy, mayWrite };
}

/** What was typed and who may be meant. */
function useFinding() {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const worth = isWorth(text);
  const find = useRead('arrivals.find', { text, limit: SHOWN }, { enabled: worth });
  const found = worth ? (find.data ?? []) : [];
  return {
    text,
    found,
    at: Math.min(at, Math.max(found.length - 1, 0)),
    /** Nothing fits, and nothing more is on its way. */
    nobody: worth && find.data?.length === 0 && !find.isPlaceholderData,
    type: (next: string) => {
      setText(next);
      setAt(0);
    },
    move: (step: -1 | 1) => setAt((now) => Math.max(0, Math.min(found.length - 1, now + step))),
    /** A scanner is quicker than the list: what stands in the field now is looked up once more. */
    chosen: async (): Promise<string | undefined> => {
      if (!worth) return undefined;
      const reply = await api.arrivals.find({ text, limit: SHOWN });
      const rows = reply.ok ? reply.value : [];
      return rows[Math.min(at, rows.length - 1)]?.candidate;
    },
  };
}

/**
 * The desk of the day: a field that keeps the focus. Letters or a scanned code find the child, Enter
 * takes it up, Enter again records its arrival today, and the field is empty for the next one.
 */
export function useArrivalDesk() {
  const field = useRef<HTMLInputElement>(null);
  const finding = useFinding();
  const [picked, setPicked] = useState<string | null>(null);
  const type = (text: string) => {
    finding.type(text);
    setPicked(null);
  };
  const { record, busy, mayWrite } = useRecording(() => {
    type('');
    field.current?.focus();
  });
  const pick = (candidate: string | undefined) => {
    if (candidate === undefined) return;
    setPicked(candidate);
    // What is typed or scanned next writes over what stands there.
    field.current?.focus();
    field.current?.select();
  };
  /** The keys of the field; `child` is the one taken up, once it is read. */
  const onKeyDown = (event: KeyboardEvent, child: Arriving | undefined) => {
    const step = arrowStep(event.key);
    if (step !== 0 && picked === null) {
      event.preventDefault();
      finding.move(step);
    }
    if (event.key === 'Escape') type('');
    // A key held down takes nobody up and records nobody.
    if (event.key !== 'Enter' || event.repeat) return;
    event.preventDefault();
    if (picked === null) void finding.chosen().then(pick);
    else if (child !== undefined) void record(child);
  };
  return { ...finding, field, type, picked, pick, mayWrite, busy, record, onKeyDown };
}

export type ArrivalDesk = ReturnType<typeof useArrivalDesk>;
