import { Button, Group } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { FactList } from '#renderer/ui/FactList.tsx';
import { HealthColumnsDialog } from './HealthColumnsDialog.tsx';
import { type OwnPerson, type OwnValue, useMayFill } from './own-person.ts';
import { OwnValuesDialog } from './OwnValuesDialog.tsx';
import { useOwnValue } from './use-own-values.ts';

/** What may be opened of the columns of a person. */
export type OwnOpening = 'fill' | 'health';

interface OwnSectionProps {
  person: OwnPerson;
  /** The titled part that it is shown in: of a panel, or of a page. */
  as: ComponentType<{ title: string; children: ReactNode }>;
  /** Two columns of facts, as on a page. */
  wide?: boolean;
  onOpen: (opening: OwnOpening) => void;
}

const isFillable = ({ open, care }: OwnValue): boolean => open && care !== 'health';

const useValues = ({ uid }: OwnPerson): readonly OwnValue[] =>
  useRead('columns.values', { person: uid }).data ?? [];

/** What the office's own columns say about a person; nothing while the office has none. */
export function OwnSection({ person, as: Section, wide = false, onOpen }: OwnSectionProps) {
  const t = useTranslations('columns');
  const mayFill = useMayFill();
  const shown = useShown();
  const values = useValues(person);
  if (values.length === 0) return null;
  const hasHealth = values.some(({ care }) => care === 'health');
  return (
    <Section title={t('label')}>
      <FactList
        wide={wide}
        facts={values.map((value) => ({ id: value.uid, term: value.name, value: shown(value) }))}
      />
      <Group gap={8} mt={8}>
        {mayFill && values.some(isFillable) ? (
          <Button onClick={() => onOpen('fill')}>{t('fill')}</Button>
        ) : null}
        {hasHealth ? <Button onClick={() => onOpen('health')}>{t('openHealth')}</Button> : null}
      </Group>
    </Section>
  );
}

interface OwnDialogProps {
  person: OwnPerson;
  opening: OwnOpening | null;
  onClose: () => void;
}

/** The dialog of what was opened in the section. */
export function OwnDialog({ person, opening, onClose }: OwnDialogProps) {
  const values = useValues(person);
  if (opening === null) return null;
  if (opening === 'health') return <HealthColumnsDialog person={person} onClose={onClose} />;
  return <OwnValuesDialog person={person} values={values.filter(isFillable)} onClose={onClose} />;
}

/** The section with its dialogs, where nothing around it listens to keys. */
export function OwnFacts(props: Omit<OwnSectionProps, 'onOpen'>) {
  const [opening, setOpening] = useState<OwnOpening | null>(null);
  return (
    <>
      <OwnSection {...props} onOpen={setOpening} />
      <OwnDialog person={props.person} opening={opening} onClose={() => setOpening(null)} />
    </>
  );
}

function useShown(): (value: OwnValue) => string {
  const t = useTranslations('columns');
  const said = useOwnValue();
  return ({ kind, value, care, masked }) => {
    if (care === 'health') return t('healthClosed');
    if (masked) return t('masked');
    return value === null ? t('noValue') : said(kind, value);
  };
}
