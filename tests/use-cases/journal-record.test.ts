import { afterEach, describe, expect, it } from 'vitest';
import { addRequest, desilFact } from '#tests/support/applications.ts';
import { type Facility, newFacility, TODAY } from '#tests/support/facility.ts';
import { closeSound } from '#tests/support/stay-desk.ts';

let house: Facility;
afterEach(() => closeSound(house));
interface Entry {
  seq: number;
  command: string;
  actor: string;
  undone: boolean;
}

describe('the history of one record', () => {
  it('holds its own entries, newest first, an undone one marked, and nobody else’s', () => {
    house = newFacility();
    const { office } = house;
    const own = addRequest(office, { name: 'Yakobus Ngau' }, null);
    const other = addRequest(office, { name: 'Thomas Jangin' }, null);
    const desil = (application: string) =>
      office.must('applications.recordDesil', { application, fact: desilFact(2) });
    const contact = { triedOn: TODAY, way: 'phone', reached: true, note: '' };
    office.must('applications.recordContact', { application: own, contact });
    desil(other);
    desil(own);
    const entries = () => office.must<Entry[]>('journal.ofRecord', { subjects: [own] });
    const commands = () => entries().map(({ command }) => command);
    expect(commands()).toEqual([
      'applications.recordDesil',
      'applications.recordContact',
      'applications.add',
    ]);
    office.must('journal.undoEntry', { seq: entries()[0]?.seq });
    expect(entries().find(({ command }) => command === 'applications.recordDesil')).toMatchObject({
      undone: true,
    });
    const both = office.must<Entry[]>('journal.ofRecord', { subjects: [own, other] });
    const seqs = both.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
    expect(both.filter(({ command }) => command === 'applications.add')).toHaveLength(2);
    expect(office.must('journal.ofRecord', { subjects: [own.slice(0, -1)] })).toEqual([]);
  });
});
