import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';

export type Language = 'id' | 'en';
const catalogues = { id, en } as const;

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

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Turns a refusal into its sentence: code `noun.reason` is key `noun.refusals.reason`. */
export function useRefusalText(): (error: AppError) => string {
  const t = useTranslations() as unknown as Translate;
  return useMemo(
    () => (error: AppError) => {
      const [noun = '', reason = ''] = error.code.split('.');
      return t(`${noun}.refusals.${reason}`, plainValues(error));
    },
    [t],
  );
}

/** Turns a field's problem key (`noun.problem`) into its sentence under `noun.problems`. */
export function useProblemText(): (key: string) => string {
  const t = useTranslations() as unknown as Translate & { has(key: string): boolean };
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

function plainValue(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Details as ICU values: lists become "a, b", everything else text or number. */
const plainValues = (error: AppError): Record<string, string | number> =>
  Object.fromEntries(Object.entries(error).map(([name, value]) => [name, plainValue(value)]));
