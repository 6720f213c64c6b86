import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import type { FamilyMessageKind } from '#shared/domain/enrolment/family-messages.ts';
import { MessageDialog } from '#renderer/app/MessageDialog.tsx';
import { useHasRole } from '#renderer/app/session.ts';

/** What goes by telephone in place of a letter; a statement is signed on paper. */
const INSTEAD_OF: Readonly<Record<FamilyLetterKind, FamilyMessageKind | null>> = {
  'acceptance-letter': 'acceptance',
  'reserve-letter': 'reserve',
  'not-accepted-letter': 'not_accepted',
  'reregistration-letter': 'reregistration',
  'parent-statement': null,
};

interface FamilyMessageProps {
  document: FamilyLetterKind;
  /** Whom the letter goes to, chosen one by one. */
  candidates: readonly string[];
}

/** Salin pesan WA in place of the letter that is set, where one child is chosen. */
export function FamilyMessage({ document, candidates }: FamilyMessageProps) {
  const t = useTranslations('messages');
  const mayCopy = useHasRole(CANDIDATE_WRITERS);
  const [open, setOpen] = useState(false);
  const first = INSTEAD_OF[document];
  const [candidate, ...others] = candidates;
  if (!mayCopy || first === null || candidate === undefined || others.length > 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      {open ? (
        <MessageDialog candidate={candidate} first={first} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
