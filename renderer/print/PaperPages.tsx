import type { PaperDocument, PaperFormat, Section } from '#shared/documents/document.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { LetterheadBlock } from './LetterheadBlock.tsx';
import { PaperTable } from './PaperTable.tsx';
import { SectionEnd } from './SectionEnd.tsx';

/** The named page of print.css that carries size and margins. */
const pageClass = (format: PaperFormat): string =>
  `page-${format.size.toLowerCase()}-${format.orientation}`;

interface SectionProps {
  readonly document: PaperDocument;
  readonly section: Section;
  readonly imageBase: string;
}

function PaperSection({ document, section, imageBase }: SectionProps) {
  return (
    <section className={section.newPage ? 'section new-page' : 'section'}>
      {section.withLetterhead && (
        <LetterheadBlock letterhead={document.letterhead} imageBase={imageBase} />
      )}
      {section.reference.length > 0 && (
        <dl className="reference">
          {section.reference.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>{line.value}</dd>
            </div>
          ))}
        </dl>
      )}
      <PaperTable title={section.title} subtitle={section.subtitle} table={section.table}>
        <SectionEnd section={section} />
      </PaperTable>
    </section>
  );
}

interface PagesProps {
  readonly document: PaperDocument;
  /** Where images lie, by their hash: `<imageBase>/<hash>`. */
  readonly imageBase: string;
}

/** The whole paper as static markup; page breaks, repeated heads and sizes are print.css. */
export function PaperPages({ document, imageBase }: PagesProps) {
  return (
    <div className={`paper ${pageClass(document.format)}`}>
      {document.practice && (
        // Fixed boxes stand on every printed page.
        <div className="practice" aria-hidden="true">
          <span>{paperWords.practice}</span>
        </div>
      )}
      {document.sections.map((section) => (
        <PaperSection
          key={section.key}
          document={document}
          section={section}
          imageBase={imageBase}
        />
      ))}
    </div>
  );
}
