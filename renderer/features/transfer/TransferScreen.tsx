import { useTranslations } from 'use-intl';
import { CorrectionsView } from '#renderer/features/transfer/CorrectionsView.tsx';
import { useCorrections } from '#renderer/features/transfer/use-corrections.ts';
import { usePastedHandover } from '#renderer/features/transfer/use-pasted-handover.ts';
import { useImport } from '#renderer/features/transfer/use-import.ts';
import { DryRunView } from '#renderer/features/transfer/DryRunView.tsx';
import { ImportDone } from '#renderer/features/transfer/ImportDone.tsx';
import { MappingView } from '#renderer/features/transfer/MappingView.tsx';
import { StartView } from '#renderer/features/transfer/StartView.tsx';
import { UnlockDialog } from '#renderer/features/transfer/UnlockDialog.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';

/** Impor & Ekspor: choose a file, match its columns, try it out, store it, undo it. */
export function TransferScreen() {
  const way = useImport();
  const corrections = useCorrections();
  const { step } = way;
  usePastedHandover(way);
  if (corrections.open !== null)
    return <CorrectionsView key={corrections.open.job} way={corrections} read={corrections.open} />;
  return (
    <>
      <Progress way={way} />
      {[way, corrections].map(({ locked, closeLocked }) =>
        locked ? <UnlockDialog key={locked.file} locked={locked} onClose={closeLocked} /> : null,
      )}
      {step.at === 'start' ? (
        <StartView way={way} corrections={corrections} refusal={step.refusal} />
      ) : null}
      {step.at === 'mapping' ? (
        <MappingView
          key={`${step.file}|${step.inspected.sheet}|${step.inspected.headerRow}`}
          way={way}
          file={step.file}
          list={step.list}
          inspected={step.inspected}
        />
      ) : null}
      {step.at === 'dryRun' ? <DryRunView key={step.dryRun.job} way={way} step={step} /> : null}
      {step.at === 'done' ? (
        <ImportDone
          list={step.list}
          dryRun={step.dryRun}
          applied={step.applied}
          dropped={step.dropped}
          onStart={way.toStart}
        />
      ) : null}
    </>
  );
}

/** What runs now, in numbers, and Hentikan; the screen beneath stays as it is. */
function Progress({ way }: { way: ReturnType<typeof useImport> }) {
  const t = useTranslations('transfer');
  const { trial, saving } = way;
  if (trial.busy) {
    const done = trial.state?.done ?? 0;
    return (
      <ProgressLine done={done} text={t('progress.read', { count: done })} onStop={trial.stop} />
    );
  }
  if (saving.busy) {
    const { done, total } = saving.state ?? { done: 0, total: 0 };
    return (
      <ProgressLine
        done={done}
        total={total}
        text={t('progress.save', { done, total })}
        onStop={saving.stop}
      />
    );
  }
  return way.reading ? <ProgressLine done={0} text={t('start.reading')} /> : null;
}
