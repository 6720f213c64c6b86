import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { rankCommands, weightsOf } from '#shared/domain/home/rank-commands.ts';
import { arrowStep } from '#renderer/ui/arrow-step.ts';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { EVERYWHERE_KEYS } from '#renderer/ui/keys.ts';
import { PaletteList, type PaletteLine } from '#renderer/ui/PaletteList.tsx';
import { usePeople, type PersonHit } from '#renderer/ui/use-people.ts';
import classes from './CommandPalette.module.css';

export interface PaletteAction {
  id: string;
  label: string;
  icon: Icon;
  /** Heading it stands under. */
  group?: string;
  /** Keys that do the same from anywhere: "Ctrl Z". */
  keys?: string;
  /** Further words it is found by. */
  keywords?: readonly string[];
  onRun: () => void;
}

interface CommandPaletteProps {
  /** Answers a typed query with people, best first. Keep it stable between renders. */
  findPeople: (query: string) => Promise<readonly PersonHit[]>;
  onPerson: (id: string) => void;
  /** Asked each time the palette opens: the open screen offers other commands than the last. */
  actions: () => readonly PaletteAction[];
  /** What takes a moment to gather; it follows the others. */
  moreActions?: () => Promise<readonly PaletteAction[]>;
  /** Ids of what was run before, the newest last. */
  runs?: readonly string[];
  onRan?: (id: string) => void;
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
  useHotkeys([[EVERYWHERE_KEYS.palette, () => setOpened(true)]], [], true);
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

const ACTIONS_SHOWN = 14;
const USUAL_SHOWN = 4;

function Finder(props: CommandPaletteProps & { onClose: () => void }) {
  const t = useTranslations('kit');
  const list = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const actions = useActions(props.actions, props.moreActions);
  const { people, searching } = usePeople(query, props.findPeople);
  const toPerson = (person: PersonHit): PaletteLine => ({
    id: `person-${person.id}`,
    group: t(person.near === true ? 'palette.near' : 'palette.people'),
    icon: IconUser,
    label: person.name,
    detail: person.detail,
    onRun: () => props.onPerson(person.id),
  });
  const commands = fittingActions(query, actions, props.runs ?? [], {
    usual: t('palette.usual'),
    other: t('palette.actions'),
  }).map(({ id, onRun, ...line }): PaletteLine => ({
    ...line,
    id: `action-${id}`,
    onRun: () => {
      props.onRan?.(id);
      onRun();
    },
  }));
  const lines = [
    ...people.filter(({ near }) => near !== true).map(toPerson),
    ...commands,
    ...people.filter(({ near }) => near === true).map(toPerson),
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
      {lines.length === 0 && !searching ? (
        <div className={classes['nothing']} role="status">
          <p>{t('palette.nothing', { query })}</p>
          <p>{t('palette.nothingHow')}</p>
        </div>
      ) : null}
    </>
  );
}

/** Asked once when the palette opens. */
function useActions(
  first: CommandPaletteProps['actions'],
  more: CommandPaletteProps['moreActions'],
): readonly PaletteAction[] {
  const [actions, setActions] = useState(first);
  useEffect(() => {
    let current = true;
    const add = (others: readonly PaletteAction[]) => {
      if (current) setActions((now) => [...now, ...others]);
    };
    void more?.().then(add, () => undefined);
    return () => {
      current = false;
    };
    // Asked once: what is offered while the palette stands does not change under it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return actions;
}

type Grouped = PaletteAction & { group: string };

/**
 * Before anything is typed all commands, what is used most above them; then those that fit, best
 * first, under their headings. A heading stands where its best command does.
 */
function fittingActions(
  query: string,
  actions: readonly PaletteAction[],
  runs: readonly string[],
  groups: { usual: string; other: string },
): Grouped[] {
  const weights = weightsOf(runs);
  const ranked = rankCommands(query, actions, (id) => weights.get(id) ?? 0);
  const grouped = (action: PaletteAction): Grouped => ({
    ...action,
    group: action.group ?? groups.other,
  });
  if (query.trim() === '') {
    const usual = ranked.filter(({ id }) => weights.has(id)).slice(0, USUAL_SHOWN);
    const others = actions.filter((action) => !usual.includes(action)).map(grouped);
    return [...usual.map((action) => ({ ...action, group: groups.usual })), ...others];
  }
  const shown = ranked.slice(0, ACTIONS_SHOWN).map(grouped);
  const order = [...new Set(shown.map(({ group }) => group))];
  return order.flatMap((group) => shown.filter((one) => one.group === group));
}
