import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActs } from '#renderer/app/acts.tsx';
import { useCommandForm } from '#renderer/app/command-form.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useRefusalText } from '#renderer/app/texts.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { ArrangementFields } from './ArrangementFields.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { type Design, type KeptList, newDesign } from './own-list-values.ts';
import type { PaperChoices } from './paper-request.ts';
import { PeopleFields } from './PeopleFields.tsx';

interface OwnListDialogProps {
  choices: PaperChoices;
  /** Changes this one; without it a new list is made. */
  list?: KeptList;
  onClose: () => void;
  onDone: (uid: string) => void;
}

/** Daftar buatan sendiri: name and title, who, which columns, how arranged, on which paper. */
export function OwnListDialog(props: OwnListDialogProps) {
  const { choices, list, onClose } = props;
  const t = useTranslations('lists');
  const size = useRead('papers.settings', {}).data?.size ?? 'A4';
  const [name, setName] = useState(list?.name ?? '');
  const [design, setDesign] = useState<Design>(() => list?.design ?? newDesign(choices, size));
  const form = useSave(props);
  const change = (patch: Partial<Design>): void => setDesign((old) => ({ ...old, ...patch }));
  return (
    <FormDialog
      opened
      width={720}
      title={list ? t('changeTitle', { name: list.name }) : t('addTitle')}
      submit={t('save')}
      busy={form.busy}
      problems={form.problems}
      onCancel={onClose}
      onSubmit={() => void form.save(name, design)}
      {...(form.notice === null ? {} : { notice: form.notice })}
    >
      <TextInput
        id={form.idOf('name')}
        label={t('name')}
        description={t('nameHint')}
        required
        maxLength={60}
        data-autofocus
        error={form.problem('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        id={form.idOf('design.title')}
        label={t('title')}
        description={t('titleHint')}
        maxLength={120}
        error={form.problem('design.title')}
        value={design.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <PeopleFields design={design} choices={choices} onChange={setDesign} />
      <ColumnFields
        design={design}
        id={form.idOf('design.columns')}
        problem={form.problem('design.columns')}
        onChange={change}
      />
      <ArrangementFields design={design} onChange={change} />
    </FormDialog>
  );
}

/** Keeps the list, under its name as title where none was typed. */
function useSave({ list, onClose, onDone }: OwnListDialogProps) {
  const t = useTranslations('lists');
  const acts = useActs();
  const refusalText = useRefusalText();
  const adding = useCommandForm('lists.add', 'daftar');
  const changing = useCommandForm('lists.change', 'daftar');
  const form = list ? changing : adding;
  const { refusal } = form;
  return {
    ...form,
    notice: refusal === null ? null : refusalText(refusal),
    async save(name: string, typed: Design): Promise<void> {
      const design = { ...typed, title: typed.title.trim() || name.trim() || '—' };
      const done = await (list
        ? changing.send({ uid: list.uid, name, design })
        : adding.send({ name, design }));
      if (done === undefined) return;
      onClose();
      onDone(done.uid);
      acts.done({ text: t(list ? 'changed' : 'added', { name: done.name }), undo: true });
    },
  };
}
