import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate, shortDate } from '#shared/domain/format/indonesian-date.ts';
import { clockTime, witaDate } from '#shared/domain/format/wita-time.ts';
import { useRead } from '#renderer/app/queries.ts';
import { Reading } from '#renderer/app/Reading.tsx';
import { NameList } from '#renderer/ui/NameList.tsx';
import type { SignerRow } from './SignerDialogs.tsx';

type Change = OutputOf<Contract['signers']['history']>[number]['changes'][number];

/** What was changed in a signer's row: who, when, old → new. */
export function SignerHistory({ row, onClose }: { row: SignerRow; onClose: () => void }) {
  const t = useTranslations('signers');
  const say = useChangeWords();
  const history = useRead('signers.history', { uid: row.uid });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('historyTitle', { name: row.name ?? row.position })}
      size={560}
      closeButtonProps={{ 'aria-label': t('close'), tabIndex: -1 }}
    >
      <p className="source">{t('historyLead')}</p>
      <Reading query={history} rows={3}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="source">{t('noHistory')}</p>
          ) : (
            <NameList
              names={entries.map(({ seq, at, actor, kind, changes }) => ({
                id: String(seq),
                name: [
                  t(`kinds.${kind}`),
                  `${shortDate(witaDate(at))}, ${clockTime(at)}`,
                  actor,
                ].join(' · '),
                line: changes.map((change) => say(change, kind === 'added')).join('; '),
              }))}
            />
          )
        }
      </Reading>
      <Group justify="flex-end" mt={16}>
        <Button variant="outline" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Modal>
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
