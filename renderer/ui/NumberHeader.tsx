import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { useOfferCommands } from '#renderer/ui/screen-commands.ts';
import { ICON, STROKE, type Icon } from '#renderer/ui/icon.ts';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';
import classes from './NumberHeader.module.css';

/** One number of the sentence with the word after it, and the sign that leads to it. */
export interface NumberTerm {
  id: string;
  value: number;
  /** Shown instead of the number: "91,3 %", "< 5". */
  text?: string;
  /** Word after the number: "masuk", "untuk", "tempat". */
  word?: string;
  /** Sign or word before it: "+", "=". */
  sign?: string;
  /** Filters the list below. Without it the number is plain text. */
  onSelect?: () => void;
  /** The list shows this number's people now. */
  active?: boolean;
  /** A limit is exceeded; say so in the limit sentence too. */
  exceeded?: boolean;
}

export interface HeaderAction {
  id: string;
  label: string;
  icon?: Icon;
  onClick: () => void;
  disabled?: boolean;
  /** The one filled button of the screen; stands last. */
  main?: boolean;
  /** Stands in the menu at every width: what is seldom done must not crowd out the numbers. */
  rare?: boolean;
}

interface NumberHeaderProps {
  /** Small line above: "Siap diurutkan", or run and rule version. */
  label: string;
  terms: readonly NumberTerm[];
  /** A `LimitSentence`. */
  limit?: ReactNode;
  actions?: readonly HeaderAction[];
}

/**
 * The first thing read on a screen: a sentence of numbers that adds up, and what limits it.
 * Give the terms in reading order; the sum is the last term with `sign: '='`.
 */
export function NumberHeader({ label, terms, limit, actions = [] }: NumberHeaderProps) {
  useOfferCommands(actions);
  return (
    <section className={classes['header']}>
      <div className={classes['text']}>
        <p className={classes['label']}>{label}</p>
        <p className={classes['sentence']}>
          {terms.map((term, index) => (
            <Fragment key={term.id}>
              {index === 0 ? null : ' '}
              <Term term={term} />
            </Fragment>
          ))}
        </p>
      </div>
      {limit === undefined ? null : <div className={classes['limit']}>{limit}</div>}
      <HeaderActions actions={actions} />
    </section>
  );
}

/** "dari", "versi": a word before a number is as large as the word after it. */
const WORD = /\p{L}/u;
const NBSP = '\u00a0';

function Term({ term }: { term: NumberTerm }) {
  const value = term.text ?? formatFigure(term.value);
  return (
    <span className={classes['term']} data-exceeded={term.exceeded ?? false}>
      {term.sign === undefined ? null : (
        <>
          <span className={classes[WORD.test(term.sign) ? 'joining' : 'sign']}>{term.sign}</span>
          {NBSP}
        </>
      )}
      {term.onSelect === undefined ? (
        <span className={classes['number']}>{value}</span>
      ) : (
        <button
          type="button"
          className={classes['number']}
          aria-pressed={term.active ?? false}
          aria-label={term.word === undefined ? value : `${value} ${term.word}`}
          onClick={term.onSelect}
        >
          {value}
        </button>
      )}
      {term.word === undefined ? null : (
        <>
          {NBSP}
          <span className={classes['word']}>{term.word}</span>
        </>
      )}
    </span>
  );
}

function HeaderActions({ actions }: { actions: readonly HeaderAction[] }) {
  const narrow = useScreenSize() === 'narrow';
  if (actions.length === 0) return null;
  const main = actions.filter((action) => action.main === true);
  const others = actions.filter((action) => action.main !== true);
  const folded = others.filter((action) => narrow || action.rare === true);
  const shown = others.filter((action) => !folded.includes(action));
  return (
    <div className={classes['actions']}>
      {folded.length > 0 ? <OtherActions actions={folded} /> : null}
      {[...shown, ...main].map((action) => (
        <Button
          key={action.id}
          variant={action.main === true ? 'filled' : 'default'}
          disabled={action.disabled ?? false}
          leftSection={
            action.icon === undefined ? undefined : (
              <action.icon size={ICON.text} stroke={STROKE} aria-hidden="true" />
            )
          }
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      ))}
    </div>
  );
}

function OtherActions({ actions }: { actions: readonly HeaderAction[] }) {
  const t = useTranslations('kit');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button className={classes['more'] ?? ''} aria-label={t('more')} title={t('more')}>
          <IconDots size={ICON.text} stroke={STROKE} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.id}
            disabled={action.disabled ?? false}
            leftSection={
              action.icon === undefined ? undefined : (
                <action.icon size={ICON.list} stroke={STROKE} aria-hidden="true" />
              )
            }
            onClick={action.onClick}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
