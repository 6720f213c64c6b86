import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { periodLabel } from '#shared/domain/desil/dtsen-period.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { AppError } from '#shared/errors.ts';
import { witaDateTime } from '#shared/domain/format/wita-time.ts';
import { en } from '#shared/i18n/en.ts';
import { id } from '#shared/i18n/id.ts';
import { commandSentence, type Words } from '#renderer/app/command-sentence.ts';

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

type Values = Record<string, string | number>;
interface Translate {
  (key: string, values?: Values): string;
  has(key: string): boolean;
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
const dependant = (t: Translate, error: AppError): Values =>
  error.code === 'journal.depends'
    ? {
        later: commandSentence(t as unknown as Words, error.later, error.values),
        at: witaDateTime(error.at),
      }
    : {};

/** A reason as stored and sent: a code with plain details. */
export interface ReasonCode {
  readonly code: string;
  readonly [detail: string]: string | number;
}

/**
 * Turns a reason into its sentence: of a run's place (`runs.reasons`), or, where the code is that of
 * a refusal (`enrolments.no-bed`), the refusal's own.
 */
export function useReasonText(): (reason: ReasonCode) => string {
  const t = useTranslations() as unknown as Translate;
  return useMemo(
    () => (reason: ReasonCode) => {
      const [noun = '', refusal] = reason.code.split('.');
      const key = refusal ? `${noun}.refusals.${refusal}` : `runs.reasons.${noun}`;
      return t(key, plainValues(t, reason));
    },
    [t],
  );
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

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{2}:\d{2}$/;
const PERIOD = /^\d{4}-[1-4]$/;

/** Details as ICU values: dates and codes in words, lists as "a, b", numbers as they are. */
function plainValues(t: Translate, details: object): Values {
  const word = (value: unknown): string => {
    const text = String(value);
    if (LOCAL_DATE.test(text)) return longDate(text);
    if (PERIOD.test(text)) return periodLabel(text);
    if (CLOCK.test(text)) return text.replace(':', '.');
    const groups = ['candidates.gates', 'candidates.reasons', 'stays.codes', 'applications.hard'];
    const known = groups.map((group) => `${group}.${text}`);
    // A dot would lead into another part of the catalogue; no code has one.
    const key = /^[a-z_-]+$/.test(text) ? known.find((one) => t.has(one)) : undefined;
    return key === undefined ? text : t(key);
  };
  const plain = (value: unknown): string | number => {
    if (typeof value === 'number') return value;
    return Array.isArray(value) ? value.map(word).join(', ') : word(value);
  };
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, plain(value)]));
}
