import { CloseButton } from '@mantine/core';
import { useFocusWithin, useHover, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './UndoBar.module.css';

interface UndoBarProps {
  /** Names the act: "Yakobus Ngau dipanggil ke A1-3." */
  text: string;
  /** Without it the bar only confirms. */
  onUndo?: () => void;
  onClose: () => void;
  /** Closes by itself after this many milliseconds; not while the pointer or the focus is on it. */
  closeAfter?: number;
}

/**
 * Dark bar at the foot after an own act. Put the key of the act on it; close it with the next act
 * or after ten seconds. The act stays undoable in Riwayat for 24 hours.
 */
export function UndoBar({ text, onUndo, onClose, closeAfter }: UndoBarProps) {
  const t = useTranslations('kit');
  const hover = useHover<HTMLDivElement>();
  const focus = useFocusWithin<HTMLDivElement>();
  const held = hover.hovered || focus.focused;
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (closeAfter === undefined || held) return undefined;
    const timer = setTimeout(() => close.current(), closeAfter);
    return () => clearTimeout(timer);
  }, [closeAfter, held]);
  return (
    <div ref={useMergedRef(hover.ref, focus.ref)} role="status" className={classes['bar']}>
      <span className={classes['text']}>{text}</span>
      {onUndo === undefined ? null : (
        <button type="button" className={classes['undo']} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <CloseButton
        className={classes['close'] ?? ''}
        size={40}
        iconSize={18}
        aria-label={t('close')}
        onClick={onClose}
      />
    </div>
  );
}
