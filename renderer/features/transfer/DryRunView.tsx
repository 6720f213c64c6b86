import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import { mayCopyNikLater, NIK_LATER_TEXT } from '#shared/domain/imports/read-identity.ts';
import { useBlocks } from '#renderer/app/use-blocks.ts';
import { FaultExcerpt } from '#renderer/features/transfer/FaultExcerpt.tsx';
import { FaultGrid } from '#renderer/features/transfer/FaultGrid.tsx';
import { FaultKinds } from '#renderer/features/transfer/FaultKinds.tsx';
import { OverPlaces } from '#renderer/features/transfer/OverPlaces.tsx';
import { RetypeDialog } from '#renderer/features/transfer/RetypeDialog.tsx';
import { SpoiltNiks } from '#renderer/features/transfer/SpoiltNiks.tsx';
import { UndatedDesil } from '#renderer/features/transfer/UndatedDesil.tsx';
import type { DryRunInput, ImportStep, ImportWay } from '#renderer/features/transfer/use-import.ts';
import { useNextFault } from '#renderer/features/transfer/use-next-fault.ts';
import type { DataGridHandle } from '#renderer/ui/DataGrid.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type NumberTerm, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { useScreenSize } from '#renderer/ui/use-screen-size.ts';

type Step = Extract<ImportStep, { at: 'dryRun' }>;
type Kind = FaultLine['kind'] | 'all';

/** The trial of an import: what is ready, what is to be repaired and how. Nothing is stored yet. */
export function DryRunView({ way, step }: { way: ImportWay; step: Step }) {
  const t = useTranslations('transfer.dryRun');
  const { dryRun, input, inspected } = step;
  const narrow = useScreenSize() === 'narrow';
  const [kind, setKind] = useState<Kind>('all');
  const [openIndex, setOpenIndex] = useState(0);
  const [retyping, setRetyping] = useState<FaultLine | null>(null);
  const grid = useRef<DataGridHandle>(null);
  const blocks = useBlocks('imports.faults', (window) => ({
    job: dryRun.job,
    kind: kind === 'all' ? null : kind,
    ...window,
  }));
  const count =
    kind === 'all' ? dryRun.faults : (dryRun.kinds.find((one) => one.kind === kind)?.faults ?? 0);
  const open = (index: number): void => {
    setOpenIndex(index);
    grid.current?.focusRow(index);
  };
  useNextFault(() => {
    if (count > 0) open((openIndex + 1) % count);
  });
  const again = (patch: Partial<DryRunInput>): void =>
    void way.tryOut(inspected, { ...input, ...patch });
  const repair = (fault: FaultLine): void => {
    const { suggestion, field, shown } = fault;
    if (suggestion === null) return;
    again({ repairs: [...input.repairs, { field, shown, to: suggestion.to }] });
  };
  const retype = ({ row, column }: FaultLine, text: string): void => {
    const others = input.edits.filter((edit) => edit.row !== row || edit.column !== column);
    if (column >= 0) again({ edits: [...others, { row, column, text }] });
  };
  const selected = blocks.getRow(openIndex);
  const canWait = mayCopyNikLater(input.list ?? 'candidates');
  const withoutNik = (fault: FaultLine) => {
    setRetyping(null);
    retype(fault, NIK_LATER_TEXT);
  };
  return (
    <>
      <Header way={way} step={step} />
      <ScreenBody
        bar={
          <AskedOnce
            dryRun={dryRun}
            spoiltNiks={canWait ? spoiltNiks(dryRun, kind) : 0}
            again={again}
            busy={way.trial.busy}
          />
        }
        aside={
          <FaultKinds
            dryRun={dryRun}
            active={kind}
            onSelect={(next) => {
              setKind(next);
              setOpenIndex(0);
            }}
          />
        }
      >
        {count === 0 ? (
          <EmptyState icon={IconShieldCheck} title={t('noFaults')}>
            {t('noFaultsText')}
          </EmptyState>
        ) : (
          <FaultGrid
            ref={grid}
            count={count}
            blocks={blocks}
            openIndex={openIndex}
            onOpen={(fault, index) => {
              setOpenIndex(index);
              if (narrow) setRetyping(fault);
            }}
            onRepair={repair}
            busy={way.trial.busy}
          />
        )}
        {selected === undefined ? null : (
          <FaultExcerpt
            job={dryRun.job}
            fault={selected}
            index={openIndex}
            count={count}
            onRetype={() => setRetyping(selected)}
          />
        )}
      </ScreenBody>
      {retyping === null ? null : (
        <RetypeDialog
          fault={retyping}
          onWithoutNik={
            canWait && retyping.kind === 'nik_broken' ? () => withoutNik(retyping) : undefined
          }
          onCancel={() => {
            setRetyping(null);
            grid.current?.focus();
          }}
          onSubmit={(text) => {
            setRetyping(null);
            retype(retyping, text);
          }}
        />
      )}
    </>
  );
}

