import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';
import { useEndWords } from './end-words.ts';
import type { SignedName } from './signed-names.ts';

interface SignedNamePanelProps {
  name: SignedName;
  onClose: () => void;
  /** Records the arrival of this child; missing where there is nothing to record. */
  onArrive?: () => void;
  /** Begins an amendment about this name; missing where it no longer stands. */
  onChange?: () => void;
  /** Takes this name back alone; missing where it no longer stands. */
  onRevoke?: () => void;
}

/** One name of a decree: how it stands there, and the arrival. */
export function SignedNamePanel(props: SignedNamePanelProps) {
  const { name, onClose, onArrive, onChange, onRevoke } = props;
  const endWords = useEndWords();
  const t = useTranslations('decrees.view');
  const mark = useTranslations('decrees.draft');
  const go = useGo();
  const { enrolment } = name;
  const { before, after, end, from } = name;
  const facts: Fact[] = [
    { id: 'level', term: t('facts.level'), value: name.level },
    {
      id: 'mark',
      term: t('facts.mark'),
      value: mark(name.mark),
      ...(name.reason === null ? {} : { source: name.reason }),
    },
    ...(from === null ? [] : [{ id: 'from', term: t('facts.from'), value: from }]),
    ...(before === null
      ? []
      : [{ id: 'change', term: t('facts.change'), value: `${before} → ${after ?? ''}` }]),
    ...(end === null ? [] : [{ id: 'end', term: t('facts.end'), value: endWords(end) }]),
    {
      id: 'arrived',
      term: t('facts.arrived'),
      value: name.arrivedOn === null ? t('notYet') : longDate(name.arrivedOn),
    },
  ];
  return (
    <SidePanel
      title={name.name}
      subtitle={`${name.code} · ${name.sex} · ${name.level}`}
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="quiet-link"
            onClick={() => go(`/calon/${name.candidate}`)}
          >
            {t('page')}
          </button>
          {enrolment === null ? null : (
            <button
              type="button"
              className="quiet-link"
              onClick={() => go('/siswa', { siswa: enrolment })}
            >
              {t('toStudents')}
            </button>
          )}
        </>
      }
    >
      <PanelSection>
        <FactList facts={facts} />
        {onArrive === undefined ? null : (
          <Button variant="outline" fullWidth mt={10} onClick={onArrive}>
            {t('arrive')}
          </Button>
        )}
        {onRevoke === undefined ? null : (
          <Button variant="subtle" fullWidth mt={6} onClick={onRevoke}>
            {t('revokeName')}
          </Button>
        )}
        {onChange === undefined ? null : (
          <Button variant="subtle" fullWidth mt={6} onClick={onChange}>
            {t('change')}
          </Button>
        )}
      </PanelSection>
    </SidePanel>
  );
}
