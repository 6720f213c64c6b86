import type { ReactNode } from 'react';
import type { Section, Signer } from '#shared/documents/document.ts';

function SignerBlock({ signer }: { readonly signer: Signer }) {
  return (
    <div className={`signer signer-${signer.side}`}>
      <div className="signer-heading">
        {signer.heading.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {signer.stamp === undefined ? null : <p className="duty-stamp">{signer.stamp}</p>}
      <div className="signer-identity">
        <p className="signer-name">{signer.name}</p>
        {signer.identity.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** Signers beside each other: heading, space to sign, name. */
export function SignerRow({
  signers,
  children,
}: {
  readonly signers: readonly Signer[];
  /** What stands beside them. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="signers">
      {signers.map((signer) => (
        <SignerBlock key={signer.side} signer={signer} />
      ))}
      {children}
    </div>
  );
}

/** What closes a section: totals, notes, signers. It stays in one piece on one page. */
export function SectionEnd({ section }: { readonly section: Section }) {
  return (
    <footer className="section-end">
      <ul className="totals">
        {section.totals.map((total) => (
          <li key={total.label}>
            {total.label}: <strong>{total.value}</strong>
            {total.after === undefined ? '' : ` ${total.after}`}
          </li>
        ))}
      </ul>
      {section.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {section.signers.length > 0 && <SignerRow signers={section.signers} />}
    </footer>
  );
}
