import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import classes from './CommandPalette.module.css';

export interface PersonHit {
  id: string;
  name: string;
  /** "BB26-0187 · SMP · Verifikasi". */
  detail: string;
}

export interface PaletteAction {
  id: string;
  label: string;
  icon: Icon;
  /** Further words it is found by. */
  keywords?: readonly string[];
  onRun: () => void;
}

interface CommandPaletteProps {
  /** Answers a typed query with people, best first. Called after a pause of 120 ms. */
  findPeople: (query: string) => Promise<readonly PersonHit[]>;
  onPerson: (id: string) => void;
  actions: readonly PaletteAction[];
}

/** Opens the palette as Ctrl+K does; hand it to `Shell onSearch`. */
export const openPalette = (): void => spotlight.open();

const PAUSE_MS = 120;
const ACTIONS_SHOWN = 8;

/** Ctrl+K: finds a person or a command from anywhere, by keyboard alone. Mount it once. */
export function CommandPalette({ findPeople, onPerson, actions }: CommandPaletteProps) {
  const t = useTranslations('kit');
  const [query, setQuery] = useState('');
  const people = usePeople(query, findPeople);
  const fitting = actionsFor(query, actions).slice(0, ACTIONS_SHOWN);
  return (
    <Spotlight.Root
      shortcut="mod + K"
      tagsToIgnore={[]}
      query={query}
      onQueryChange={setQuery}
      size={600}
      yOffset="12vh"
      scrollable
      maxHeight="min(420px, 60vh)"
      aria-label={t('searchAnything')}
    >
      <Spotlight.Search
        placeholder={t('palette.prompt')}
        aria-label={t('palette.prompt')}
        leftSection={<IconSearch size={ICON.text} stroke={STROKE} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {people.length === 0 ? null : (
          <Spotlight.ActionsGroup label={t('palette.people')}>
            {people.map((person) => (
              <Spotlight.Action key={person.id} onClick={() => onPerson(person.id)}>
                <Entry icon={IconUser} label={person.name} detail={person.detail} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {fitting.length === 0 ? null : (
          <Spotlight.ActionsGroup label={t('palette.actions')}>
            {fitting.map((action) => (
              <Spotlight.Action key={action.id} onClick={action.onRun}>
                <Entry icon={action.icon} label={action.label} />
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {people.length + fitting.length === 0 ? (
          <Spotlight.Empty>{t('palette.nothing', { query })}</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Entry({ icon: Sign, label, detail }: { icon: Icon; label: string; detail?: string }) {
  return (
    <span className={classes['entry']}>
      <Sign size={ICON.text} stroke={STROKE} aria-hidden="true" />
      <span className={classes['label']}>{label}</span>
      {detail === undefined ? null : <span className={classes['detail']}>{detail}</span>}
    </span>
  );
}

/** Commands whose label or keywords contain every typed word. */
function actionsFor(query: string, actions: readonly PaletteAction[]): readonly PaletteAction[] {
  const words = query.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return actions.filter((action) => {
    const text = [action.label, ...(action.keywords ?? [])].join(' ').toLocaleLowerCase('id');
    return words.every((word) => text.includes(word));
  });
}

function usePeople(query: string, findPeople: CommandPaletteProps['findPeople']) {
  const [people, setPeople] = useState<readonly PersonHit[]>([]);
  useEffect(() => {
    const wanted = query.trim();
    if (wanted === '') {
      setPeople([]);
      return;
    }
    // An answer that comes after the next letter is dropped; the old people stay until then.
    let current = true;
    const timer = setTimeout(() => {
      findPeople(wanted).then(
        (found) => {
          if (current) setPeople(found);
        },
        () => {
          if (current) setPeople([]);
        },
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, findPeople]);
  return people;
}
