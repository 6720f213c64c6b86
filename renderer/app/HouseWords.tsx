import { type ReactNode, useMemo } from 'react';
import { IntlProvider } from 'use-intl';
import { USUAL_WORD, withWord } from '#shared/domain/house/resident-word.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { catalogues, useLanguage } from '#renderer/app/texts.tsx';

/** The screens of a home with the word that it chose for the people it serves. */
export function HouseWords({ children }: { children: ReactNode }) {
  return useSession().office.kind === 'facility' ? <Worded>{children}</Worded> : children;
}

function Worded({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const word = useRead('words.list', {}).data?.word ?? USUAL_WORD;
  const messages = useMemo(() => withWord(catalogues.id, word), [word]);
  // The word is Indonesian: English screens keep theirs.
  return (
    <IntlProvider
      locale={language}
      messages={language === 'id' ? messages : (catalogues.en as unknown as typeof messages)}
      timeZone="Asia/Makassar"
    >
      {children}
    </IntlProvider>
  );
}
