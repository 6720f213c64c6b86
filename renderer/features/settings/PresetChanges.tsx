import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PARTS } from '#shared/domain/presets/content.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { REASON_LISTS } from '#shared/domain/reasons/reason-lists.ts';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import type { Part, ReadPresets } from './PresetsSection.tsx';
import { usePolicyWords } from './policy-line-words.ts';
import { useReasonNames } from './reason-names.ts';
import { SettingsTable } from './SettingsTable.tsx';
import tables from './SettingsTable.module.css';

type Change = ReadPresets['changes'][number];

interface PresetChangesProps {
  read: ReadPresets;
  chosen: readonly Part[];
  onChange: (chosen: readonly Part[]) => void;
}

/** Every part that would change, old → new, each to be taken or left. */
export function PresetChanges({ read, chosen, onChange }: PresetChangesProps) {
  const t = useTranslations('presets');
  const named = useNames();
  const parts = PARTS.filter((part) => read.changes.some((change) => change.part === part));
  return parts.map((part) => {
    const faults = read.faults.filter((fault) => fault.part === part);
    const label = t(`parts.${part}`);
    return (
      <section key={part} aria-label={label}>
        <Checkbox
          className={tables['second'] ?? ''}
          label={t('chosen', { part: label })}
          checked={chosen.includes(part)}
          disabled={faults.length > 0}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? [...chosen, part] : chosen.filter((one) => one !== part))
          }
        />
        {faults.map(({ kind, name, other }) => (
          <FailureNotice key={`${kind} ${name}`} title={t('notTaken')} ways={[]}>
            {t(`faults.${kind}`, { name: named(kind, name), other })}
          </FailureNotice>
        ))}
        <PartTable caption={label} changes={read.changes.filter((one) => one.part === part)} />
      </section>
    );
  });
}

function PartTable({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const t = useTranslations('presets');
  const words = useLineWords();
  return (
    <SettingsTable
      caption={caption}
      rows={changes}
      rowId={({ what, name }) => `${what} ${name}`}
      columns={[
        { id: 'what', head: t('what'), cell: words.line },
        {
          id: 'before',
          head: t('before'),
          cell: ({ before }) => (
            <Value>{before === null ? t('missing') : words.value(before)}</Value>
          ),
        },
        { id: 'after', head: t('after'), cell: ({ after }) => <Value>{words.value(after)}</Value> },
      ]}
    />
  );
}

/** Lines stay lines: a letter has several. */
const Value = ({ children }: { children: string }) => (
  <span className={tables['lines']}>{children}</span>
);

interface Lookup {
  (key: string): string;
  has(key: string): boolean;
}

/** Lines and faults that are known by a code, not by a name that the office gave. */
const NAMED: ReadonlySet<string> = new Set([
  'document',
  'letter',
  'letter-text',
  'reason',
  'reasons',
]);

/** What a line that is known by a code is called. */
function useNames(): (what: string, name: string) => string {
  const papers = useTranslations('papers.documents') as unknown as Lookup;
  const reasonName = useReasonNames();
  return (what, name) => {
    if (!NAMED.has(what)) return name;
    if (papers.has(name)) return papers(name);
    const [list = '', code = ''] = name.split(' ');
    const known = REASON_LISTS.find((one) => one === list);
    return known === undefined ? name : reasonName(known, code);
  };
}

/** What a line is called, and its value in words. */
function useLineWords() {
  const t = useTranslations('presets');
  const rules = useTranslations('settings.houseRules') as unknown as Lookup;
  const named = useNames();
  const policy = usePolicyWords();
  const ofSchool = useTranslations('school.fields') as unknown as Lookup;
  const school = (what: string): string => ofSchool(what.split('.').at(-1) ?? '');
  const own = t as unknown as Lookup;
  const known: Readonly<Record<string, string>> = {
    'ages.from': 'fields.agesFrom',
    'ages.to': 'fields.agesTo',
    followUpMonths: 'followUps',
    answerIn: 'answerIn',
    workWeek: 'workWeek',
  };
  const ruleKey = (what: string): string => known[what] ?? `fields.${what.split('.').at(-1) ?? ''}`;
  const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  return {
    line({ what, name, part }: Change): string {
      if (NAMED.has(what)) return named(what, name);
      if (what === 'policy') return policy.line(name);
      if (name !== '') return isDay(name) ? longDate(name) : name;
      if (own.has(`lines.${what}`)) return own(`lines.${what}`);
      if (part === 'school') return school(what);
      return part === 'rules' && rules.has(ruleKey(what)) ? rules(ruleKey(what)) : what;
    },
    value(text: string): string {
      if (text === '') return t('empty');
      const shown = text.split(' · ').map((one) => {
        if (!isWord(one)) return one;
        return own.has(`words.${one}`) ? own(`words.${one}`) : (policy.code(one) ?? one);
      });
      return shown.join(' · ');
    },
  };
}

/** Codes are lower case and without a dot, which would lead into another part of the catalogue. */
const isWord = (text: string): boolean => /^[a-z_]+$/.test(text);
