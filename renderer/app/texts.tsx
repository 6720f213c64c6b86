import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { witaDateTime } from '#shared/domain/format/wita-time.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';
import {
  plainValues,
  type ReasonCode,
  reasonText,
  type Translate,
} from '#shared/i18n/reason-text.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';

export type Language = 'id' | 'en';
export const catalogues = { id, en } as const;

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof id;
    Locale: Language;
  }
}

const LanguageContext = createContext<Language>('id');
export const useLanguage = (): Language => useContext(LanguageContext);

/** Gives the screen its words. Indonesian is the source; times are WITA whatever the PC's zone. */
export function Texts({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <IntlProvider
        locale={language}
        messages={catalogues[language] as typeof id}
        timeZone="Asia/Makassar"
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** Turns a refusal into its sentence: code `noun.reason` is key `noun.refusals.reason`. */
export function useRefusalText(): (error: AppError) => string {
  const t = useTranslations() as unknown as Translate;
  return useMemo(
    () => (error: AppError) => {
      const [noun = '', reason = ''] = error.code.split('.');
      return t(`${noun}.refusals.${reason}`, { ...plainValues(t, error), ...dependant(t, error) });
    },
    [t],
  );
}

/** What depends on an action, in the words of the history. */
const dependant = (t: Translate, error: AppError): Record<string, string> =>
  error.code === 'journal.depends'
    ? {
        later: commandSentence(t as unknown as Words, error.later, error.values),
        at: witaDateTime(error.at),
      }
    : {};

/** Turns a reason into its sentence, as `reasonText` says it. */
export function useReasonText(): (reason: ReasonCode) => string {
  const t = useTranslations() as unknown as Translate;
  return useMemo(() => (reason: ReasonCode) => reasonText(t, reason), [t]);
}

/** Turns a field's problem key (`noun.problem`) into its sentence under `noun.problems`. */
export function useProblemText(): (key: string) => string {
  const t = useTranslations() as unknown as Translate;
  return useMemo(
    () => (key: string) => {
      const [noun = '', problem = ''] = key.split('.');
      const path = `${noun}.problems.${problem}`;
      // What no schema of ours named is a plain "please check this field".
      return t.has(path) ? t(path) : t('input.problems.check');
    },
    [t],
  );
}
