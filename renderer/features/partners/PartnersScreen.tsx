import { IconBriefcase } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { ReadFailure } from '#renderer/app/ReadFailure.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useView } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FilterChips } from '#renderer/ui/FilterChips.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { NumberHeader, type NumberTerm } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { SkeletonRows } from '#renderer/ui/SkeletonRows.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PartnerDialog } from './PartnerDialog.tsx';
import { PartnerList } from './PartnerList.tsx';
import { PartnerPanel } from './PartnerPanel.tsx';
import { Placements } from './Placements.tsx';
import { VacancyList } from './VacancyList.tsx';
import { VacancyPanel } from './VacancyPanel.tsx';

export type Partners = OutputOf<Contract['training']['partners']>;
export type Partner = Partners['partners'][number];
export type Vacancy = Partner['vacancies'][number];

const TABS = ['partners', 'vacancies', 'placements', 'followUps', 'outcomes'] as const;
type Tab = (typeof TABS)[number];
/** What an instructor sees of it: the partners and placements of the own cohorts. */
const TEACHING: readonly Tab[] = ['partners', 'placements'];
const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Mitra Kerja: partners and vacancies, who could work there, and what became of people. */
export function PartnersScreen() {
  const t = useTranslations('training.partners');
  const [view, change] = useView();
  const [adding, setAdding] = useState(false);
  const read = useRead('training.partners', {});
  const data = read.data;
  if (read.error) {
    return (
      <ReadFailure title={t('failed')} error={read.error} onRetry={() => void read.refetch()} />
    );
  }
  if (!data) return <SkeletonRows />;
  const tabs = data.seesCases ? TABS : TEACHING;
  const tab: Tab = tabs.find((one) => one === view['bagian']) ?? 'partners';
  const vacancies = data.partners.reduce((sum, one) => sum + one.vacancies.length, 0);
  const counts = { partners: data.partners.length, vacancies, followUps: data.followUpsOverdue };
  return (
    <>
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
        actions={
          data.mayEdit
            ? [{ id: 'add', label: t('acts.add'), onClick: () => setAdding(true), main: true }]
            : []
        }
      />
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
        <Part tab={tab} data={data} selected={String(view['mitra'] ?? view['lowongan'] ?? '')} />
      </ScreenBody>
      {adding ? <PartnerDialog onClose={() => setAdding(false)} /> : null}
    </>
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

function Part({ tab, data, selected }: { tab: Tab; data: Partners; selected: string }) {
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
      return <FollowUps />;
    case 'outcomes':
      return <Outcomes />;
  }
}
