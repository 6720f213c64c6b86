import type { Letterhead } from '#shared/documents/document.ts';
import type { Block, Fact, Letter } from '#shared/documents/person-sections.ts';
import { assertNever } from '#shared/result.ts';
import { BarCode } from './BarCode.tsx';
import { LetterheadBlock } from './LetterheadBlock.tsx';
import { PlainTable } from './PaperTable.tsx';
import { SignerRow } from './SectionEnd.tsx';

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          {value === '' ? <dd className="fill" /> : <dd>{value}</dd>}
        </div>
      ))}
    </dl>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="paragraph">{block.text}</p>;
    case 'heading':
      return (
        <h2>
          {block.text}
          <span>{block.about}</span>
        </h2>
      );
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'clauses':
      return block.items.length === 1 ? (
        <p className="paragraph">{block.items[0]}</p>
      ) : (
        <ol className="clauses">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'table':
      return <PlainTable name={block.name} table={block.table} />;
    default:
      return assertNever(block);
  }
}

/** A block is known by its place: two paragraphs may say the same. */
const placed = (blocks: readonly Block[]) => blocks.map((block, at) => ({ block, key: `b${at}` }));

function Head({ letter }: { readonly letter: Letter }) {
  const { reference, to, title, subtitle } = letter;
  return (
    <>
      {reference.length + (to === null ? 0 : 1) > 0 && (
        <div className="letter-head">
          <Facts facts={reference} />
          {to !== null && (
            <address>
              <p>{to.placeAndDate}</p>
              {to.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </address>
          )}
        </div>
      )}
      {title !== '' && (
        <div className="titles">
          <h1>{title}</h1>
          {subtitle !== '' && <p>{subtitle}</p>}
        </div>
      )}
    </>
  );
}

interface Props {
  readonly letter: Letter;
  readonly letterhead: Letterhead;
  readonly imageBase: string;
}

/** Running text on a page, or on half of one. Its last block stays with the signatures. */
export function LetterPage({ letter, letterhead, imageBase }: Props) {
  const classes = ['section', 'letter', letter.size === 'half' ? 'half' : ''];
  if (letter.newPage) classes.push('new-page');
  const blocks = placed(letter.blocks);
  return (
    <section className={classes.filter((name) => name !== '').join(' ')}>
      {letter.withLetterhead && <LetterheadBlock letterhead={letterhead} imageBase={imageBase} />}
      <Head letter={letter} />
      {blocks.slice(0, -1).map(({ block, key }) => (
        <BlockView key={key} block={block} />
      ))}
      <div className="letter-end">
        {blocks.slice(-1).map(({ block, key }) => (
          <BlockView key={key} block={block} />
        ))}
        {letter.signers.map((row, at) => (
          <SignerRow key={row.map(({ side, name }) => side + name).join()} signers={row}>
            {letter.code !== undefined && at === letter.signers.length - 1 ? (
              <BarCode code={letter.code} />
            ) : null}
          </SignerRow>
        ))}
        {letter.notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
