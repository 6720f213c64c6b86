import { ActionIcon, Popover } from '@mantine/core';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import type { ListTools } from '#renderer/ui/Toolbar.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './FilterChips.module.css';

export interface FilterChip {
  id: string;
  label: string;
  /** Shown also when it is 0; leave out only where there is nothing to count. */
  count?: number;
  /** In place of a count: "L · 24". */
  note?: string;
}

interface FilterChipsProps {
  /** Names the choice for screen readers: "Tahap". */
  label: string;
  chips: readonly FilterChip[];
  active: string;
  onSelect: (id: string) => void;
  /** Quiet sentence at the right: "90 masuk · 32 cadangan · 49 tidak masuk". */
  end?: ReactNode;
  /** What `Toolbar` shows; below 900 px it folds into buttons at the end of this row. */
  tools?: ListTools;
}

/** Texts with counts, one of them chosen. One tab stop; arrow keys choose. */
export function FilterChips(props: FilterChipsProps) {
  const narrow = useScreenSize() === 'narrow';
  const [searching, setSearching] = useState(false);
  if (narrow && searching && props.tools?.search !== undefined) {
    return <NarrowSearch search={props.tools.search} onClose={() => setSearching(false)} />;
  }
  return (
    <div className={classes['bar']}>
      <div
        role="radiogroup"
        aria-label={props.label}
        className={classes['chips']}
        onKeyDown={(event) => step(event, props)}
      >
        {props.chips.map((chip) => (
          <Chip
            key={chip.id}
            chip={chip}
            active={chip.id === props.active}
            onSelect={props.onSelect}
          />
        ))}
      </div>
      {props.end === undefined ? null : <div className={classes['end']}>{props.end}</div>}
      {narrow && props.tools !== undefined ? (
        <FoldedTools tools={props.tools} onSearch={() => setSearching(true)} />
      ) : null}
    </div>
  );
}

interface ChipProps {
  chip: FilterChip;
  active: boolean;
  onSelect: (id: string) => void;
}

function Chip({ chip, active, onSelect }: ChipProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The row scrolls sideways in a small window; what is chosen stays in view.
  useEffect(() => {
    if (active) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const amount = chip.note ?? (chip.count === undefined ? undefined : formatFigure(chip.count));
  return (
    <button
      ref={button}
      type="button"
      role="radio"
      aria-checked={active}
      data-chip={chip.id}
      tabIndex={active ? 0 : -1}
      className={classes['chip']}
      onClick={() => onSelect(chip.id)}
    >
      {chip.label}
      {amount === undefined ? null : (
        <>
          {' '}
          <span className={classes['amount']}>{amount}</span>
        </>
      )}
    </button>
  );
}

function step(event: KeyboardEvent<HTMLDivElement>, props: FilterChipsProps) {
  const at = props.chips.findIndex((chip) => chip.id === props.active);
  const last = props.chips.length - 1;
  const targets: Record<string, number> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowDown: at === last ? 0 : at + 1,
    ArrowLeft: at <= 0 ? last : at - 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const chip = props.chips[targets[event.key] ?? -1];
  if (chip === undefined) return;
  event.preventDefault();
  props.onSelect(chip.id);
  const button = event.currentTarget.querySelector(`[data-chip="${CSS.escape(chip.id)}"]`);
  if (button instanceof HTMLElement) button.focus();
}

function FoldedTools({ tools, onSearch }: { tools: ListTools; onSearch: () => void }) {
  const t = useTranslations('kit');
  return (
    <div className={classes['folded']}>
      {tools.search === undefined ? null : (
        <ActionIcon
          variant={tools.search.value === '' ? 'subtle' : 'outline'}
          aria-label={tools.search.label}
          title={tools.search.label}
          onClick={onSearch}
        >
          <IconSearch size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </ActionIcon>
      )}
      {tools.filters === undefined ? null : (
        <Popover position="bottom-end" trapFocus>
          <Popover.Target>
            <ActionIcon aria-label={t('filters')} title={t('filters')}>
              <IconFilter size={ICON.text} stroke={STROKE} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown className={classes['dropdown'] ?? ''}>{tools.filters}</Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}

interface NarrowSearchProps {
  search: NonNullable<ListTools['search']>;
  onClose: () => void;
}

function NarrowSearch({ search, onClose }: NarrowSearchProps) {
  const t = useTranslations('kit');
  return (
    <div className={classes['bar']}>
      <SearchField {...search} autoFocus />
      <ActionIcon aria-label={t('close')} onClick={onClose}>
        <IconX size={ICON.text} stroke={STROKE} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