/** Spoilt NIKs, as soon as the list shows nothing else: the small window has no room for more bars. */
function spoiltNiks({ kinds, faults }: Step['dryRun'], shown: Kind): number {
  const spoilt = kinds.find(({ kind }) => kind === 'nik_broken')?.faults ?? 0;
  return shown === 'nik_broken' || spoilt === faults ? spoilt : 0;
}

interface AskedOnceProps {
  dryRun: Step['dryRun'];
  spoiltNiks: number;
  again: (patch: Partial<DryRunInput>) => void;
  busy: boolean;
}

/** What one answer settles for the whole file, above its faults; of the desils not beside the NIKs. */
function AskedOnce({ dryRun, spoiltNiks, again, busy }: AskedOnceProps) {
  return (
    <>
      {dryRun.over.length > 0 ? (
        <OverPlaces dryRun={dryRun} onPermit={(permit) => again({ permit })} busy={busy} />
      ) : null}
      {spoiltNiks === 0 && dryRun.undated > 0 ? (
        <UndatedDesil
          count={dryRun.undated}
          onPeriod={(desilPeriod) => again({ desilPeriod })}
          busy={busy}
        />
      ) : null}
      {spoiltNiks > 0 ? (
        <SpoiltNiks count={spoiltNiks} onWithout={() => again({ nikLater: true })} busy={busy} />
      ) : null}
    </>
  );
}

const bold = { b: (text: ReactNode) => <b>{text}</b> };

function Header({ way, step }: { way: ImportWay; step: Step }) {
  const t = useTranslations('transfer.dryRun');
  const kit = useTranslations('kit');
  const { dryRun, input, inspected, file } = step;
  const { fresh, changed, same, faulty, total, fileName, sheet } = dryRun;
  const saves = fresh + changed;
  const busy = way.trial.busy || way.saving.busy;
  const terms: NumberTerm[] = [
    { id: 'ready', value: saves, word: t('ready') },
    ...(same > 0 ? [{ id: 'same', value: same, word: t('same'), sign: '+' }] : []),
    { id: 'faulty', value: faulty, word: t('faulty'), sign: '+' },
    { id: 'all', value: total, sign: '=' },
  ];
  return (
    <NumberHeader
      label={t('label', { file: fileName, sheet, count: total })}
      terms={terms}
      limit={
        <LimitSentence icon={IconShieldCheck}>
          {saves === 0 && faulty === 0
            ? t.rich('allSame', bold)
            : t.rich('limit', { ...bold, faulty })}
          {changed > 0 ? ` ${t('known', { count: changed })}` : null}
        </LimitSentence>
      }
      actions={[
        { id: 'cancel', label: kit('cancel'), onClick: way.toStart, disabled: busy },
        {
          id: 'again',
          label: t('again'),
          onClick: () => way.toMapping(file, step.input.list ?? 'candidates', inspected),
          disabled: busy,
        },
        {
          id: 'save',
          label: t('save', { count: saves }),
          onClick: () => void way.save(dryRun, inspected, input),
          disabled: busy || saves + faulty === 0,
          main: true,
        },
      ]}
    />
  );
}
