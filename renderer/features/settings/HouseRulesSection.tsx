import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import type { HouseRules } from '#renderer/app/HouseRules.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useSession } from '#renderer/app/session.ts';
import { FormProblems } from '#renderer/features/settings/FormParts.tsx';
import { HouseRulesForm } from '#renderer/features/settings/HouseRulesForm.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import classes from './PolicyForm.module.css';

/** Aturan panti: how long things hold and are waited for; each saving is a new version. */
export function HouseRulesSection() {
  const rules = useRead('house.rules', {});
  return <Reading query={rules}>{(value) => <Rules key={value.version} stored={value} />}</Reading>;
}

function Rules({ stored }: { stored: HouseRules }) {
  const t = useTranslations('settings.houseRules');
  const acts = useActs();
  const { user } = useSession();
  const mayWrite = user.roles.some((role) => role === 'head' || role === 'admin');
  const form = useCommandForm('house.setRules', 'rules');
  const [rules, setRules] = useState(stored);
  const changed = JSON.stringify(rules) !== JSON.stringify(stored);
  const save = async (): Promise<void> => {
    const { version: _version, changedAt: _changedAt, ...values } = rules;
    const done = await form.send({ rules: values });
    if (done) acts.done({ text: t('saved', { version: String(done.version) }), undo: true });
  };
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[{ id: 'version', value: stored.version, sign: t('version') }]}
        limit={<SinceSentence stored={stored} mayWrite={mayWrite} />}
        actions={
          mayWrite
            ? [
                {
                  id: 'save',
                  label: t('save', { version: String(stored.version + 1) }),
                  disabled: !changed || form.busy,
                  onClick: () => void save(),
                  main: true,
                },
              ]
            : []
        }
      />
      <ScreenBody>
        <div className={`${classes['form']} scrolls`}>
          <FormProblems problems={form.problems} refusal={form.refusal} />
          <fieldset className={classes['whole']} disabled={!mayWrite}>
            <HouseRulesForm rules={rules} onChange={setRules} problem={form.problem} />
          </fieldset>
        </div>
      </ScreenBody>
    </>
  );
}

interface SinceProps {
  stored: HouseRules;
  mayWrite: boolean;
}

function SinceSentence({ stored: { changedAt }, mayWrite }: SinceProps) {
  const t = useTranslations('settings.houseRules');
  const b = (text: ReactNode) => <b>{text}</b>;
  return (
    <LimitSentence>
      {changedAt === null
        ? t.rich('defaults', { b })
        : t.rich('changed', { b, on: longDate(witaDate(changedAt)) })}
      {mayWrite ? null : ` ${t('readOnly')}`}
    </LimitSentence>
  );
}
