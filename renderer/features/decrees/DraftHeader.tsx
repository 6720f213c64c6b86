import { IconAlertTriangle, IconCertificate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';
import type { DecreeDraftState, Proposal } from './decree-draft.ts';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface DraftHeaderProps {
  draft: DecreeDraftState;
  amendment: boolean;
  proposal: Proposal;
  onClose: () => void;
  onPaste: () => void;
  onNext: () => void;
}

/** What the decree adds up to: of a proposal who is signed, of an amendment what it changes. */
export function DraftHeader(props: DraftHeaderProps) {
  const { draft, amendment, proposal, onClose, onNext } = props;
  const t = useTranslations('decrees.draft');
  const common = useTranslations('common');
  const number = String(proposal.number);
  const terms = useTerms(draft, amendment);
  return (
    <NumberHeader
      label={amendment ? t('amendment', { number }) : t('label', { number })}
      terms={terms}
      limit={
        draft.taken > 0 ? (
          <LimitSentence icon={IconAlertTriangle} tone="warning">
            {t.rich('taken', { ...bold, count: formatFigure(draft.taken) })}
          </LimitSentence>
        ) : (
          <LimitSentence icon={IconCertificate}>
            {t(amendment ? 'changeSentence' : 'sentence')}
          </LimitSentence>
        )
      }
      actions={[
        { id: 'cancel', label: common('cancel'), onClick: onClose },
        ...(amendment
          ? []
          : [{ id: 'paste', label: t('paste'), onClick: props.onPaste, rare: true }]),
        {
          id: 'next',
          label: t('next'),
          onClick: onNext,
          disabled: draft.signed + draft.removed + draft.corrected === 0,
          main: true,
        },
      ]}
    />
  );
}

function useTerms(draft: DecreeDraftState, amendment: boolean): NumberTerm[] {
  const t = useTranslations('decrees.draft.header');
  const term = (id: 'added' | 'removed' | 'corrected', sign?: string): NumberTerm => ({
    id,
    value: draft[id],
    word: t(id),
    ...(sign === undefined ? {} : { sign }),
  });
  if (amendment) return [term('added'), term('removed', '·'), term('corrected', '·')];
  const proposed = draft.signed + draft.struck - draft.added;
  return [
    { id: 'proposed', value: proposed, word: t('proposed') },
    { id: 'struck', value: draft.struck, word: t('struck'), sign: '−' },
    term('added', '+'),
    { id: 'signed', value: draft.signed, word: t('signed'), sign: '=' },
  ];
}
