import { useTranslations } from 'use-intl';
import type { HouseView } from '#shared/contract/house-shapes.ts';
import { withoutBedOn } from '#shared/domain/house/bed-plan.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import { useNeedWords } from '#renderer/features/house/need-words.ts';
import { NameList } from '#renderer/ui/NameList.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Facts = HouseView['facts'];

/** Residents who lie in no bed on a day: those who wait for one, and those who gave theirs away. */
export function WithoutBed({ facts, day }: { facts: Facts; day: LocalDate }) {
  const t = useTranslations('house.withoutBed');
  const words = useNeedWords();
  const { waiting, released } = withoutBedOn(facts, day);
  if (waiting.length + released.length === 0) return null;
  const names = (stays: readonly Facts['stays'][number][]) =>
    stays.map(({ stay, name, sex, needs }) => ({
      id: stay,
      name,
      line: `${sex} · ${words(needs).join(' · ')}`,
    }));
  return (
    <SidePanel title={t('title')} count={waiting.length} width="queue">
      <PanelSection>
        {waiting.length === 0 ? <p>{t('nobody')}</p> : <NameList names={names(waiting)} />}
      </PanelSection>
      {released.length === 0 ? null : (
        <PanelSection title={t('released', { count: String(released.length) })}>
          <NameList names={names(released)} />
        </PanelSection>
      )}
    </SidePanel>
  );
}
