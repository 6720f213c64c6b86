import type { Letterhead } from '#shared/documents/document.ts';

interface Props {
  readonly letterhead: Letterhead;
  readonly imageBase: string;
}

/** Seal, superior offices, office and address over the double rule. */
export function LetterheadBlock({ letterhead, imageBase }: Props) {
  return (
    <header className="letterhead">
      {letterhead.imageHash !== null && (
        <img className="seal" src={`${imageBase}/${letterhead.imageHash}`} alt="" />
      )}
      <div className="letterhead-lines">
        {letterhead.superiors.map((line) => (
          <p key={line} className="superior">
            {line}
          </p>
        ))}
        <p className="office">{letterhead.office}</p>
        {letterhead.address !== '' && <p className="address">{letterhead.address}</p>}
      </div>
    </header>
  );
}
