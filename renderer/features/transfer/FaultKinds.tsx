import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { FaultLine } from '#shared/contract/import-shapes.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useFaultTexts } from '#renderer/features/transfer/fault-text.ts';
import type { DryRun } from '#renderer/features/transfer/use-import.ts';
import { ICON, STROKE } from '#renderer/ui/icon.ts';
import { KindList } from '#renderer/ui/KindList.tsx';

type Kind = FaultLine['kind'] | 'all';

interface FaultKindsProps {
  dryRun: DryRun;
  active: Kind;
  onSelect: (kind: Kind) => void;
}

/** Jenis kesalahan with counts; beneath, the faulty rows as a file for those who prefer Excel. */
export function FaultKinds({ dryRun, active, onSelect }: FaultKindsProps) {
  const t = useTranslations('transfer.dryRun');
  const texts = useFaultTexts();
  const save = useFaultsFile(dryRun);
  return (
    <KindList
      title={t('kinds')}
      active={active}
      onSelect={(id) => onSelect(id as Kind)}
      kinds={[
        { id: 'all', label: t('all'), count: dryRun.faults },
        ...dryRun.kinds.map(({ kind, faults }) => ({
          id: kind,
          label: texts.kind(kind),
          count: faults,
        })),
      ]}
      {...(dryRun.faulty === 0
        ? {}
        : {
            foot: (
              <>
                <p>{t('excelHint', { count: dryRun.faulty })}</p>
                <Button
                  leftSection={
                    <IconFileSpreadsheet size={ICON.list} stroke={STROKE} aria-hidden="true" />
                  }
                  onClick={save}
                >
                  {t('saveFaults', { count: dryRun.faulty })}
                </Button>
              </>
            ),
          })}
    />
  );
}

/** Saves the faulty rows of a trial where the person wants them. */
function useFaultsFile({ job, fileName }: DryRun): () => void {
  const t = useTranslations('transfer.dryRun');
  const acts = useActs();
  const save = async (): Promise<void> => {
    const base = fileName.replace(/\.[^.]+$/, '');
    const chosen = await api.files.chooseTarget({
      suggestedName: `${t('faultsName', { file: base })}.xlsx`.slice(-120),
      extension: 'xlsx',
    });
    if (!chosen.ok || !chosen.value) return;
    const { file, name } = chosen.value;
    const reply = await api.imports.faultsFile({ job, target: file });
    if (reply.ok) acts.done({ text: t('faultsSaved', { count: reply.value.rows, name }) });
    else acts.refused(reply.error as AppError);
  };
  return () => void save();
}
