import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CurrentIntake } from '#renderer/app/CurrentIntake.tsx';
import { Reading } from '#renderer/app/Reading.tsx';
import { pastedAddress, usePastedRows } from '#renderer/app/pasted-rows.ts';
import { useRead } from '#renderer/app/queries.ts';
import { useGo, useView } from '#renderer/app/use-view.ts';
import { ExportDialog } from '#renderer/features/transfer/ExportDialog.tsx';
import { CandidateForm } from './CandidateForm.tsx';
import { CandidateList } from './CandidateList.tsx';
import { CandidatesHeader, useMayWrite } from './CandidatesHeader.tsx';
import { GateDialog } from './GateDialog.tsx';
import { choiceOf } from './list-view.ts';
import { useGrouping } from './use-grouping.ts';
import { useMarks } from './use-marks.ts';
import { useShownColumns } from './use-shown-columns.ts';

/** Calon Siswa: the header, the list that narrows while one types, and the person beside it. */
export function CandidatesScreen() {
  const t = useTranslations('candidates.empty');
  return (
    <CurrentIntake
      none={{
        icon: IconUserPlus,
        title: t('noIntake'),
        text: t('noIntakeText'),
        settings: t('openSettings'),
      }}
    >
      {(intake) => <OpenIntake intake={intake} />}
    </CurrentIntake>
  );
}

function OpenIntake({ intake }: { intake: string }) {
  const [view, change] = useView();
  const [dialog, setDialog] = useState<'add' | 'many' | 'export' | null>(null);
  const [editing, setEditing] = useState(false);
  const summary = useRead('candidates.summary', { intake });
  const { group, setGroup } = useGrouping();
  const choice = choiceOf(view, intake, group);
  const marks = useMarks(JSON.stringify([choice.intake, choice.filter, choice.text]));
  const mayWrite = useMayWrite();
  const columns = useShownColumns(false, '').shown.map(({ id }) => id);
  const close = () => setDialog(null);
  const go = useGo();
  usePastedRows({
    enabled: useMayWrite() && dialog === null,
    list: 'candidates',
    onRows: (pasted) => go('/impor', pastedAddress(pasted)),
  });
  return (
    <Reading query={summary}>
      {(numbers) => (
        <>
          <CandidatesHeader
            intake={intake}
            summary={numbers}
            filter={choice.filter}
            onAdd={() => setDialog('add')}
            onAnswerMany={() => setDialog('many')}
            marked={marks.uids.size}
            editing={editing}
            onEdit={() => setEditing(!editing)}
            onExport={() => setDialog('export')}
          />
          <CandidateList
            intake={intake}
            summary={numbers}
            wanted={choice}
            editing={editing}
            marks={mayWrite ? marks : undefined}
            onAdd={() => setDialog('add')}
            onGroup={setGroup}
          />
          {dialog === 'add' ? (
            <CandidateForm
              intake={intake}
              onClose={close}
              onSaved={(uid) => {
                close();
                change({ person: uid });
              }}
            />
          ) : null}
          {dialog === 'export' ? (
            <ExportDialog list={{ what: 'candidates', ...choice, columns }} onClose={close} />
          ) : null}
          {dialog === 'many' ? (
            <GateDialog
              many={marks.uids.size === 0 ? choice : { ...choice, uids: [...marks.uids] }}
              onClose={close}
              onSaved={marks.clear}
            />
          ) : null}
        </>
      )}
    </Reading>
  );
}
