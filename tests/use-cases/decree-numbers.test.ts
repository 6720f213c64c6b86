import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decreesTasks } from '#electron/data/tasks/decrees.ts';
import { placeholderNumber } from '#shared/domain/decrees/placeholder-number.ts';
import { paperOf } from '#tests/support/built-paper.ts';
import { allWords } from '#tests/support/paper-text.ts';
import { addUser } from '#tests/support/office.ts';
import { closeOffice, newSelection, refusalOf, type Selection } from '#tests/support/selection.ts';
import { withTasks } from '#tests/support/task-office.ts';

let selection: Selection;
const open = (): Selection => {
  selection = newSelection();
  return selection;
};
afterEach(() => closeOffice(selection.office));

const FOLLOWS = { number: null, signedOn: null, numberDue: '2026-06-12' };
const recorded = (run: string, more: object) => {
  const reply = selection.record(run, { ...FOLLOWS, ...more });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return (reply.value as { uid: string }).uid;
};
const head = (decree: string) =>
  selection.office.must<{
    head: { number: string; signedOn: string; numberDue: string | null; dateOpen: boolean };
  }>('decrees.show', { decree }).head;
const due = () =>
  selection.office
    .must<{ due: { kind: string; on: string; left: number }[] }>('home.season', {})
    .due.filter(({ kind }) => kind === 'decree_number');
const complete = (decree: string, number: string, signedOn = '2026-06-08') =>
  selection.office.call('decrees.complete', { decree, number, signedOn });

describe('a decree whose number follows', () => {
  it('names the children at once, stands on Beranda until it is numbered, and then is as any other', () => {
    const { children, frozen, stageOf, undo } = open();
    const [first] = children(3);
    const run = frozen();
    const decree = recorded(run, {});
    expect(stageOf(first?.uid ?? '')).toBe('designated');
    expect(head(decree)).toMatchObject({
      number: '(nomor menyusul)',
      signedOn: '2026-06-08',
      numberDue: '2026-06-12',
      dateOpen: true,
    });
    expect(due()).toMatchObject([{ on: '2026-06-12', left: 4 }]);
    expect(complete(decree, '400.3/9/2026', '2026-06-05')).toMatchObject({ ok: true });
    expect(head(decree)).toMatchObject({
      number: '400.3/9/2026',
      signedOn: '2026-06-05',
      numberDue: null,
      dateOpen: false,
    });
    expect(due()).toEqual([]);
    expect(undo()).toMatchObject({ ok: true });
    expect(head(decree).numberDue).toBe('2026-06-12');
  });

  it('frees what an amendment takes out from the date that was typed', () => {
    const { children, signed, office } = open();
    const [out] = children(2);
    const { run } = signed({ signedOn: '2026-06-01' });
    const amendment = recorded(run, {
      scope: 'amendment',
      levels: [],
      removed: [{ candidate: out?.uid, reason: 'Pindah' }],
    });
    complete(amendment, 'SKP/1', '2026-06-03');
    expect(office.db.sql('SELECT ended_on FROM name_end')).toEqual([{ ended_on: '2026-06-03' }]);
  });

  it('leaves number and date open on its appendix until then', async () => {
    const { children, frozen, office } = open();
    children(2);
    const decree = recorded(frozen(), {});
    const request = { document: 'decree-appendix', from: 'decree', uid: decree };
    const words = async () => allWords(await paperOf(office, request));
    expect(await words()).toContain('DRAF');
    expect(await words()).not.toContain('menyusul');
    complete(decree, '400.3/9/2026');
    expect(await words()).toContain('400.3/9/2026');
    expect(await words()).not.toContain('DRAF');
  });

  it('has a placeholder that no other decree of the intake has', () => {
    open();
    expect(placeholderNumber([])).toBe('(nomor menyusul)');
    expect(placeholderNumber(['(nomor menyusul)', '(nomor menyusul 3)'])).toBe(
      '(nomor menyusul 2)',
    );
  });

  it('is refused without a day, without a date beside its number, and numbered twice or wrongly', () => {
    const { children, frozen, record } = open();
    children(4);
    const run = frozen();
    const issues = (more: object) =>
      (refusalOf(record(run, more)) as unknown as { issues: { path: string }[] }).issues.map(
        ({ path }) => path,
      );
    expect(issues({ number: null, numberDue: undefined })).toEqual(['numberDue']);
    expect(issues({ signedOn: null })).toEqual(['signedOn']);
    const decree = recorded(run, {});
    const code = (...given: Parameters<typeof complete>) => refusalOf(complete(...given))?.code;
    expect(code('gone', 'SK/1')).toBe('decrees.not-found');
    expect(code(decree, 'SK/1', '2026-06-09')).toBe('decrees.signed-in-future');
    complete(decree, 'SK/1');
    expect(code(decree, 'SK/2')).toBe('decrees.number-known');
  });

  it('is refused a number that another has, a date before what it changes, and once it is revoked', async () => {
    const { children, signed, office } = open();
    const [out] = children(3);
    const { run, decree: first } = signed({ signedOn: '2026-06-05' });
    const amendment = recorded(run, {
      scope: 'amendment',
      levels: [],
      removed: [{ candidate: out?.uid, reason: 'Pindah' }],
    });
    const code = (...given: Parameters<typeof complete>) => refusalOf(complete(...given))?.code;
    expect(code(amendment, '400.3/123/2026')).toBe('decrees.number-taken');
    expect(code(amendment, 'SKP/1', '2026-06-04')).toBe('decrees.amends-later');
    office.prepare((db) => {
      addUser(db, office.environment, 1, { login: 'rina', name: 'Rina', token: 'rina-token' });
    });
    const on = '2026-06-08';
    await office.step('decrees.revoke', {
      decree: amendment,
      on,
      reason: 'x',
      secondLogin: 'rina',
    });
    expect(code(amendment, 'SKP/1')).toBe('decrees.already-revoked');
    expect(due()).toEqual([]);
    expect(head(first).numberDue).toBeNull();
  });
});

