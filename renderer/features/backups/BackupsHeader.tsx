import { IconCircleCheck, IconClock, IconDatabasePlus, IconUsb } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';

export type BackupsShown = OutputOf<Contract['backups']['list']>;

/** From this day on a missing backup is said, from the second one loudly (promise P8). */
const OLD_DAYS = 3;
const LATE_DAYS = 7;

interface BackupsHeaderProps {
  shown: BackupsShown;
  busy: boolean;
  mayCreate: boolean;
  mayChoosePlace: boolean;
  onCreate: (place: 'own' | 'second') => void;
  onChoosePlace: () => void;
}

/** Days since the last proven backup, days since the copy on a stick. */
export function BackupsHeader(props: BackupsHeaderProps) {
  const t = useTranslations('backups');
  const { daysSinceProven: proven, daysSinceSecond: second } = props.shown;
  const hasSecond = props.shown.places.some(
    ({ place, state }) => place === 'second' && state !== 'not-chosen',
  );
  const terms: NumberTerm[] =
    proven === null
      ? [{ id: 'proven', value: 0, word: t('header.never') }]
      : [
          {
            id: 'proven',
            value: proven,
            word: t('header.proven', { days: proven }),
            exceeded: proven >= LATE_DAYS,
          },
          ...(second === null
            ? []
            : [
                {
                  id: 'second',
                  sign: '·',
                  value: second,
                  word: t('header.second', { days: second }),
                  exceeded: second >= LATE_DAYS,
                },
              ]),
        ];
  const actions: HeaderAction[] = [
    ...(props.mayChoosePlace
      ? [{ id: 'place', label: t('choosePlace'), onClick: props.onChoosePlace }]
      : []),
    ...(props.mayCreate && hasSecond
      ? [
          {
            id: 'second',
            label: t('createSecond'),
            icon: IconUsb,
            disabled: props.busy,
            onClick: () => props.onCreate('second'),
          },
        ]
      : []),
    ...(props.mayCreate
      ? [
          {
            id: 'create',
            label: t('create'),
            icon: IconDatabasePlus,
            main: true,
            disabled: props.busy,
            onClick: () => props.onCreate('own'),
          },
        ]
      : []),
  ];
  return (
    <NumberHeader
      label={t('header.label')}
      terms={terms}
      limit={<Sentence proven={proven} hasSecond={hasSecond} />}
      actions={actions}
    />
  );
}

function Sentence({ proven, hasSecond }: { proven: number | null; hasSecond: boolean }) {
  const t = useTranslations('backups.header.sentence');
  if (proven === null) {
    return (
      <LimitSentence icon={IconClock} tone="exceeded">
        {t('never')}
      </LimitSentence>
    );
  }
  if (proven >= OLD_DAYS) {
    return (
      <LimitSentence icon={IconClock} tone={proven >= LATE_DAYS ? 'exceeded' : 'warning'}>
        {t('old', { days: String(proven) })}
      </LimitSentence>
    );
  }
  return (
    <LimitSentence icon={IconCircleCheck}>{t(hasSecond ? 'fresh' : 'noSecond')}</LimitSentence>
  );
}
