import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { arrowStep } from '#renderer/ui/arrow-step.ts';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { PaletteList, type PaletteLine } from '#renderer/ui/PaletteList.tsx';
import { usePeople, type PersonHit } from '#renderer/ui/use-people.ts';
import classes from './CommandPalette.module.css';

export interface PaletteAction {
  id: string;
  label: string;
  icon: Icon;
  /** Further words it is found by. */
  keywords?: readonly string[];
  onRun: () => void;
}

interface CommandPaletteProps {
  /** Answers a typed query with people, best first. Keep it stable between renders. */
  findPeople: (query: string) => Promise<readonly PersonHit[]>;
  onPerson: (id: string) => void;
  actions: readonly PaletteAction[];
}

const OPEN = 'tampung:open-palette';

/** Opens the palette as Ctrl+K does; hand it to `Shell onSearch`. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN));
}

/** Ctrl+K: finds a person or a command from anywhere, by keyboard alone. Mount it once. */
export function CommandPalette(props: CommandPaletteProps) {
  const t = useTranslations('kit');
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => setOpened(true)]], [], true);
  useEffect(() => {
    const open = () => setOpened(true);
    window.addEventListener(OPEN, open);
    return () => window.removeEventListener(OPEN, open);
  }, []);
  return (
    <Modal.Root opened={opened} onClose={() => setOpened(false)} size={600} yOffset="12vh">
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={t('searchAnything')}>
        <Modal.Body p={0}>
          <Finder {...props} onClose={() => setOpened(false)} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const ACTIONS_SHOWN = 8;

function Finder(props: CommandPaletteProps & { onClose: () => void }) {
  const t = useTranslations('kit');
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { people, searching } = usePeople(query, props.findPeople);
  const lines = [
    ...people.map((person): PaletteLine => ({
      id: `person-${person.id}`,
      group: t('palette.people'),
      icon: IconUser,
      label: person.name,
      detail: person.detail,
      onRun: () => props.onPerson(person.id),
    })),
    ...fittingActions(query, props.actions).map((action): PaletteLine => ({
      id: `action-${action.id}`,
      group: t('palette.actions'),
      icon: action.icon,
      label: action.label,
      onRun: action.onRun,
    })),
  ];
  // What Enter means is what stands first when the people arrive.
  useEffect(() => setAt(0), [people, query]);
  const chosen = lines[Math.min(at, lines.length - 1)];
  const run = (line: PaletteLine | undefined) => {
    if (line === undefined) return;
    props.onClose();
    line.onRun();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = arrowStep(event.key);
    if (step !== 0 && lines.length > 0) setAt((at + step + lines.length) % lines.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={classes['search']}>
        <IconSearch size={ICON.text} stroke={STROKE} aria-hidden="true" />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('palette.prompt')}
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': `${list}-${chosen.id}` })}
          className={classes['input']}
          placeholder={t('palette.prompt')}
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <PaletteList id={list} lines={lines} chosen={chosen?.id} searching={searching} onRun={run} />
      {lines.length === 0 ? (
        <p className={classes['nothing']} role="status">
          {t('palette.nothing', { query })}
        </p>
      ) : null}
    </>
  );
}

/** Commands whose label or keywords contain every typed word. */
function fittingActions(query: string, actions: readonly PaletteAction[]) {
  const words = query.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return actions
    .filter((action) => {
      const text = [action.label, ...(action.keywords ?? [])].join(' ').toLocaleLowerCase('id');
      return words.every((word) => text.includes(word));
    })
    .slice(0, ACTIONS_SHOWN);
}
