import { useEffect, useRef } from 'react';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './CommandPalette.module.css';

export interface PaletteLine {
  id: string;
  group: string;
  icon: Icon;
  label: string;
  detail?: string;
  /** Keys that do the same: "Ctrl Z". */
  keys?: string;
  onRun: () => void;
}

interface PaletteListProps {
  id: string;
  lines: readonly PaletteLine[];
  chosen: string | undefined;
  /** People are still to come, and will stand first. */
  searching: boolean;
  onRun: (line: PaletteLine) => void;
}

/** People, then commands: the list box under the palette's field, which keeps the focus. */
export function PaletteList({ id, lines, chosen, searching, onRun }: PaletteListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const groups = [...new Set(lines.map((line) => line.group))];
  return (
    <div
      ref={box}
      id={id}
      role="listbox"
      aria-busy={searching}
      className={`${classes['list']} scrolls`}
    >
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group}>
          <div className={classes['group']} aria-hidden="true">
            {group}
          </div>
          {lines
            .filter((line) => line.group === group)
            .map((line) => (
              <div
                key={line.id}
                id={`${id}-${line.id}`}
                role="option"
                aria-selected={line.id === chosen}
                className={classes['line']}
                // The field keeps the focus while a line is pressed.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(line)}
              >
                <line.icon size={ICON.text} stroke={STROKE} aria-hidden="true" />
                <span className={classes['label']}>{line.label}</span>
                {line.detail === undefined ? null : (
                  <span className={classes['detail']}>{line.detail}</span>
                )}
                {line.keys === undefined ? null : (
                  <kbd className={classes['keys']}>{line.keys}</kbd>
                )}
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}
