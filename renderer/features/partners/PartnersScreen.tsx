import { IconBriefcase } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportedList } from '#shared/contract/exports.ts';
import { offeredVacancies, type Partners } from '#shared/i18n/partner-words.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { useListExport } from '#renderer/features/transfer/use-list-export.tsx';
import { FollowUps, type Show } from './FollowUps.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PartnerDialog } from './PartnerDialog.tsx';
import { PartnerList } from './PartnerList.tsx';
import { PartnerPanel } from './PartnerPanel.tsx';
import { Placements } from './Placements.tsx';
import { VacancyList } from './VacancyList.tsx';
import { VacancyPanel } from './VacancyPanel.tsx';

const TABS = ['partners', 'vacancies', 'placements', 'followUps', 'outcomes'] as const;
type Tab = (typeof TABS)[number];
/** What an instructor sees of it: the partners and placements of the own cohorts. */
const TEACHING: readonly Tab[] = ['partners', 'placements'];
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** The list of a tab, as the screen shows it. */
function exportOf(tab: Tab, show: Show): ExportedList {
  return tab === 'followUps' ? { what: 'follow-ups', show } : { what: tab };
}

/** Mitra Kerja: partners and vacancies, who could work there, and what became of people. */
export function PartnersScreen() {
  const t = useTranslations('training.partners');
  const [view, change] = useView();
  const [adding, setAdding] = useState(false);
  const [show, setShow] = useState<Show>('overdue');
  const read = useRead('training.partners', {});
  const data = read.data;
  const tabs = data?.seesCases === false ? TEACHING : TABS;
  const tab: Tab = tabs.find((one) => one === view['bagian']) ?? 'partners';
  const taking = useListExport(exportOf(tab, show));
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  if (!data) return <SkeletonRows />;
  const vacancies = offeredVacancies(data.partners).length;
  const counts = { partners: data.partners.length, vacancies, followUps: data.followUpsOverdue };
  return (
    <>
      <PartnersHeader data={data} taking={taking.actions} onAdd={() => setAdding(true)} />
      <ScreenBody
        bar={
          <FilterChips
            label={t('tabs.label')}
            chips={tabs.map((id) => ({
              id,
              label: t(`tabs.${id}`),
              ...(id === 'outcomes' || id === 'placements' ? {} : { count: counts[id] }),
            }))}
            active={tab}
            onSelect={(id) =>
              change({
                bagian: id === 'partners' ? undefined : id,
                mitra: undefined,
                lowongan: undefined,
              })
            }
          />
        }
        panel={panelOf(tab, data, view, change)}
      >
        <Part
          tab={tab}
          data={data}
          selected={String(view['mitra'] ?? view['lowongan'] ?? '')}
          show={show}
          onShow={setShow}
        />
      </ScreenBody>
      {taking.dialog}
      {adding ? <PartnerDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

interface HeaderProps {
  data: Partners;
  taking: readonly HeaderAction[];
  onAdd: () => void;
}

function PartnersHeader({ data, taking, onAdd }: HeaderProps) {
  const t = useTranslations('training.partners');
  return (
    <NumberHeader
      label={t('label')}
      terms={[
        { id: 'vacancies', value: data.openVacancies, word: t('header.vacancies') },
        ...(data.seesCases ? [overdueTerm(data.followUpsOverdue, t('header.overdue'))] : []),
      ]}
      limit={
        <LimitSentence icon={IconBriefcase}>
          {t.rich('limit', { ...bold, count: data.partners.length })}
        </LimitSentence>
      }
      actions={[
        ...taking,
        ...(data.mayEdit ? [{ id: 'add', label: t('acts.add'), onClick: onAdd, main: true }] : []),
      ]}
    />
  );
}

const overdueTerm = (value: number, word: string): NumberTerm => ({
  id: 'overdue',
  value,
  word,
  sign: '·',
  exceeded: value > 0,
});

function panelOf(
  tab: Tab,
  data: Partners,
  view: Readonly<Record<string, string | number | undefined>>,
  change: (patch: Record<string, undefined>) => void,
): ReactNode {
  if (tab === 'partners') {
    const partner = data.partners.find(({ uid }) => uid === view['mitra']);
    return partner ? (
      <PartnerPanel
        key={partner.uid}
        partner={partner}
        data={data}
        onClose={() => change({ mitra: undefined })}
      />
    ) : undefined;
  }
  if (tab !== 'vacancies') return undefined;
  const uid = view['lowongan'];
  const owner = data.partners.find(({ vacancies }) => vacancies.some((one) => one.uid === uid));
  return owner && typeof uid === 'string' ? (
    <VacancyPanel
      key={uid}
      vacancy={uid}
      partner={owner}
      data={data}
      onClose={() => change({ lowongan: undefined })}
    />
  ) : undefined;
}

interface PartProps {
  tab: Tab;
  data: Partners;
  selected: string;
  show: Show;
  onShow: (show: Show) => void;
}

function Part({ tab, data, selected, show, onShow }: PartProps) {
  const t = useTranslations('training.partners');
  switch (tab) {
    case 'partners':
      return data.partners.length === 0 ? (
        <EmptyState icon={IconBriefcase} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <PartnerList partners={data.partners} selected={selected} />
      );
    case 'vacancies':
      return <VacancyList partners={data.partners} selected={selected} />;
    case 'placements':
      return <Placements />;
    case 'followUps':
      return <FollowUps show={show} onShow={onShow} />;
    case 'outcomes':
      return <Outcomes />;
  }
}
