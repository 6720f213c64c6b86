import { IconArrowDown, IconArrowUp, IconEqualNot } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { STROKE } from '#renderer/ui/icon.ts';
import classes from './WhyTable.module.css';

export interface WhyKey {
  id: string;
  /** "1 Desil", in the order of the policy. */
  name: string;
  /** Where the value comes from, or "mulai 10 Juni" before the draw exists. */
  source?: string;
  /** Values of the neighbour above, of this person, of the neighbour below; "—" where none. */
  above: string;
  own: string;
  below: string;
  /** The first key that differs stands between two teal rules; keys after it are quiet. */
  state: 'same' | 'decides' | 'after';
}

interface WhyTableProps {
  /** Read before the table: "Kunci urutan Muhammad Alfarizi dan dua tetangganya". */
  caption: string;
  keys: readonly WhyKey[];
  /** Ranks of the three; undefined at the first and the last place of the order. */
  rankAbove?: number;
  rank: number;
  rankBelow?: number;
  /** Opens the neighbour's own explanation. */
  onMove?: (step: -1 | 1) => void;
}

/** "Mengapa?": the keys in order, this person between the two neighbours. */
export function WhyTable(props: WhyTableProps) {
  const t = useTranslations('kit');
  return (
    <table className={classes['table']}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes['keyHead']}>
            {t('why.key')}
          </th>
          <th scope="col">
            <Neighbour rank={props.rankAbove} step={-1} onMove={props.onMove} />
          </th>
          <th scope="col" className={classes['own']}>
            {props.rank}
          </th>
          <th scope="col">
            <Neighbour rank={props.rankBelow} step={1} onMove={props.onMove} />
          </th>
        </tr>
      </thead>
      <tbody>
        {props.keys.map((key) => (
          <KeyRow key={key.id} why={key} />
        ))}
      </tbody>
    </table>
  );
}

interface NeighbourProps {
  rank: number | undefined;
  step: -1 | 1;
  onMove: ((step: -1 | 1) => void) | undefined;
}

function Neighbour({ rank, step, onMove }: NeighbourProps) {
  if (rank === undefined) return '—';
  const Arrow = step === -1 ? IconArrowUp : IconArrowDown;
  const words = (
    <>
      {rank}
      <Arrow size={14} stroke={STROKE} aria-hidden="true" />
    </>
  );
  if (onMove === undefined) return <span className={classes['neighbour']}>{words}</span>;
  return (
    <button type="button" className={classes['neighbour']} onClick={() => onMove(step)}>
      {words}
    </button>
  );
}

/** A date or a number is never broken; a value in words may take more lines. */
const UNBROKEN = 14;

function Value({ text, own = false }: { text: string; own?: boolean }) {
  return (
    <td className={own ? classes['own'] : undefined} data-words={text.length > UNBROKEN}>
      {text}
    </td>
  );
}

function KeyRow({ why }: { why: WhyKey }) {
  const t = useTranslations('kit');
  return (
    <tr data-state={why.state}>
      <th scope="row" className={classes['key']}>
        <span className={classes['name']}>{why.name}</span>
        {why.source === undefined ? null : <span className={classes['source']}>{why.source}</span>}
        {why.state === 'decides' ? (
          <span className={classes['decides']}>
            <IconEqualNot size={14} stroke={2} aria-hidden="true" />
            {t('why.decides')}
          </span>
        ) : null}
      </th>
      <Value text={why.above} />
      <Value text={why.own} own />
      <Value text={why.below} />
    </tr>
  );
}
