import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { AddSiteDialog } from '#renderer/features/settings/AddSiteDialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

export type Plan = NonNullable<OutputOf<Contract['places']['plan']>>;

/** Shows a section of the site's plan, or the way to the first site. */
export function WithPlan({ children }: { children: (plan: Plan) => ReactNode }) {
  const t = useTranslations('settings');
  const [adding, setAdding] = useState(false);
  const plan = useRead('places.plan', {});
  return (
    <Reading query={plan}>
      {(shown) =>
        shown === null ? (
          <>
            <EmptyState
              title={t('noSite.title')}
              ways={[{ label: t('capacity.addSite'), onClick: () => setAdding(true), main: true }]}
            >
              {t('noSite.text')}
            </EmptyState>
            {adding ? <AddSiteDialog onClose={() => setAdding(false)} /> : null}
          </>
        ) : (
          children(shown)
        )
      }
    </Reading>
  );
}
