import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AppError } from '#shared/errors.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import classes from './PolicyForm.module.css';

interface PartProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A titled group of fields of a form that fills a section. */
export function Part({ title, hint, children }: PartProps) {
  return (
    <fieldset className={classes['part']}>
      <legend className="section-title">{title}</legend>
      {hint === undefined ? null : <p className="source">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** The sentence under fields that have no place of their own for it. */
export const Problem = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <p className={classes['problem']}>{text}</p>;

interface FormProblemsProps {
  problems: readonly { field: string; message: string }[];
  refusal: AppError | null;
}

/** Why nothing was saved, above the fields. */
export function FormProblems({ problems, refusal }: FormProblemsProps) {
  const t = useTranslations('common');
  const refusalText = useRefusalText();
  if (refusal === null && problems.length === 0) return null;
  return (
    <FailureNotice title={t('notSaved')} ways={[]}>
      {refusal === null
        ? [...new Set(problems.map(({ message }) => message))].join(' ')
        : refusalText(refusal)}
    </FailureNotice>
  );
}
