import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PresetsBody } from '#shared/contract/presets-content.ts';
import { addDays } from '#shared/days.ts';
import { answerBy } from '#shared/domain/enrolment/answer-by.ts';
import { DEFAULT_SCHOOL_RULES } from '#shared/domain/enrolment/school-rules.ts';
import { openPresets, type Presets, writePresets } from '#shared/domain/presets/content.ts';
import { refusal } from '#tests/support/candidate-desk.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';

let office: TestOffice;
beforeEach(() => {
  office = newOffice();
});
afterEach(() => closeOffice(office));

const { version: _version, ...USUAL } = DEFAULT_SCHOOL_RULES;
const RULES = { ...USUAL, answerDays: 3, classWarning: { SD: 20, SMP: 24, SMA: 26 } };
const set = (more: object = {}) => office.call('school.setRules', { ...RULES, ...more });

test('begin as built in, count their versions, tell who changed them, and are undone', () => {
  expect(office.must('school.rules')).toEqual({ ...DEFAULT_SCHOOL_RULES, changedAt: null });
  expect(office.must('school.setRules', RULES)).toEqual({ version: 2 });
  expect(office.must('school.setRules', { ...RULES, answerIn: 'calendar' })).toEqual({
    version: 3,
  });
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(office.must('school.rules')).toMatchObject({ ...RULES, version: 2 });
  expect(office.must('school.history')).toMatchObject([
    { undone: true, version: 2, answerIn: 'working' },
    { undone: false, version: 3, answerIn: 'calendar' },
    { undone: false, version: 2, answerDays: 3, actor: 'Siti Norhayati' },
  ]);
});

test('the same rules and numbers out of range are refused', () => {
  expect(refusal(set(USUAL))).toEqual({ code: 'school.rules-same', version: 1 });
  for (const odd of [{ answerDays: 0 }, { answerDays: 1.5 }, { arrivalWeekDays: 61 }])
    expect(refusal(set(odd))).toMatchObject({ code: 'input.invalid' });
  expect(refusal(set({ classWarning: { SD: 0, SMP: 1, SMA: 1 } }))).toMatchObject({
    code: 'input.invalid',
  });
  const ages = { ...USUAL.ages, SMP: { from: 16, to: 12 } };
  for (const odd of [{ ages }, { ages: { ...ages, SMP: { from: 4, to: 12 } } }])
    expect(refusal(set(odd))).toMatchObject({ code: 'input.invalid' });
  expect(office.must('school.rules')).toMatchObject({ version: 1 });
});

test('ages answer the check of every candidate anew, and an undo takes that back', () => {
  closeOffice(office);
  const selection = newSelection({ classes: { 'SD 1A': 25 } });
  office = selection.office;
  // Six years and ten months on 1 July.
  selection.children(1, { level: 'SD', birthDate: '2019-09-01' });
  const marks = () =>
    office.db.sql<{ marks: string }>('SELECT gate_marks AS marks FROM candidate')[0]?.marks;
  const before = marks();
  expect(set({ ages: { ...USUAL.ages, SD: { from: 7, to: 12 } } }).ok).toBe(true);
  expect(marks()).not.toBe(before);
  const [entry] = office.must<{ seq: number }[]>('journal.page', { limit: 1 });
  office.must('journal.undoEntry', { seq: entry?.seq });
  expect(marks()).toBe(before);
});

test('[D2] a call is answered in as many days as the rules say, fewer in arrival week', () => {
  const week = { days: 5, holidays: new Set<string>() } as const;
  const days = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: -20, max: 90 }), (answerDays, few, left) => {
      const [day, term] = ['2026-06-08', addDays('2026-06-08', left)];
      const rules = { answerDays, answerIn: 'calendar', arrivalWeekDays: few } as const;
      const by = (more: object = {}) => answerBy(day, term, week, { ...rules, ...more });
      expect(by()).toBe(addDays(day, left <= 7 ? few : answerDays));
      expect(by({ answerIn: 'working' }) >= by()).toBe(true);
    }),
  );
});

test('letters and class warnings follow the rules at once', () => {
  closeOffice(office);
  const selection = newSelection({ classes: { 'SMP 7A': 25 } });
  office = selection.office;
  selection.children(3);
  const { decree } = selection.signed();
  const asked = { document: 'reregistration-letter', from: 'decree', uid: decree };
  const until = () => office.must<{ until: string }>('papers.letterChoices', asked).until;
  const large = () =>
    office
      .must<{ classes: { large: boolean }[] }>('places.plan', {})
      .classes.map((one) => one.large);
  expect([until(), large()]).toEqual(['2026-06-18', [false]]);
  expect(set().ok).toBe(true);
  expect([until(), large()]).toEqual(['2026-06-11', [true]]);
});

test('[D2] the rules travel in the settings file to another school', async () => {
  interface Shown {
    head: { office: string; kind: 'school' };
    own: Presets;
  }
  expect(set().ok).toBe(true);
  const { head, own } = await office.step<Shown>('presets.show', {});
  expect(own.school).toEqual(RULES);
  const opened = openPresets(writePresets({ ...head, savedAt: '2026-06-08T01:14:00.000Z' }, own));
  const { content } = PresetsBody.parse(opened.kind === 'opened' ? opened.body : null);
  const other = newOffice();
  const { own: seen } = await other.step<Shown>('presets.show', {});
  const taken = { file: 'a.json', from: 'SRT 24', content, seen, parts: ['school'] };
  expect(await other.step('presets.apply', taken)).toMatchObject({ ok: true });
  expect(other.must('school.rules')).toMatchObject(RULES);
  other.close();
});
