import type { ReactNode } from 'react';
import classes from './FactList.module.css';

export interface Fact {
  id: string;
  /** "Desil". */
  term: string;
  value: ReactNode;
  /** Where it comes from and of when: "DTSEN Triwulan II 2026". */
  source?: string;
}

interface FactListProps {
  facts: readonly Fact[];
  /** Two columns of facts, on a person's own page. */
  wide?: boolean;
}

/** Facts about a person, the source beneath each value. */
export function FactList({ facts, wide = false }: FactListProps) {
  return (
    <dl className={classes['list']} data-wide={wide}>
      {facts.map((fact) => (
        <div key={fact.id} className={classes['fact']}>
          <dt className={classes['term']}>{fact.term}</dt>
          <dd className={classes['value']}>
            {fact.value}
            {fact.source === undefined ? null : (
              <span className={classes['source']}>{fact.source}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
