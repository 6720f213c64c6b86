import type { Letterhead } from '#shared/documents/document.ts';
import type { Card, CardSheet } from '#shared/documents/person-sections.ts';

/** Two beside each other, five beneath: what one sheet holds. */
const CARDS_ON_A_PAGE = 10;

interface Props {
  readonly sheet: CardSheet;
  readonly letterhead: Letterhead;
  readonly imageBase: string;
}

interface CardProps extends Omit<Props, 'sheet'> {
  readonly title: string;
  readonly card: Card;
}

function CardView({ title, card, letterhead, imageBase }: CardProps) {
  return (
    <article className="card" aria-label={card.name}>
      <header>
        {letterhead.imageHash !== null && (
          <img src={`${imageBase}/${letterhead.imageHash}`} alt="" />
        )}
        <div>
          <p>{letterhead.office}</p>
          <h2>{title}</h2>
        </div>
      </header>
      {card.photo === null ? (
        <div className="photo">Foto 2 × 3</div>
      ) : (
        <img className="photo" src={`${imageBase}/${card.photo}`} alt="" />
      )}
      <div className="card-facts">
        <p className="card-name">{card.name}</p>
        <dl>
          {card.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {card.foot !== '' && <p className="card-foot">{card.foot}</p>}
    </article>
  );
}

/** Cards to cut out, ten to a page. */
export function CardSheetPages({ sheet, letterhead, imageBase }: Props) {
  const pages = Array.from({ length: Math.ceil(sheet.cards.length / CARDS_ON_A_PAGE) }, (_, at) =>
    sheet.cards.slice(at * CARDS_ON_A_PAGE, (at + 1) * CARDS_ON_A_PAGE),
  );
  return (
    <section className="section cards">
      {pages.map((cards) => (
        <div key={cards[0]?.key} className="card-page">
          {cards.map((card) => (
            <CardView
              key={card.key}
              title={sheet.title}
              card={card}
              letterhead={letterhead}
              imageBase={imageBase}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