describe('a scan of the signed decree', () => {
  it('is kept by its content, shown with the decree, refused twice, and ended with a reason', async () => {
    const { children, signed, office } = open();
    children(2);
    const { decree } = signed();
    const hash = createHash('sha256').update('%PDF-1.7 sk').digest('hex');
    const file = { hash, bytes: 11, mediaType: 'application/pdf', fileName: 'sk.pdf' };
    const attach = (to: string) =>
      office.step<{ ok: boolean; value?: { uid: string }; error?: { code: string } }>(
        'decrees.attachScan',
        { decree: to, file },
      );
    const done = await attach(decree);
    const scans = () =>
      office.must<{ scans: { fileName: string }[] }>('decrees.show', { decree }).scans;
    expect(scans()).toMatchObject([{ fileName: 'sk.pdf', hash }]);
    expect(office.must('attachments.locate', { hash })).toMatchObject({ fileName: 'sk.pdf' });
    expect((await attach(decree)).error).toMatchObject({ code: 'attachments.same' });
    expect((await attach('gone')).error).toMatchObject({ code: 'decrees.not-found' });
    office.must('attachments.end', { uid: done.value?.uid, reason: 'Salah berkas' });
    expect(scans()).toEqual([]);
    expect(refusalOf(office.call('attachments.locate', { hash }))?.code).toBe(
      'attachments.not-found',
    );
  });

  it('is read from the chosen file; one that is no picture and no PDF is refused', async () => {
    const { children, signed, office } = open();
    children(1);
    const { decree } = signed();
    const desk = withTasks(office);
    const context = desk.context();
    const attach = (name: string, body: string) => {
      const file = join(desk.folder, name);
      writeFileSync(file, body);
      return decreesTasks.attachScan(context, { decree, file });
    };
    mkdirSync(context.folders.attachments, { recursive: true });
    expect(await attach('sk.pdf', '%PDF-1.7 sk')).toMatchObject({
      ok: true,
      value: { fileName: 'sk.pdf' },
    });
    expect(await attach('sk.txt', 'bukan pindaian')).toMatchObject({
      ok: false,
      error: { code: 'attachments.wrong-type' },
    });
  });

  it('shows the identity numbers of a list, so a reader is not given it', async () => {
    const { children, signed, office } = open();
    children(1);
    const { decree } = signed();
    const file = { hash: 'a'.repeat(64), bytes: 1, mediaType: 'image/png', fileName: 'sk.png' };
    await office.step('decrees.attachScan', { decree, file });
    office.prepare((db) => {
      addUser(db, office.environment, 1, {
        login: 'budi',
        name: 'Budi',
        token: 'budi-token',
        roles: ['reader'],
      });
    });
    expect(
      refusalOf(office.call('attachments.locate', { hash: file.hash }, 'budi-token'))?.code,
    ).toBe('attachments.not-found');
  });
});
