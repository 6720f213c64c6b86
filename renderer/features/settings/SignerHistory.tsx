import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { useRead } from '#renderer/app/queries.ts';
import type { SignerRow } from './SignerDialogs.tsx';
import { Changes, HistoryDialog } from './HistoryDialog.tsx';

type Change = OutputOf<Contract['signers']['history']>[number]['changes'][number];

/** What was changed in a signer's row: who, when, old → new. */
export function SignerHistory({ row, onClose }: { row: SignerRow; onClose: () => void }) {
  const t = useTranslations('signers');
  const say = useChangeWords();
  const history = useRead('signers.history', { uid: row.uid });
  return (
    <HistoryDialog
      title={t('historyTitle', { name: row.name ?? row.position })}
      lead={t('historyLead')}
      onClose={onClose}
    >
      <Changes
        query={history}
        none={t('noHistory')}
        what={({ kind }) => t(`kinds.${kind}`)}
        line={({ kind, changes }) =>
          changes.map((change) => say(change, kind === 'added')).join('; ')
        }
      />
    </HistoryDialog>
  );
}

/** "Nama: Siti → Rina"; of a row that was added only what stands in it. */
function useChangeWords(): (change: Change, isNew: boolean) => string {
  const t = useTranslations('signers');
  const p = useTranslations('papers.settings');
  const shown = (field: Change['field'], value: string | null): string => {
    if (value === null) return t('nothing');
    if (field === 'from' || field === 'to') return longDate(value);
    return field === 'capacity' ? p(`capacities.${value as 'own'}`) : value;
  };
  return ({ field, before, after }, isNew) => {
    const label = t(`fields.${field}`);
    if (isNew) return `${label}: ${shown(field, after)}`;
    return `${label}: ${shown(field, before)} → ${shown(field, after)}`;
  };
}
