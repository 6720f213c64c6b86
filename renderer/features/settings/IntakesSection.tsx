import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import type { IntakeHead } from '#shared/contract/intakes.ts';
import { shortDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { useAct, useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import {
  CloseListDialog,
  EditIntakeDialog,
  OpenIntakeDialog,
} from '#renderer/features/settings/IntakeDialogs.tsx';
import { QuotaDialog } from '#renderer/features/settings/QuotaDialog.tsx';
import { QuotaSection } from '#renderer/features/settings/QuotaSection.tsx';
import { Flag, RowActs, SettingsTable } from '#renderer/features/settings/SettingsTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FactList } from '#renderer/ui/FactList.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PanelSection, SidePanel } from '#renderer/ui/SidePanel.tsx';

type Sites = OutputOf<Contract['places']['sites']>['sites'];
type Open =
  | { readonly dialog: 'open' }
  | { readonly dialog: 'quota'; readonly intake: IntakeHead }
  | { readonly dialog: 'edit' | 'close'; readonly intake: IntakeHead };

/** Gelombang: which one the screens use, dates, Kode Segel, closing the list. */
export function IntakesSection() {
  const intakes = useRead('intakes.list', {});
  const sites = useRead('places.sites', {});
  return (
    <Reading query={intakes}>
      {(list) => (
        <Reading query={sites}>
          {(places) => <Intakes intakes={list} sites={places.sites} />}
        </Reading>
      )}
    </Reading>
  );
}

function Intakes({ intakes, sites }: { intakes: readonly IntakeHead[]; sites: Sites }) {
  const t = useTranslations('settings.intakes');
  const [open, setOpen] = useState<Open | null>(null);
  const today = useRead('home.clock', {}).data?.today ?? '';
  const close = () => setOpen(null);
  const current = intakes.find((intake) => intake.current);
  const actions: HeaderAction[] = [
    {
      id: 'open',
      label: t('add'),
      disabled: sites.length === 0,
      onClick: () => setOpen({ dialog: 'open' }),
      main: true,
    },
  ];
  if (current?.closed === null) {
    const closeList = () => setOpen({ dialog: 'close', intake: current });
    actions.unshift({ id: 'close', label: t('close'), onClick: closeList });
  }
  return (
    <>
      <IntakesHeader current={current} actions={actions} />
      <ScreenBody
        panel={
          current && (
            <SealPanel
              intake={current}
              onQuota={() => setOpen({ dialog: 'quota', intake: current })}
            />
          )
        }
      >
        {intakes.length === 0 ? (
          <EmptyState title={t('none')}>
            {t(sites.length === 0 ? 'noneNoSite' : 'noneText')}
          </EmptyState>
        ) : (
          <MainSection title={t('table')} note={intakes.length}>
            <IntakeTable
              intakes={intakes}
              onEdit={(intake) => setOpen({ dialog: 'edit', intake })}
            />
          </MainSection>
        )}
      </ScreenBody>
      {open?.dialog === 'open' ? (
        <OpenIntakeDialog sites={sites} intakes={intakes} today={today} onClose={close} />
      ) : null}
      {open?.dialog === 'edit' ? (
        <EditIntakeDialog intake={open.intake} today={today} onClose={close} />
      ) : null}
      {open?.dialog === 'quota' ? (
        <QuotaDialog intake={open.intake} today={today} onClose={close} />
      ) : null}
      {open?.dialog === 'close' ? <CloseListDialog intake={open.intake} onClose={close} /> : null}
    </>
  );
}

interface IntakesHeaderProps {
  current: IntakeHead | undefined;
  actions: readonly HeaderAction[];
}

function IntakesHeader({ current, actions }: IntakesHeaderProps) {
  const t = useTranslations('settings.intakes');
  return (
    <NumberHeader
      label={current === undefined ? t('label') : `${t('label')} · ${current.name}`}
      terms={[{ id: 'candidates', value: current?.candidates ?? 0, word: t('candidates') }]}
      {...(current === undefined ? {} : { limit: <Seal intake={current} /> })}
      actions={actions}
    />
  );
}

function Seal({ intake }: { intake: IntakeHead }) {
  const t = useTranslations('settings.intakes');
  return (
    <LimitSentence>
      {intake.closed === null
        ? t.rich('sentence', {
            b: (text: ReactNode) => <b>{text}</b>,
            seal: intake.commitment.slice(0, 8),
          })
        : t('sentenceClosed', { on: shortDate(witaDate(intake.closed.at)) })}
    </LimitSentence>
  );
}

const SealLine = ({ line }: { line: string }) => (
  <div>{`${line.slice(0, 8)} ${line.slice(8)}`}</div>
);

/** The seal in full, two groups of eight a line, to compare with the printed one. */
function SealPanel({ intake, onQuota }: { intake: IntakeHead; onQuota: () => void }) {
  const t = useTranslations('settings.intakes');
  const lines = intake.commitment.match(/.{1,16}/g) ?? [];
  const number = intake.closed?.publicNumber ?? null;
  return (
    <SidePanel title={intake.name} subtitle={`${intake.code} · ${intake.site.name}`} width="queue">
      <PanelSection>
        <FactList
          facts={[
            {
              id: 'seal',
              term: t('seal'),
              value: lines.map((line) => <SealLine key={line} line={line} />),
              source: t('sealNote'),
            },
            ...(number === null ? [] : [{ id: 'number', term: t('publicNumber'), value: number }]),
          ]}
        />
      </PanelSection>
      <QuotaSection intake={intake} onAdd={onQuota} />
    </SidePanel>
  );
}

interface IntakeTableProps {
  intakes: readonly IntakeHead[];
  onEdit: (intake: IntakeHead) => void;
}

function IntakeTable({ intakes, onEdit }: IntakeTableProps) {
  const s = useTranslations('settings');
  const t = useTranslations('settings.intakes');
  const acts = useActs();
  const choose = useAct('intakes.choose');
  const pick = async ({ uid, name }: IntakeHead): Promise<void> => {
    const reply = await choose.run({ intake: uid });
    if (reply.ok) acts.done({ text: t('chosen', { name }), undo: true });
    else acts.refused(reply.error as AppError);
  };
  const actsOf = (row: IntakeHead) => [
    ...(row.current ? [] : [{ label: t('choose'), of: row.name, onClick: () => void pick(row) }]),
    { label: t('edit'), of: row.name, onClick: () => onEdit(row) },
  ];
  return (
    <SettingsTable
      caption={t('table')}
      rows={intakes}
      rowId={(row) => row.uid}
      columns={[
        { id: 'name', head: t('name'), cell: (row) => row.name },
        { id: 'code', head: t('code'), cell: (row) => row.code },
        {
          id: 'dates',
          head: t('dates'),
          wideOnly: true,
          cell: (row) => `${shortDate(row.opensOn)} – ${shortDate(row.closesOn)}`,
        },
        {
          id: 'meeting',
          head: t('meeting'),
          wideOnly: true,
          cell: (row) => (row.meetingOn === null ? '' : shortDate(row.meetingOn)),
        },
        {
          id: 'list',
          head: t('list'),
          cell: (row) =>
            row.closed === null
              ? t('listOpen')
              : t('listClosed', { on: shortDate(witaDate(row.closed.at)) }),
        },
        {
          id: 'current',
          head: s('state'),
          headHidden: true,
          cell: (row) => (row.current ? <Flag tone="quiet">{t('current')}</Flag> : null),
        },
        {
          id: 'acts',
          head: s('acts'),
          headHidden: true,
          align: 'end',
          cell: (row) => <RowActs acts={actsOf(row)} />,
        },
      ]}
    />
  );
}
