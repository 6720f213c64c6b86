import { IconAlertTriangle, IconCheck, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FilterMenu } from '#renderer/ui/FilterMenu.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { leftOutOf } from './RunList.tsx';
import type { Part } from './run-columns.tsx';

export type RunHead = OutputOf<Contract['runs']['show']>;

/** Makes a draft; `busy` while it is on its way. */
export interface Making {
  make: () => Promise<void>;
  busy: boolean;
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface RunMenuProps {
  run: RunHead;
  runs: readonly RunHead[];
  making: Making;
}

const NEW = 'new';

/** Which run is shown, and one more draft beside them. */
export function RunMenu({ run, runs, making }: RunMenuProps) {
  const t = useTranslations('runs');
  const [, change] = useView();
  const options = runs.map(({ number, ratified }) => ({
    value: String(number),
    label: t('choice', { number: String(number), ratified: ratified ? 'yes' : 'no' }),
  }));
  return (
    <FilterMenu
      label={t('choose')}
      short
      value={String(run.number)}
      options={[...options, { value: NEW, label: t('actions.make') }]}
      onChange={(choice) => {
        if (choice === NEW) void making.make();
        else change({ percobaan: Number(choice), calon: undefined });
      }}
    />
  );
}

interface RunHeaderProps {
  run: RunHead;
  stale: boolean;
  part: Part | undefined;
  onPart: (part: Part | undefined) => void;
  making: Making;
  onRatify: () => void;
  onExport: () => void;
  onQuota: () => void;
}

/** The numbers of a run that add up, and what can be done with it. */
export function RunHeader(props: RunHeaderProps) {
  const { run, stale, part, onPart } = props;
  const t = useTranslations('runs');
  const { total } = run.summary;
  const term = (id: Part, value: number, word: string) => ({
    id,
    value,
    word,
    active: part === id,
    onSelect: () => onPart(part === id ? undefined : id),
  });
  const made = witaDate(run.madeAt);
  return (
    <NumberHeader
      label={t('label', {
        number: String(run.number),
        ratified: run.ratified ? 'yes' : 'no',
        on: run.ratified
          ? longDate(witaDate(run.ratified.at))
          : `${longDate(made)}, ${clockTime(run.madeAt)}`,
        minutes: run.ratified?.minutesNo ?? '',
        policy: String(run.policyVersion),
        quota: run.summary.quota ? String(run.summary.quota.version) : 'none',
      })}
      terms={[
        term('admitted', total.admitted, t('header.admitted')),
        { ...term('reserve', total.reserve, t('header.reserve')), sign: '+' },
        { ...term('left_out', leftOutOf(total), t('header.leftOut')), sign: '+' },
        {
          id: 'all',
          value: total.ordered,
          sign: '=',
          active: part === undefined,
          onSelect: () => onPart(undefined),
        },
      ]}
      limit={
        stale ? (
          <LimitSentence icon={IconAlertTriangle} tone="warning">
            {t.rich('stale', bold)}
          </LimitSentence>
        ) : (
          <LimitSentence icon={IconCheck}>
            {t.rich('everybody', {
              ...bold,
              link: (chunks) => (
                <button type="button" className="text-link" onClick={() => onPart('not_ordered')}>
                  {chunks}
                </button>
              ),
              ordered: formatFigure(total.ordered),
              rest: formatFigure(total.all - total.ordered),
              all: formatFigure(total.all),
            })}
          </LimitSentence>
        )
      }
      actions={useRunActions(props)}
    />
  );
}

/** What can be done with a run now; a stale one is made anew first. */
function useRunActions({ run, stale, making, ...on }: RunHeaderProps) {
  const t = useTranslations('runs');
  const go = useGo();
  const make: HeaderAction = {
    id: 'make',
    label: t('actions.make'),
    onClick: () => void making.make(),
    disabled: making.busy,
    main: true,
  };
  const next: HeaderAction = run.ratified
    ? {
        id: 'record',
        label: t('actions.record'),
        onClick: () => go('/penetapan', { catat: run.uid }),
        main: true,
      }
    : { id: 'ratify', label: t('actions.ratify'), onClick: on.onRatify, main: true };
  const print: HeaderAction = {
    id: 'print',
    label: t('actions.print'),
    icon: IconPrinter,
    onClick: () => go('/cetak', { dokumen: 'ordered-list', isi: run.uid }),
  };
  const leaving: HeaderAction = { id: 'export', label: t('actions.export'), onClick: on.onExport };
  const quota: HeaderAction = { id: 'quota', label: t('quota.open'), onClick: on.onQuota };
  return [...(run.summary.quota ? [quota] : []), leaving, print, stale ? make : next];
}
