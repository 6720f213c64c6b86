import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { CommandDialog, type DialogFields } from '#renderer/app/CommandDialog.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useSession } from '#renderer/app/session.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './Residents.module.css';
import type { Resident } from './use-resident-words.ts';

export type GroupLeft = OutputOf<Contract['stays']['groupLeave']>;
const KINDS = ['holiday', 'home', 'internship'] as const;

interface Going {
  readonly companion: string;
  readonly phone: string;
}
interface Values {
  kind: (typeof KINDS)[number];
  from: string;
  dueOn: string;
  decidedBy: string;
  people: Readonly<Record<string, Going>>;
}

interface GroupLeaveDialogProps {
  onClose: () => void;
  /** Some could not go: the list of them takes the dialog's place. */
  onRefused: (done: GroupLeft) => void;
}

/** Izin Bersama, as for Lebaran: who goes, each with the own companion, back on one day. */
export function GroupLeaveDialog({ onClose, onRefused }: GroupLeaveDialogProps) {
  const t = useTranslations('stays.dialogs.group');
  const { user } = useSession();
  const today = useRead('home.clock', {}).data?.today;
  const residents = useRead('stays.page', { offset: 0, limit: 1000 }).data;
  if (today === undefined || residents === undefined) return null;
  const initial: Values = {
    kind: 'holiday',
    from: today,
    dueOn: '',
    decidedBy: user.name,
    people: {},
  };
  return (
    <CommandDialog
      channel="stays.groupLeave"
      title={t('title')}
      lead={t('lead')}
      submit={t('submit')}
      width={760}
      initial={initial}
      input={({ people, ...values }) => ({
        ...values,
        destination: '',
        note: '',
        people: Object.entries(people).map(([stay, going]) => ({ stay, ...going })),
      })}
      said={({ gone }) => t('done', { gone: String(gone) })}
      onClose={onClose}
      onDone={(done) => {
        if (done.refused.length > 0) onRefused(done);
      }}
    >
      {(fields) => (
        <>
          <When fields={fields} today={today} />
          <People fields={fields} here={residents.filter(({ away }) => away === null)} />
        </>
      )}
    </CommandDialog>
  );
}

interface PartProps {
  fields: DialogFields<Values>;
}

function When({ fields, today }: PartProps & { today: string }) {
  const t = useTranslations('stays.dialogs.leave');
  const kinds = useTranslations('stays.leaveKinds');
  return (
    <div className={classes['pair']}>
      <Select
        label={t('kind')}
        required
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: kinds(value) }))}
        {...fields.field('kind')}
        onChange={(kind) => fields.set({ kind: (kind ?? 'holiday') as Values['kind'] })}
      />
      <DateField
        label={t('from')}
        required
        today={today}
        {...fields.field('from')}
        onChange={(from) => fields.set({ from })}
      />
      <DateField
        label={t('due')}
        required
        today={today}
        {...fields.field('dueOn')}
        onChange={(dueOn) => fields.set({ dueOn })}
      />
      <TextInput
        label={t('by')}
        required
        maxLength={300}
        {...fields.field('decidedBy')}
        onChange={(event) => fields.set({ decidedBy: event.currentTarget.value })}
      />
    </div>
  );
}

const NOBODY: Going = { companion: '', phone: '' };

function People({ fields, here }: PartProps & { here: readonly Resident[] }) {
  const t = useTranslations('stays.dialogs.group');
  const { people } = fields.values;
  const { id, error } = fields.field('people');
  const change = (uid: string, going: Going | null) => {
    const others = Object.entries(people).filter(([one]) => one !== uid);
    fields.set({
      people: Object.fromEntries(going === null ? others : [...others, [uid, going] as const]),
    });
  };
  const all = () =>
    fields.set({ people: Object.fromEntries(here.map(({ uid }) => [uid, people[uid] ?? NOBODY])) });
  return (
    <fieldset className={classes['choice']} id={id} tabIndex={-1}>
      <legend className="section-title">
        {t('people')}
        <span className="count">{` · ${t('chosen', { count: Object.keys(people).length })}`}</span>
      </legend>
      {error === undefined ? null : <p role="alert">{error}</p>}
      <div className={classes['acts']}>
        <Button onClick={all}>{t('all')}</Button>
        <Button onClick={() => fields.set({ people: {} })}>{t('none')}</Button>
      </div>
      <div className={`${classes['people']} scrolls`}>
        {here.map((one) => (
          <Person
            key={one.uid}
            name={one.name}
            going={people[one.uid] ?? null}
            onChange={(going) => change(one.uid, going)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface PersonProps {
  name: string;
  going: Going | null;
  onChange: (going: Going | null) => void;
}

function Person({ name, going, onChange }: PersonProps) {
  const t = useTranslations('stays.dialogs');
  return (
    <div className={classes['person']}>
      <Checkbox
        label={name}
        checked={going !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? NOBODY : null)}
      />
      {going === null ? null : (
        <>
          <TextInput
            aria-label={t('group.companionOf', { name })}
            placeholder={t('leave.companion')}
            maxLength={300}
            value={going.companion}
            onChange={(event) => onChange({ ...going, companion: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('group.phoneOf', { name })}
            placeholder={t('leave.phone')}
            maxLength={300}
            value={going.phone}
            onChange={(event) => onChange({ ...going, phone: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
