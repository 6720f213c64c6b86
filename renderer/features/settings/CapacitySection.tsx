import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { AddSiteDialog } from '#renderer/features/settings/AddSiteDialog.tsx';
import { CapacityDialog } from '#renderer/features/settings/CapacityDialog.tsx';
import { HouseHeld } from '#renderer/features/settings/HouseHeld.tsx';
import { LedgerTable } from '#renderer/features/settings/LedgerTable.tsx';
import { type Plan, WithPlan } from '#renderer/features/settings/plan.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';

/** Daya tampung gedung: the ledger of the site with its letters. */
export function CapacitySection() {
  return <WithPlan>{(plan) => <Capacity plan={plan} />}</WithPlan>;
}

function Capacity({ plan }: { plan: Plan }) {
  const t = useTranslations('settings.capacity');
  const house = useSession().office.kind === 'facility';
  const [dialog, setDialog] = useState<'change' | 'site' | null>(null);
  const close = () => setDialog(null);
  const seats = plan.ledger.find(({ holds }) => holds)?.seats ?? 0;
  return (
    <>
      <NumberHeader
        label={`${t('label')} · ${plan.site.name}`}
        terms={[{ id: 'seats', value: seats, word: t('unit') }]}
        limit={house ? <HouseHeld /> : <HeldSentence />}
        actions={[
          { id: 'site', label: t('addSite'), onClick: () => setDialog('site') },
          { id: 'change', label: t('change'), onClick: () => setDialog('change'), main: true },
        ]}
      />
      <ScreenBody>
        <MainSection title={t('table')} note={plan.ledger.length}>
          <LedgerTable caption={t('table')} rows={plan.ledger} />
        </MainSection>
      </ScreenBody>
      {dialog === 'change' ? (
        <CapacityDialog
          channel="places.setSiteCapacity"
          site={plan.site.uid}
          today={plan.today}
          seats={seats}
          title={t('change')}
          onClose={close}
        />
      ) : null}
      {dialog === 'site' ? <AddSiteDialog onClose={close} /> : null}
    </>
  );
}

function HeldSentence() {
  const t = useTranslations('settings.capacity');
  const free = useRead('places.freePlaces', {}).data;
  if (!free) return null;
  const seats = free.building.seats + free.building.permitted;
  const over = free.held.all + free.called - seats;
  const values = {
    b: (text: ReactNode) => <b>{text}</b>,
    held: formatFigure(free.held.all),
    called: formatFigure(free.called),
    seats: formatFigure(seats),
    over: formatFigure(over),
  };
  return (
    <LimitSentence tone={over > 0 ? 'exceeded' : 'plain'}>
      {t.rich(over > 0 ? 'over' : 'held', values)}
    </LimitSentence>
  );
}
