import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Fact, FactList } from '#renderer/ui/FactList.tsx';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import classes from './RecordPage.module.css';

interface RecordPageProps {
  /** "Kembali ke daftar". */
  back: string;
  onBack: () => void;
  name: string;
  /** The boxed stage at the right of the name. */
  badge?: ReactNode;
  subtitle: ReactNode;
  /** Buttons at the top right; the filled one last. */
  actions?: ReactNode;
  /** What is missing, then what was handed in. */
  left: ReactNode;
  /** Everything on record with its source. */
  right: ReactNode;
}

/** A person's own page: who it is, what can be done, and the record in two columns. */
export function RecordPage(props: RecordPageProps) {
  return (
    <>
      <header className={classes['head']}>
        <Button
          variant="subtle"
          px={6}
          leftSection={<IconArrowLeft size={ICON.text} stroke={STROKE} aria-hidden="true" />}
          onClick={props.onBack}
        >
          {props.back}
        </Button>
        <div className={classes['titles']}>
          <div className={classes['name']}>
            <h1 className="person-title">{props.name}</h1>
            {props.badge}
          </div>
          <p className="source">{props.subtitle}</p>
        </div>
        {props.actions === undefined ? null : (
          <div className={classes['actions']}>{props.actions}</div>
        )}
      </header>
      <div className={`${classes['page']} scrolls`}>
        <div className={classes['columns']}>
          <div>{props.left}</div>
          <div>{props.right}</div>
        </div>
      </div>
    </>
  );
}

interface PageSectionProps {
  title: string;
  /** Follows the title: "Yang masih kurang · 3". */
  count?: number | string;
  children: ReactNode;
}

/** A titled part of a person's page. */
export function PageSection({ title, count, children }: PageSectionProps) {
  return (
    <section className={classes['section']}>
      <h2 className="section-title">
        {title}
        {count === undefined ? null : <span className="count">{` · ${count}`}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Facts of a person's page under their title, two columns wide. */
export function FactSection({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <PageSection title={title}>
      <FactList facts={facts} wide />
    </PageSection>
  );
}
