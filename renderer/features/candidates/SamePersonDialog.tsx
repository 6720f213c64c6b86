import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import type { AppError } from '#shared/errors.ts';
import classes from './Candidates.module.css';

interface SamePersonDialogProps {
  question: AppError<'candidates.likely-same'>;
  /** The uid of the person it is, or 'different'. */
  onAnswer: (answer: string) => void;
  onCancel: () => void;
}

/** A child of this name is known: only a person says whether it is the same one. */
export function SamePersonDialog({ question, onAnswer, onCancel }: SamePersonDialogProps) {
  const t = useTranslations('candidates');
  const kit = useTranslations('kit');
  const sameNik = question.people.some((person) => person.sameNik);
  return (
    <Modal opened onClose={onCancel} title={t('same.title')} size={520} withCloseButton={false}>
      <p className={classes['lead']}>{t('same.text', { name: question.name })}</p>
      <ul className={classes['likely']}>
        {question.people.map((person) => (
          <li key={person.uid}>
            <div>
              <b>{person.name}</b>
              <span className="source">
                {[
                  person.code,
                  person.birthDate === null ? null : longDate(person.birthDate),
                  person.mother === null
                    ? t('same.noMother')
                    : t('same.mother', { name: person.mother }),
                  person.sameNik ? t('same.sameNik') : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </div>
            <Button onClick={() => onAnswer(person.uid)}>
              {person.code === null ? t('same.useUncoded') : t('same.use', { code: person.code })}
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes['answers']}>
        <Button variant="subtle" onClick={onCancel}>
          {kit('cancel')}
        </Button>
        {sameNik ? null : (
          <Button onClick={() => onAnswer('different')}>{t('same.different')}</Button>
        )}
      </div>
    </Modal>
  );
}
