import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { letterBody } from '#shared/documents/letters/letter-body.ts';
import type { Block } from '#shared/documents/person-sections.ts';
import type { FamilyLetterKind } from '#shared/domain/enrolment/family-letters.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { useReachable } from '#renderer/ui/use-reachable.ts';
import classes from './LetterDialog.module.css';

type Sample = OutputOf<Contract['letters']['sample']>;

interface LetterPreviewProps {
  letter: FamilyLetterKind;
  text: string;
}

/** What a family would read, with a child of the office, while the text is being typed. */
export function LetterPreview({ letter, text }: LetterPreviewProps) {
  const sample = useRead('letters.sample', { letter });
  return (
    <Reading query={sample} rows={6}>
      {(shown) => <Sheet sample={shown} letter={letter} text={text} />}
    </Reading>
  );
}

function Sheet({ sample, letter, text }: LetterPreviewProps & { sample: Sample }) {
  const t = useTranslations('letters');
  const box = useRef<HTMLDivElement>(null);
  const reachable = useReachable(box);
  const { child, real } = sample;
  const title = real ? t('preview', { name: child.name }) : t('previewSample');
  const blocks = letterBody(text, { letter, facts: sample, child });
  return (
    <section className={classes['preview']} aria-label={title}>
      <p className={classes['title']}>{title}</p>
      <div ref={box} className={`${classes['sheet']} scrolls`} {...reachable}>
        {blocks
          .map((block, at) => ({ block, key: `b${at}` }))
          .map(({ block, key }) => (
            <Shown key={key} block={block} />
          ))}
      </div>
      <p className="source">{t('salutation')}</p>
    </section>
  );
}

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'facts':
      return (
        <dl className={classes['facts']}>
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={value === '' ? classes['open'] : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'clauses':
      return (
        <ol>
          {block.items
            .map((item, at) => ({ item, key: `i${at}` }))
            .map(({ item, key }) => (
              <li key={key}>{item}</li>
            ))}
        </ol>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
    default:
      return null;
  }
}
