import { useTranslations } from 'use-intl';

interface Lookup {
  (key: string, values?: Record<string, string>): string;
  has(key: string): boolean;
}

/** What the lines of an order policy and the codes in their values are called. */
export function usePolicyWords() {
  const t = useTranslations('settings.policy') as unknown as Lookup;
  return {
    /** A line by its name: "desils", "gate home_visit", "reserve SD". */
    line(name: string): string {
      const [what = '', of = ''] = name.split(' ');
      if (what === 'gate') return t(`gate.${of}`);
      if (what === 'reserve') return t('reserveOf', { level: of });
      return t(what === 'desils' ? 'admits' : what);
    },
    /** A code of a value; null where it is none of a policy. */
    code(code: string): string | null {
      const group = ['key', 'need', 'vulnerability'].find((one) => t.has(`${one}.${code}`));
      return group === undefined ? null : t(`${group}.${code}`);
    },
  };
}
