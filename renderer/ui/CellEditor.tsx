import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { type EditMove, editMove } from '#renderer/ui/grid-edit.ts';
import classes from './DataGrid.module.css';

interface CellEditorProps {
  label: string;
  /** The caret stands at its end. */
  start: string;
  /** What was wrong with this cell before it was opened. */
  fault: string | undefined;
  /** Stores; `move` null when the focus went elsewhere. Answers what is wrong, and then stays open. */
  commit: (text: string, move: EditMove | null) => string | undefined;
  /** Ctrl+Enter: the same text for every marked cell. */
  commitAll: (text: string) => void;
  cancel: () => void;
}

/** The field a cell of a `DataGrid` becomes while it is changed. */
export function CellEditor({ label, start, fault, commit, commitAll, cancel }: CellEditorProps) {
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState(fault);
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  const sentence = useId();
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(start.length, start.length);
  }, [start]);

  const finish = (move: EditMove | null) => {
    if (closed.current) return;
    closed.current = true;
    const wrong = commit(text, move);
    if (wrong === undefined) return;
    closed.current = false;
    setProblem(wrong);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const move = editMove(event);
    if (event.key !== 'Escape' && move === null) return;
    event.preventDefault();
    event.stopPropagation();
    const forAll = event.key === 'Enter' && event.ctrlKey;
    if (move !== null && !forAll) return finish(move);
    closed.current = true;
    if (forAll) commitAll(text);
    else cancel();
  };
  return (
    <>
      <input
        ref={field}
        className={classes['editor']}
        aria-label={label}
        aria-invalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': sentence })}
        value={text}
        maxLength={300}
        spellCheck={false}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish(null)}
      />
      {problem === undefined ? null : (
        <span id={sentence} role="alert" className={classes['fault']}>
          {problem}
        </span>
      )}
    </>
  );
}
