import { Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ApplicationView } from '#shared/contract/application-record.ts';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import type { RecordDialogProps } from './ApplicationDialog.tsx';
import classes from './Applications.module.css';

type Paper = ApplicationView['documents'][number];
type State = Paper['state'];
const STATES: readonly State[] = ['received', 'waived', 'open'];

/** Which papers have arrived; what the kind of request needs stands first. */
export function PapersDialog({ record, today, onClose }: RecordDialogProps) {
  const t = useTranslations('applications');
  const { name } = record.person;
  const papers = [
    ...record.documents.filter(({ required }) => required),
    ...record.documents.filter(({ required }) => !required),
  ];
  const changed = (now: Readonly<Record<string, Paper>>, on: string) =>
    papers.flatMap((before) => {
      const paper = now[before.kind];
      const same = paper?.state === before.state && paper.reason === before.reason;
      if (!paper || same) return [];
      return [{ kind: paper.kind, state: paper.state, on, reason: paper.reason }];
    });
  return (
    <CommandDialog
      channel="applications.tickDocuments"
      width={560}
      title={t('dialogs.papersTitle', { name })}
      lead={t('dialogs.papersLead')}
      submit={t('dialogs.save')}
      initial={{
        on: today,
        documents: Object.fromEntries(papers.map((paper) => [paper.kind, paper])) as Record<
          string,
          Paper
        >,
      }}
      input={({ documents, on }) => ({
        application: record.uid,
        documents: changed(documents, on),
      })}
      said={() => t('done.papers', { name })}
      onClose={onClose}
    >
      {({ values, field, at, set }) => (
        <>
          <DateField
            label={t('dialogs.paperDate')}
            required
            today={today}
            {...field('on')}
            onChange={(on) => set({ on })}
          />
          {papers.map(({ kind, required }) => {
            const paper = values.documents[kind];
            const put = (patch: Partial<Paper>) =>
              paper && set({ documents: { ...values.documents, [kind]: { ...paper, ...patch } } });
            const words = t(`papers.${kind}`);
            // The input lists changed papers only: a problem is named by its place among them.
            const place = changed(values.documents, values.on).findIndex(
              (one) => one.kind === kind,
            );
            return (
              <div key={kind} className={classes['paper']}>
                <span id={`paper-${kind}`}>
                  {words}
                  {required ? null : <span className="count"> · {t('paperStates.optional')}</span>}
                </span>
                <Select
                  aria-labelledby={`paper-${kind}`}
                  allowDeselect={false}
                  data={STATES.map((value) => ({ value, label: t(`paperStates.${value}`) }))}
                  value={paper?.state ?? 'open'}
                  onChange={(state) => put({ state: (state ?? 'open') as State, reason: '' })}
                />
                {paper?.state === 'waived' ? (
                  <TextInput
                    {...at(`documents.${place}.reason`)}
                    label={t('dialogs.paperReason', { paper: words })}
                    required
                    value={paper.reason}
                    onChange={(event) => put({ reason: event.currentTarget.value })}
                  />
                ) : null}
              </div>
            );
          })}
        </>
      )}
    </CommandDialog>
  );
}
