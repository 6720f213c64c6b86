import {
  IconBuildingCommunity,
  IconDatabaseImport,
  IconFilePlus,
  IconHeartHandshake,
  IconSchool,
  IconSparkles,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice } from '#renderer/features/setup/Choice.tsx';
import { NewOfficeForm, type OfficeKind } from '#renderer/features/setup/NewOfficeForm.tsx';
import { RestoreAtStart } from '#renderer/features/backups/RestoreAtStart.tsx';
import { Plate } from '#renderer/ui/Plate.tsx';
import classes from './SetupScreen.module.css';

type Step =
  | { readonly at: 'kind' }
  | { readonly at: 'how'; readonly kind: OfficeKind }
  | { readonly at: 'form'; readonly kind: OfficeKind; readonly practice: boolean }
  | { readonly at: 'restore'; readonly kind: OfficeKind };

/** The very first start: what this office is, then how to begin. */
export function SetupScreen() {
  const t = useTranslations('office.setup');
  const [step, setStep] = useState<Step>({ at: 'kind' });
  if (step.at === 'kind') {
    return (
      <Plate lead={t('lead')} title={t('kindTitle')} sentence={t('kindSentence')}>
        <div className={classes['choices']}>
          {KINDS.map(({ kind, icon }) => (
            <Choice
              key={kind}
              icon={icon}
              name={t(`kinds.${kind}.name`)}
              text={t(`kinds.${kind}.text`)}
              onClick={() => setStep({ at: 'how', kind })}
            />
          ))}
        </div>
      </Plate>
    );
  }
  const back = (): void => setStep({ at: 'kind' });
  if (step.at === 'how') {
    const { kind } = step;
    return (
      <Plate lead={t('lead')} title={t('howTitle')} sentence={t(`kinds.${kind}.name`)}>
        <div className={classes['choices']}>
          <Choice
            icon={IconFilePlus}
            name={t('how.empty.name')}
            text={t('how.empty.text')}
            onClick={() => setStep({ at: 'form', kind, practice: false })}
          />
          <Choice
            icon={IconSparkles}
            name={t('how.practice.name')}
            text={t('how.practice.text')}
            onClick={() => setStep({ at: 'form', kind, practice: true })}
          />
          <Choice
            icon={IconDatabaseImport}
            name={t('how.restore.name')}
            text={t('how.restore.text')}
            onClick={() => setStep({ at: 'restore', kind })}
          />
          <Choice name={t('back')} text={t('backText')} onClick={back} />
        </div>
      </Plate>
    );
  }
  const toHow = (): void => setStep({ at: 'how', kind: step.kind });
  return step.at === 'restore' ? (
    <RestoreAtStart onBack={toHow} />
  ) : (
    <NewOfficeForm kind={step.kind} practice={step.practice} onBack={toHow} />
  );
}

const KINDS = [
  { kind: 'school', icon: IconSchool },
  { kind: 'facility', icon: IconHeartHandshake },
  { kind: 'agency', icon: IconBuildingCommunity },
] as const;
