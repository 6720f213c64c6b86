import type { AnyPaper, AnySection, PaperFormat, Section } from '#shared/documents/document.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { CardSheetPages } from './CardSheetPages.tsx';
import { CertificatePage } from './CertificatePage.tsx';
import { LetterheadBlock } from './LetterheadBlock.tsx';
import { LetterPage } from './LetterPage.tsx';
import { PaperTable } from './PaperTable.tsx';
import { TestSheetPage } from './TestSheetPage.tsx';
import { SectionEnd } from './SectionEnd.tsx';

/** Cards need nearly the whole sheet, a page to measure all of it. */
const OWN_PAGES: Partial<Record<AnyPaper['kind'], string>> = {
  'resident-card': 'cards',
  'test-page': 'bare',
};

/** The named page of print.css that carries size and margins. */
const pageClass = ({ kind, format }: { kind: AnyPaper['kind']; format: PaperFormat }): string =>
  `page-${format.size.toLowerCase()}-${OWN_PAGES[kind] ?? format.orientation}`;

interface SectionProps<S> {
  readonly document: AnyPaper;
  readonly section: S;
  readonly imageBase: string;
}

function PaperSection({ section, ...rest }: SectionProps<AnySection>) {
  const { document, imageBase } = rest;
  switch (section.kind) {
    case 'letter':
      return <LetterPage letter={section} letterhead={document.letterhead} imageBase={imageBase} />;
    case 'cards':
      return (
        <CardSheetPages sheet={section} letterhead={document.letterhead} imageBase={imageBase} />
      );
    case 'certificate':
      return (
        <CertificatePage
          certificate={section}
          letterhead={document.letterhead}
          imageBase={imageBase}
        />
      );
    case 'test':
      return <TestSheetPage sheet={section} />;
    default:
      return <TableSection section={section} {...rest} />;
  }
}

function TableSection({ document, section, imageBase }: SectionProps<Section>) {
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
  readonly document: AnyPaper;
  /** Where images lie, by their hash: `<imageBase>/<hash>`. */
  readonly imageBase: string;
}

/** The whole paper as static markup; page breaks, repeated heads and sizes are print.css. */
export function PaperPages({ document, imageBase }: PagesProps) {
  return (
    <div className={`paper ${pageClass(document)}`}>
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
