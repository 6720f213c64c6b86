import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { IntakeDetail } from '#shared/contract/intakes.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { FormProblems } from '#renderer/features/settings/FormParts.tsx';
import { PolicyForm } from '#renderer/features/settings/PolicyForm.tsx';
import { SecondPersonDialog } from '#renderer/features/settings/SecondPersonDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import classes from './PolicyForm.module.css';

/** Aturan urutan of the intake in use, as data: each saving is a new version. */
export function PolicySection() {
  const t = useTranslations('settings.policy');
  const current = useRead('intakes.current', {});
  return (
    <Reading query={current}>
      {(intake) =>
        intake === null ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <Policy key={`${intake.uid}-${intake.policy.version}`} intake={intake} />
        )
      }
    </Reading>
  );
}

function Policy({ intake }: { intake: IntakeDetail }) {
  const t = useTranslations('settings.policy');
  const acts = useActs();
  const form = useCommandForm('intakes.setPolicy', 'policy');
  const [policy, setPolicy] = useState(intake.policy);
  const [together, setTogether] = useState(false);
  const { version, ...rules } = policy;
  const changed = JSON.stringify(policy) !== JSON.stringify(intake.policy);
  const save = async (): Promise<void> => {
    if (intake.frozenBy !== null) {
      setTogether(true);
      return;
    }
    const done = await form.send({ intake: intake.uid, policy: rules });
    if (done) acts.done({ text: t('saved', { version: String(done.version) }), undo: true });
  };
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${intake.name}`}
        terms={[{ id: 'version', value: version, sign: t('version') }]}
        limit={<FrozenSentence intake={intake} />}
        actions={[
          {
            id: 'save',
            label: t('save', { version: String(version + 1) }),
            disabled: !changed || form.busy,
            onClick: () => void save(),
            main: true,
          },
        ]}
      />
      <ScreenBody>
        <div className={`${classes['form']} scrolls`}>
          <FormProblems problems={form.problems} refusal={form.refusal} />
          <PolicyForm policy={policy} onChange={setPolicy} problem={form.problem} />
        </div>
      </ScreenBody>
      {together ? (
        <SecondPersonDialog intake={intake} policy={rules} onClose={() => setTogether(false)} />
      ) : null}
    </>
  );
}

function FrozenSentence({ intake }: { intake: IntakeDetail }) {
  const t = useTranslations('settings.policy');
  const b = (text: ReactNode) => <b>{text}</b>;
  return (
    <LimitSentence>
      {intake.frozenBy === null
        ? t.rich('open', { b })
        : t.rich('frozen', { b, number: String(intake.frozenBy.number) })}
    </LimitSentence>
  );
}
