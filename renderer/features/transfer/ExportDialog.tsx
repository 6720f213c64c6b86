import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ExportedList, FULL_ID_ROLES } from '#shared/contract/exports.ts';
import { NOBODYS_LISTS } from '#shared/contract/training-exports.ts';
import { seesCare } from '#shared/domain/own-columns/sees-care.ts';
import type { AppError } from '#shared/errors.ts';
import { useActs } from '#renderer/app/acts.tsx';
import { api } from '#renderer/app/api.ts';
import { useJob, useRead } from '#renderer/app/queries.ts';
import { useHasRole, useSession } from '#renderer/app/session.ts';
import { useProblemText, useRefusalText } from '#renderer/app/texts.tsx';
import { formatFigure } from '#renderer/ui/Figure.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';

interface ExportDialogProps {
  /** The list with its filters, as the screen shows it. */
  list: ExportedList;
  onClose: () => void;
}

/** Lists without people: nothing to mask, and no more columns than those of the screen. */
const NAMELESS: ReadonlySet<string> = new Set(['report', ...NOBODYS_LISTS]);
/** Lists that take columns of the office with them. */
const WITH_OWN: ReadonlySet<string> = new Set([
  'candidates',
  'students',
  'residents',
  'applications',
]);
const PURPOSE_LENGTH = 3;
const PURPOSE = 'export-purpose';

/** Ekspor…: kind of file, full numbers or not, what for; then where to. For every list's screen. */
export function ExportDialog({ list, onClose }: ExportDialogProps) {
  const t = useTranslations('exports');
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx');
  const named = !NAMELESS.has(list.what);
  // A list of the office's own making shows what its columns say, to each by role.
  const hasIds = named && list.what !== 'own-list';
  const mayFull = useHasRole(FULL_ID_ROLES) && hasIds;
  // Nobody is looked up by half a number.
  const [fullIds, setFullIds] = useState(list.what === 'desil' && mayFull);
  const mayHealth = useHasHealth() && WITH_OWN.has(list.what);
  const [health, setHealth] = useState(false);
  const [allColumns, setAllColumns] = useState(true);
  const [purpose, setPurpose] = useState('');
  // A round of desils has the columns it has, as what names nobody.
  const chooses = named && list.what !== 'desil';
  const sent = chooses ? { ...list, allColumns } : list;
  const sending = useExport(sent, onClose);
  return (
    <FormDialog
      opened
      title={t(`title.${list.what}`)}
      lead={t(list.what === 'desil' ? 'desilHint' : 'lead')}
      submit={t('submit')}
      busy={sending.job.busy}
      problems={sending.problems}
      onCancel={onClose}
      onSubmit={() => void sending.send({ format, fullIds, health, purpose })}
      {...(sending.notice === null ? {} : { notice: sending.notice })}
    >
      <SegmentedControl
        aria-label={t('format')}
        value={format}
        onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
        data={[
          { value: 'xlsx', label: t('xlsx') },
          { value: 'csv', label: t('csv') },
        ]}
      />
      <TextInput
        id={PURPOSE}
        label={t('purpose')}
        description={t('purposeHint')}
        required
        maxLength={200}
        error={sending.problems[0]?.message}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      {chooses ? <AllColumns on={allColumns} onChange={setAllColumns} /> : null}
      {mayFull ? (
        <Checkbox
          label={t('fullIds')}
          description={t('fullIdsHint')}
          checked={fullIds}
          onChange={(event) => setFullIds(event.currentTarget.checked)}
        />
      ) : null}
      {mayHealth ? (
        <Checkbox
          label={t('health')}
          description={t('healthHint')}
          checked={health}
          onChange={(event) => setHealth(event.currentTarget.checked)}
        />
      ) : null}
      <Progress job={sending.job} />
    </FormDialog>
  );
}

/** Whether there are columns of health that this person may take away. */
function useHasHealth(): boolean {
  const { user } = useSession();
  const columns = useRead('columns.list', {}).data ?? [];
  return seesCare(user, 'health') && columns.some((one) => one.care === 'health' && !one.ended);
}

/** "Data lengkap": every column of the data after those of the screen. */
function AllColumns({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useTranslations('exports');
  return (
    <Checkbox
      label={t('allColumns')}
      description={t('allColumnsHint')}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

/** How far the writing is, and the way to stop it. */
function Progress({ job }: { job: ReturnType<typeof useExport>['job'] }) {
  const t = useTranslations('exports');
  if (!job.busy) return null;
  const done = job.state?.done ?? 0;
  return (
    <ProgressLine done={done} text={t('rows', { rows: formatFigure(done) })} onStop={job.stop} />
  );
}

interface Wanted {
  readonly format: 'xlsx' | 'csv';
  readonly fullIds: boolean;
  readonly health: boolean;
  readonly purpose: string;
}

/** Asks for the place, writes the file, confirms with the number of rows. */
function useExport(list: ExportedList, onDone: () => void) {
  const t = useTranslations('exports');
  const refusalText = useRefusalText();
  const problemText = useProblemText();
  const acts = useActs();
  const job = useJob('exports.writeList');
  const [problems, setProblems] = useState<readonly { field: string; message: string }[]>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  return {
    job,
    problems,
    notice: refusal ? refusalText(refusal) : null,
    async send({ format, purpose, ...asked }: Wanted): Promise<void> {
      setRefusal(null);
      if (purpose.trim().length < PURPOSE_LENGTH)
        return setProblems([{ field: PURPOSE, message: problemText('exports.purpose-empty') }]);
      setProblems([]);
      const suggestedName = `${t(`fileName.${list.what}`)}.${format}`;
      const target = await api.files.chooseTarget({ suggestedName, extension: format });
      if (!target.ok || target.value === null) return;
      const { file } = target.value;
      const reply = await job.run({ list, file, format, purpose, ...asked });
      if (!reply.ok) return setRefusal(reply.error as AppError);
      onDone();
      acts.done({ text: t('done', reply.value) });
    },
  };
}
