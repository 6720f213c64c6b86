import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Setup } from '#shared/i18n/training-words.ts';
import { CloseTrainingDialog } from '#renderer/app/CloseTrainingDialog.tsx';
import { CommandDialog } from '#renderer/app/CommandDialog.tsx';
import { ChoiceField, LinesField, NumberField, TextField } from '#renderer/app/dialog-inputs.tsx';
import type { Basic, OpenBasic } from './Basics.tsx';
import { readUnits, writeUnits } from './unit-lines.ts';

interface BasicDialogProps {
  open: OpenBasic;
  setup: Setup;
  onClose: () => void;
}

/** A programme, workshop or instructor: new, changed, or ended. */
export function BasicDialog({ open, setup, onClose }: BasicDialogProps) {
  const t = useTranslations('training');
  const [closing, setClosing] = useState(false);
  const { kind, uid } = open;
  const name = uid === undefined ? undefined : nameOf(setup, kind, uid);
  if (closing && uid !== undefined && name !== undefined) {
    return (
      <CloseTrainingDialog
        kind={kind}
        uid={uid}
        name={name}
        today={setup.today}
        onClose={onClose}
      />
    );
  }
  const end =
    name === undefined ? undefined : (
      <button type="button" className="quiet-link" onClick={() => setClosing(true)}>
        {t('acts.close')}
      </button>
    );
  const props = { setup, onClose, lead: end, ...(uid === undefined ? {} : { uid }) };
  if (kind === 'program') return <ProgramDialog {...props} />;
  return kind === 'workshop' ? <WorkshopDialog {...props} /> : <InstructorDialog {...props} />;
}

function nameOf(setup: Setup, kind: Basic, uid: string): string | undefined {
  if (kind === 'program') return setup.programs.find((row) => row.uid === uid)?.title;
  const rows = kind === 'workshop' ? setup.workshops : setup.instructors;
  return rows.find((row) => row.uid === uid)?.name;
}

interface EditProps {
  setup: Setup;
  uid?: string;
  lead: ReactNode;
  onClose: () => void;
}

function ProgramDialog({ setup, uid, lead, onClose }: EditProps) {
  const t = useTranslations('training');
  const old = setup.programs.find((row) => row.uid === uid);
  return (
    <CommandDialog
      channel="training.saveProgram"
      width={560}
      title={old ? t('acts.edit', { name: old.title }) : t('acts.addProgram')}
      lead={lead}
      submit={old ? t('acts.save') : t('acts.addProgram')}
      initial={{
        title: old?.title ?? '',
        units: writeUnits(old?.units ?? []),
        note: old?.note ?? '',
        from: old?.from ?? setup.today,
      }}
      input={(values) => ({
        ...values,
        ...(old ? { program: old.uid } : {}),
        units: readUnits(values.units),
      })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="title" label={t('fields.title')} required />
          <LinesField
            fields={fields}
            name="units"
            label={t('fields.units')}
            description={t('fields.unitsHint')}
            rows={4}
            most={9000}
          />
          <LinesField fields={fields} name="note" label={t('fields.note')} />
        </>
      )}
    </CommandDialog>
  );
}

function WorkshopDialog({ setup, uid, lead, onClose }: EditProps) {
  const t = useTranslations('training');
  const old = setup.workshops.find((row) => row.uid === uid);
  return (
    <CommandDialog
      channel="training.saveWorkshop"
      title={old ? t('acts.edit', { name: old.name }) : t('acts.addWorkshop')}
      lead={lead}
      submit={old ? t('acts.save') : t('acts.addWorkshop')}
      initial={{
        name: old?.name ?? '',
        seats: (old?.seats ?? 16) as number | string,
        wheelchairStations: (old?.wheelchairStations ?? 0) as number | string,
        from: old?.from ?? setup.today,
      }}
      input={(values) => ({ ...values, ...(old ? { workshop: old.uid } : {}) })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('fields.name')} required />
          <NumberField fields={fields} name="seats" label={t('fields.seats')} required />
          <NumberField
            fields={fields}
            name="wheelchairStations"
            label={t('fields.stations')}
            required
          />
        </>
      )}
    </CommandDialog>
  );
}

function InstructorDialog({ setup, uid, lead, onClose }: EditProps) {
  const t = useTranslations('training');
  const old = setup.instructors.find((row) => row.uid === uid);
  return (
    <CommandDialog
      channel="training.saveInstructor"
      title={old ? t('acts.edit', { name: old.name }) : t('acts.addInstructor')}
      lead={lead}
      submit={old ? t('acts.save') : t('acts.addInstructor')}
      initial={{ name: old?.name ?? '', user: old?.user ?? '', from: old?.from ?? setup.today }}
      input={(values) => ({
        ...values,
        ...(old ? { instructor: old.uid } : {}),
        user: values.user === '' ? null : values.user,
      })}
      said={({ name }) => t('done.saved', { name })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <TextField fields={fields} name="name" label={t('fields.name')} required />
          <ChoiceField
            fields={fields}
            name="user"
            label={t('fields.user')}
            data={[
              { value: '', label: t('fields.noUser') },
              ...setup.users.map((user) => ({ value: user.uid, label: user.name })),
            ]}
          />
        </>
      )}
    </CommandDialog>
  );
}
