import type { Letterhead } from '#shared/documents/document.ts';
import type { Certificate } from '#shared/documents/person-sections.ts';
import { LetterheadBlock } from './LetterheadBlock.tsx';
import { SignerRow } from './SectionEnd.tsx';

interface Props {
  readonly certificate: Certificate;
  readonly letterhead: Letterhead;
  readonly imageBase: string;
}

/** The face of a certificate: a framed lying page, everything in the middle. */
export function CertificatePage({ certificate, letterhead, imageBase }: Props) {
  return (
    <section
      className={certificate.newPage ? 'section certificate new-page' : 'section certificate'}
    >
      <LetterheadBlock letterhead={letterhead} imageBase={imageBase} />
      <h1>{certificate.title}</h1>
      <p className="certificate-number">{certificate.number}</p>
      <p className="certificate-given">{certificate.given}</p>
      <p className="certificate-name">{certificate.name}</p>
      {certificate.birth !== '' && <p>{certificate.birth}</p>}
      <div className="certificate-text">
        {certificate.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SignerRow signers={certificate.signers} />
    </section>
  );
}
