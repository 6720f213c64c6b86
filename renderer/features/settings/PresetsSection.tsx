import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { longDate } from '#shared/domain/format/indonesian-date.ts';
import { witaDate } from '#shared/domain/format/wita-time.ts';
import { partsOf } from '#shared/domain/presets/content.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useHasRole, useSession } from '#renderer/app/session.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx';
import { LimitSentence } from '#renderer/ui/LimitSentence.tsx';
import { type HeaderAction, NumberHeader } from '#renderer/ui/NumberHeader.tsx';
import { MainSection, ScreenBody } from '#renderer/ui/ScreenBody.tsx';
import { PresetChanges } from './PresetChanges.tsx';

export type ReadPresets = OutputOf<Contract['presets']['read']>;
export type Part = ReadPresets['changes'][number]['part'];

/** Parts that change something and that nothing keeps from being taken. */
const takable = ({ changes, faults }: ReadPresets): Part[] =>
  [...new Set(changes.map(({ part }) => part))].filter(
    (part) => !faults.some((fault) => fault.part === part),
  );

/** Simpan dan ambil pengaturan: the settings as a file, and what one from elsewhere would change. */
export function PresetsSection() {
  const t = useTranslations('presets');
  const refusalText = useRefusalText();
  const house = useSession().office.kind === 'facility';
  const may = useHasRole(['head', 'admin']);
  const work = usePresets();
  const { read, refusal, busy } = work;
  const chosen = read?.changes.filter(({ part }) => work.parts.includes(part)).length ?? 0;
  const actions: HeaderAction[] =
    read === null
      ? [
          { id: 'read', label: t('read'), onClick: () => void work.choose(), disabled: busy },
          {
            id: 'save',
            label: t('save'),
            onClick: () => void work.save(),
            disabled: busy,
            main: true,
          },
        ]
      : [
          { id: 'close', label: t('close'), onClick: work.close },
          {
            id: 'take',
            label: t('take', { count: String(chosen) }),
            onClick: () => void work.take(),
            disabled: busy || chosen === 0,
            main: true,
          },
        ];
  return (
    <>
      <NumberHeader
        label={t('label')}
        terms={[
          read
            ? { id: 'changes', value: read.changes.length, word: t('unit') }
            : { id: 'parts', value: partsOf(house).length, word: t('partsUnit') },
        ]}
        limit={
          may ? (
            <FileSentence read={read} busy={busy} />
          ) : (
            <LimitSentence>{t('denied')}</LimitSentence>
          )
        }
        actions={may ? actions : []}
      />
      <ScreenBody>
        {refusal ? (
          <FailureNotice title={t('notRead')} ways={[]}>
            {refusalText(refusal)}
          </FailureNotice>
        ) : null}
        {read === null || read.changes.length === 0 ? (
          <EmptyState title={read === null ? t('emptyTitle') : t('table')}>
            {read === null ? t('emptyText') : t('same', { file: read.file })}
          </EmptyState>
        ) : (
          <MainSection title={t('table')} note={read.changes.length}>
            <PresetChanges read={read} chosen={work.parts} onChange={work.setParts} />
          </MainSection>
        )}
      </ScreenBody>
    </>
  );
}

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

function FileSentence({ read, busy }: { read: ReadPresets | null; busy: boolean }) {
  const t = useTranslations('presets');
  if (busy) return <LimitSentence>{t('reading')}</LimitSentence>;
  if (read === null) return <LimitSentence>{t('about')}</LimitSentence>;
  const on = longDate(witaDate(read.savedAt));
  return <LimitSentence>{t.rich('ready', { ...bold, office: read.office, on })}</LimitSentence>;
}

/** The file that is open, what is chosen of it, and the acts on it. */
function usePresets() {
  const t = useTranslations('presets');
  const acts = useActs();
  const { office } = useSession();
  const [read, setRead] = useState<ReadPresets | null>(null);
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    await work().finally(() => setBusy(false));
  };
  const open = async (file: string): Promise<void> => {
    const reply = await api.presets.read({ file });
    if (!reply.ok) return setRefusal(reply.error as AppError);
    setRead(reply.value);
    setParts(takable(reply.value));
  };
  return {
    read,
    parts,
    refusal,
    busy,
    setParts,
    close: () => setRead(null),
    async save(): Promise<void> {
      const suggestedName = t('fileName', { office: office.name }).slice(0, 120);
      const target = await api.files.chooseTarget({ suggestedName, extension: 'json' });
      if (!target.ok || target.value === null) return;
      const { file } = target.value;
      await during(async () => {
        const reply = await api.presets.save({ file });
        if (!reply.ok) return setRefusal(reply.error as AppError);
        acts.done({ text: t('saved', { file: reply.value.file }) });
      });
    },
    async choose(): Promise<void> {
      const picked = await api.files.pick({ purpose: 'settings' });
      if (!picked.ok || picked.value === null) return;
      const { file } = picked.value;
      await during(() => open(file));
    },
    async take(): Promise<void> {
      if (!read) return;
      await during(async () => {
        const reply = await api.presets.apply({ job: read.job, parts: [...parts] });
        if (!reply.ok) return setRefusal(reply.error as AppError);
        setRead(null);
        const count = String(reply.value.changes);
        acts.done({ text: t('taken', { count, file: read.file }), undo: true });
      });
    },
  };
}
