import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { GRADES_OF, type Level, LEVELS } from '#shared/vocabulary.ts';
import { useProblemText } from '#renderer/app/texts.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import type { Correction, Standing } from './decree-draft.ts';

interface ChangeNameFormProps {
  child: Standing;
  onBack: () => void;
  onClose: () => void;
  /** Without a correction the name is taken out. */
  onChange: (reason: string, correction?: Correction) => void;
}

interface Values {
  readonly kind: 'remove' | 'correct';
  readonly was: string;
  readonly name: string;
  readonly level: Level;
  readonly grade: number;
  readonly reason: string;
}

/** What differs from the earlier decree; nothing where the two say the same. */
function correctionOf(child: Standing, { was, name, level, grade }: Values): Correction | null {
  const spelt = was.trim() !== name.trim();
  const moved = level !== child.level;
  if (!spelt && !moved) return null;
  return {
    ...(spelt ? { was: was.trim(), name: name.trim() } : {}),
    ...(moved ? { level, grade } : {}),
  };
}

/** What a later decree says about one name, and why. */
export function ChangeNameForm({ child, onBack, onClose, onChange }: ChangeNameFormProps) {
  const t = useTranslations('decrees.change');
  const problemText = useProblemText();
  const [tried, setTried] = useState(false);
  const [values, setValues] = useState<Values>(() => ({
    kind: 'remove',
    was: child.name,
    name: child.name,
    level: child.level,
    grade: child.grade,
    reason: '',
  }));
  const set = (patch: Partial<Values>) => setValues((old) => ({ ...old, ...patch }));
  const { kind, reason } = values;
  const correction = kind === 'correct' ? correctionOf(child, values) : undefined;
  const missing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing || correction === null) return;
    onChange(reason.trim(), correction);
  };
  return (
    <SidePanel
      title={child.name}
      subtitle={`${child.code} · ${child.sex} · ${child.level} · ${t('decree', { decree: child.decree })}`}
      onClose={onClose}
    >
      <PanelSection>
        <form noValidate onSubmit={submit}>
          <SegmentedControl
            fullWidth
            aria-label={t('what')}
            value={kind}
            onChange={(value) => set({ kind: value as Values['kind'] })}
            data={[
              { value: 'remove', label: t('remove') },
              { value: 'correct', label: t('correct') },
            ]}
          />
          {kind === 'correct' ? (
            <CorrectionFields
              child={child}
              values={values}
              set={set}
              error={tried && correction === null ? t('same') : undefined}
            />
          ) : (
            <p>{child.arrived ? t('arrivedStays') : t('removeText')}</p>
          )}
          <Textarea
            id="change-reason"
            label={t('reason')}
            required
            mt={10}
            autosize
            minRows={2}
            maxLength={300}
            value={reason}
            error={tried && missing ? problemText('decrees.reason-empty') : undefined}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <Button type="submit" variant="outline" fullWidth mt={10}>
            {t(kind === 'remove' ? 'putRemoved' : 'putCorrected')}
          </Button>
          <Button variant="subtle" fullWidth mt={6} onClick={onBack}>
            {t('another')}
          </Button>
        </form>
      </PanelSection>
    </SidePanel>
  );
}

interface CorrectionFieldsProps {
  child: Standing;
  values: Values;
  set: (patch: Partial<Values>) => void;
  error: string | undefined;
}

function CorrectionFields({ child, values, set, error }: CorrectionFieldsProps) {
  const t = useTranslations('decrees.change');
  const grades = GRADES_OF[values.level];
  return (
    <>
      <TextInput
        label={t('was')}
        mt={10}
        maxLength={150}
        value={values.was}
        onChange={(event) => set({ was: event.currentTarget.value })}
      />
      <TextInput
        label={t('name')}
        mt={10}
        maxLength={150}
        value={values.name}
        error={error}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label={t('level')}
        mt={10}
        allowDeselect={false}
        disabled={child.arrived}
        description={child.arrived ? t('levelStays') : undefined}
        data={[...LEVELS]}
        value={values.level}
        onChange={(level) => {
          const next = LEVELS.find((one) => one === level);
          if (next) set({ level: next, grade: GRADES_OF[next][0] ?? 1 });
        }}
      />
      {values.level === child.level ? null : (
        <Select
          label={t('grade')}
          mt={10}
          allowDeselect={false}
          data={grades.map(String)}
          value={String(values.grade)}
          onChange={(grade) => set({ grade: Number(grade) })}
        />
      )}
    </>
  );
}
