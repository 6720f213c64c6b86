import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PAIR_LISTS } from '#shared/contract/duplicates.ts';
import type { ApartReason } from '#shared/domain/duplicates/apart-reasons.ts';
import type { AppError } from '#shared/errors.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import classes from './Duplicates.module.css';

export type Choice = ApartReason | 'same' | 'split' | 'skip';

export interface ChoiceEntry {
  readonly id: Choice;
  /** The letter that decides. */
  readonly key: string;
  /** In which list it is offered. */
  readonly when: readonly (typeof PAIR_LISTS)[number][];
}

/** What can be said of a pair; the letters are those of the Indonesian words. */
export const CHOICES: readonly ChoiceEntry[] = [
  { id: 'same', key: 'G', when: ['open', 'different'] },
  { id: 'split', key: 'P', when: ['merged'] },
  { id: 'twins', key: 'K', when: ['open'] },
  { id: 'siblings', key: 'S', when: ['open'] },
  { id: 'namesake', key: 'M', when: ['open'] },
  { id: 'other', key: 'A', when: ['open'] },
  { id: 'skip', key: 'L', when: ['open', 'different', 'merged'] },
];

interface ChoicesProps {
  choices: readonly ChoiceEntry[];
  busy: boolean;
  refusal: AppError | null;
  onChoose: (choice: Choice) => void;
}

/** The question over the table, one button and one letter an answer. */
export function Choices({ choices, busy, refusal, onChoose }: ChoicesProps) {
  const t = useTranslations('duplicates');
  const text = useRefusalText();
  const wordOf = (id: Choice): string => {
    if (id === 'skip') return t('pair.skip');
    return id === 'same' || id === 'split' ? `${t(id)}…` : t(`apart.${id}`);
  };
  return (
    <div className={classes['ask']}>
      <div className={classes['question']}>
        <h3 className="section-title">{t('pair.question')}</h3>
        <p className="source" role={refusal === null ? undefined : 'alert'}>
          {refusal === null ? t('pair.keys') : text(refusal)}
        </p>
      </div>
      <div className={classes['choices']}>
        {choices.map(({ id, key }) => (
          <Button
            key={id}
            disabled={busy}
            aria-keyshortcuts={key}
            leftSection={
              <kbd className={classes['key']} aria-hidden="true">
                {key}
              </kbd>
            }
            onClick={() => onChoose(id)}
          >
            {wordOf(id)}
          </Button>
        ))}
      </div>
    </div>
  );
}
