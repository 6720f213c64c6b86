import { Fragment, type ReactNode } from 'react';
import { type Block, type Chapter, piecesOf } from '#shared/guide/chapter.ts';
import classes from './Guide.module.css';

type Said = (key: string) => string;

/** One chapter: its title, then its parts one under the other. */
export function ChapterText({ chapter, said }: { chapter: Chapter; said: Said }) {
  return (
    <div className={classes['text']}>
      <h2 className={classes['title']}>{chapter.title}</h2>
      {chapter.blocks.map((block, at) => (
        // The parts of a chapter stand as they are written and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>{shown(block, said)}</Fragment>
      ))}
    </div>
  );
}

function shown(block: Block, said: Said): ReactNode {
  if (typeof block === 'string') return <p>{words(block, said)}</p>;
  if ('head' in block) return <h3 className="section-title">{block.head}</h3>;
  if ('note' in block) return <p className={classes['note']}>{words(block.note, said)}</p>;
  if ('steps' in block) return <ol>{items(block.steps, said)}</ol>;
  if ('list' in block) return <ul>{items(block.list, said)}</ul>;
  return (
    <dl>
      {block.words.map(([word, meaning]) => (
        <Fragment key={word}>
          <dt>{words(word, said)}</dt>
          <dd>{words(meaning, said)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

const items = (texts: readonly string[], said: Said): ReactNode =>
  texts.map((text) => <li key={text}>{words(text, said)}</li>);

/** What stands on a button is bold, in the very words of the screen. */
const words = (text: string, said: Said): ReactNode =>
  piecesOf(text).map(({ text: plain, key }, at) =>
    // oxlint-disable-next-line react/no-array-index-key
    key === undefined ? <Fragment key={at}>{plain}</Fragment> : <b key={at}>{said(key)}</b>,
  );
