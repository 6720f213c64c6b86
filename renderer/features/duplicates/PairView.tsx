import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { ApartDialog } from './ApartDialog.tsx';
import { Choices, type Choice } from './Choices.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { PairTable } from './PairTable.tsx';
import type { PairList } from './pair-columns.tsx';
import classes from './Duplicates.module.css';
import { SplitDialog } from './SplitDialog.tsx';
import { useDecide } from './use-decide.ts';
import { dayOf, useDecisionText, useWhyAlike } from './use-pair-words.ts';

export type Pair = OutputOf<Contract['duplicates']['show']>;

interface PairViewProps {
  /** Uids of the two people. */
  pair: { readonly first: string; readonly second: string };
  list: PairList;
  count: number;
}

/** Two entries side by side, and the decision by one key. */
export function PairView({ pair, list, count }: PairViewProps) {
  const shown = useRead('duplicates.show', pair, { keepPrevious: false });
  return (
    <Reading query={shown}>{(value) => <Shown pair={value} list={list} count={count} />}</Reading>
  );
}

/** Where a letter is typed, or another question stands open. */
const TYPED_IN = 'input, textarea, select, [role="dialog"], [role="menu"]';

interface ShownProps {
  pair: Pair;
  list: PairList;
  count: number;
}

function Shown({ pair, list, count }: ShownProps) {
  const t = useTranslations('duplicates.pair');
  const [, change] = useView();
  const go = useGo();
  const page = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<'other' | 'same' | 'split' | null>(null);
  const [full, setFull] = useState(false);
  const decide = useDecide(pair, list);
  useEffect(() => page.current?.focus(), []);
  const back = () => change({ pasangan: undefined });
  const choose = (choice: Choice): void => {
    if (choice === 'skip') void decide.skip();
    else if (choice === 'other' || choice === 'same' || choice === 'split') setDialog(choice);
    else void decide.apart(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || dialog !== null) return;
    if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
    const choice = decide.keyed(event.key);
    if (event.key === 'Escape') back();
    else if (choice === undefined) return;
    else choose(choice);
    event.preventDefault();
  };
  // Wherever the focus was left, for a dialog that closes leaves it nowhere; not while one types.
  useWindowEvent('keydown', onKeyDown);
  const open = ({ candidate, application, stay }: Pair['first']) => {
    if (candidate !== null) go(`/calon/${candidate}`);
    else if (stay !== null) go('/penerima-manfaat', { orang: stay });
    else go(`/calon-pm/${application ?? ''}`);
  };
  return (
    <div ref={page} tabIndex={-1} className={classes['page']}>
      <Head pair={pair} place={decide.place} count={count} onBack={back} />
      <Choices
        choices={decide.choices}
        busy={decide.busy}
        onChoose={choose}
        refusal={decide.refusal}
      />
      <div className={`${classes['body']} scrolls`}>
        <PairTable pair={pair} full={full} onOpen={open} />
        {full ? null : (
          <button type="button" className="quiet-link" onClick={() => setFull(true)}>
            {t('ids')}
          </button>
        )}
      </div>
      <Dialogs
        dialog={dialog}
        pair={pair}
        onClose={() => {
          setDialog(null);
          page.current?.focus();
        }}
        onDone={() => void decide.next()}
      />
    </div>
  );
}

interface DialogsProps {
  dialog: 'other' | 'same' | 'split' | null;
  pair: Pair;
  onClose: () => void;
  onDone: () => void;
}

function Dialogs({ dialog, ...rest }: DialogsProps) {
  switch (dialog) {
    case 'other':
      return <ApartDialog {...rest} />;
    case 'same':
      return <MergeDialog {...rest} />;
    case 'split':
      return <SplitDialog {...rest} />;
    case null:
      return null;
  }
}

interface HeadProps {
  pair: Pair;
  place: number | undefined;
  count: number;
  onBack: () => void;
}

/** Who, why alike, and what was decided before. */
function Head({ pair, place, count, onBack }: HeadProps) {
  const t = useTranslations('duplicates.pair');
  const kinds = useTranslations('duplicates.list');
  const why = useWhyAlike();
  const decided = useDecisionText();
  const { decision } = pair;
  return (
    <header className={classes['head']}>
      <Button
        variant="subtle"
        px={6}
        leftSection={<IconArrowLeft size={ICON.text} stroke={STROKE} aria-hidden="true" />}
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <div className={classes['titles']}>
        <h2 className="person-title">
          {t('between', { first: pair.first.name, second: pair.second.name })}
        </h2>
        <p className={classes['why']}>{why(pair.likeness)}</p>
        {decision === null ? null : (
          <p className="source">
            {[
              kinds(decision.state),
              decided(decision),
              t('decided', { by: decision.by, at: dayOf(decision.at) }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        )}
      </div>
      {place === undefined ? null : (
        <p className="source">{t('place', { place: String(place), count: String(count) })}</p>
      )}
    </header>
  );
}
