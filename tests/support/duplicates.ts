import type { MergeField } from '#shared/domain/duplicates/merge-fields.ts';
import { expect } from 'vitest';
import { duplicatesTasks } from '#electron/data/tasks/duplicates.ts';
import type { OutputOf } from '#shared/contract/derive.ts';
import type { Contract } from '#shared/contract/index.ts';
import { openIntake, TODAY } from './candidate-office.ts';
import { type Child, formOf } from './duplicate-form.ts';
import { newTaskOffice, type TaskOptions } from './task-office.ts';

type Take = Readonly<Partial<Record<MergeField, 'first' | 'second'>>>;
export type Shown = OutputOf<Contract['duplicates']['show']>;
type List = OutputOf<Contract['duplicates']['list']>;
type Summary = OutputOf<Contract['duplicates']['summary']>;

/** An office with an open intake in which entries are searched for doubles. */
export function duplicatesDesk() {
  const office = newTaskOffice({ today: TODAY });
  const intake = openIntake(office);
  const list = (which: 'open' | 'different' | 'merged' = 'open') =>
    office.must<List>('duplicates.list', { list: which, offset: 0, limit: 100 });
  return {
    office,
    intake,
    /** Enters a child as new, whoever is alike; answers candidate and person. */
    add(child: Child, into = intake.uid) {
      const { uid, code } = office.must<{ uid: string; code: string }>('candidates.add', {
        intake: into,
        form: formOf(child),
        samePerson: 'different',
      });
      const person = office.must<{ person: { uid: string } }>('candidates.show', { uid }).person
        .uid;
      return { uid, code, person };
    },
    /** Ends the test: no act may have ended in an incident. */
    close() {
      office.close();
      expect(office.incidents).toEqual([]);
    },
    scan: (options: TaskOptions = {}) => duplicatesTasks.scan(office.context(options)),
    list,
    names: (which: 'open' | 'different' | 'merged' = 'open') =>
      list(which).map(({ first, second }) => `${first.name} / ${second.name}`),
    summary: () => office.must<Summary>('duplicates.summary'),
    show: (first: string, second: string) =>
      office.must<Shown>('duplicates.show', { first, second }),
    merge: (first: string, second: string, take: Take = {}) =>
      office.call('duplicates.merge', { first, second, take }),
    split: (first: string, second: string, reason = 'twins', note = '') =>
      office.call('duplicates.split', { first, second, reason, note }),
    keepApart: (first: string, second: string, reason = 'twins', note = '') =>
      office.call('duplicates.keepApart', { first, second, reason, note }),
  };
}
export type DuplicatesDesk = ReturnType<typeof duplicatesDesk>;
