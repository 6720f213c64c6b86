import { Checkbox, Select } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { WaitlistPolicy } from '#shared/domain/waitlist/waitlist-order.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';

const DESILS = Array.from({ length: 10 }, (_, index) => String(index + 1));

interface PolicyDialogProps {
  policy: WaitlistPolicy;
  onClose: () => void;
}

/** The rules of the order: which optional keys count, and the substitute desil. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const t = useTranslations('applications.policy');
  return (
    <CommandDialog
      channel="applications.setPolicy"
      title={t('title')}
      lead={t('lead', { version: String(policy.version) })}
      submit={t('submit')}
      initial={{
        emergencyFirst: policy.emergencyFirst,
        vulnerability: policy.vulnerability,
        substitute: policy.substituteDesil === null ? 'none' : String(policy.substituteDesil),
      }}
      input={({ substitute, ...rest }) => ({
        policy: { ...rest, substituteDesil: substitute === 'none' ? null : Number(substitute) },
      })}
      said={({ version }) => t('done', { version: String(version) })}
      onClose={onClose}
    >
      {({ values, set }) => (
        <>
          <Checkbox
            data-autofocus
            label={t('emergencyFirst')}
            checked={values.emergencyFirst}
            onChange={(event) => set({ emergencyFirst: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('vulnerability')}
            checked={values.vulnerability}
            onChange={(event) => set({ vulnerability: event.currentTarget.checked })}
          />
          <Select
            label={t('substitute')}
            description={t('substituteHint')}
            allowDeselect={false}
            data={[
              ...DESILS.map((value) => ({ value, label: value })),
              { value: 'none', label: t('noSubstitute') },
            ]}
            value={values.substitute}
            onChange={(substitute) => set({ substitute: substitute ?? 'none' })}
          />
        </>
      )}
    </CommandDialog>
  );
}
