import { afterEach, describe, expect, test } from 'vitest';
import { papersTasks } from '#electron/data/tasks/papers.ts';
import type { LetterChoices } from '#renderer/features/papers/letter-request.ts';
import { PaperRequest } from '#shared/contract/papers.ts';
import type { PaperDocument } from '#shared/documents/document.ts';
import type { Letter } from '#shared/documents/person-sections.ts';
import { closeOffice, newSelection } from '#tests/support/selection.ts';
import { type TaskOffice, withTasks } from '#tests/support/task-office.ts';

let office: TaskOffice | undefined;
afterEach(() => {
  closeOffice(office);
  office = undefined;
});

/** Five seats: eleven ready, one whose home visit is open, one of a desil that is not taken. */
function decided() {
  const selection = newSelection();
  office = withTasks(selection.office);
  const ready = selection.children(11);
  const open = selection.child({ passed: 'none' });
  const far = selection.child({ desil: 4 });
  return { ...selection, ready, open, far, ...selection.signed() };
}

async function printed(request: object) {
  if (!office) throw new Error('no office');
  const models: PaperDocument<Letter>[] = [];
  const context = {
    ...office.context(),
    offerPrint: (_job: string, model: unknown) => void models.push(model as PaperDocument<Letter>),
  };
  const reply = await papersTasks.prepare(context, PaperRequest.parse({ size: 'A4', ...request }));
  const letters = models[0]?.sections ?? [];
  return { reply, letters, codes: letters.map(({ key }) => key).toSorted() };
}
const choices = (document: string, from: string, uid: string) =>
  office?.must<LetterChoices>('papers.letterChoices', { document, from, uid });
const codesOf = (children: readonly { code: string }[]) => children.map(({ code }) => code);

describe('letters to the families of an intake', () => {
  test('[D1] everybody gets one letter: accepted, reserve or not yet, but nobody still checked', async () => {
    const { run, decree, ready, open, far } = decided();
    const accepted = await printed({ document: 'acceptance-letter', from: 'decree', uid: decree });
    const reserve = await printed({ document: 'reserve-letter', from: 'run', uid: run });
    const not = await printed({ document: 'not-accepted-letter', from: 'run', uid: run });
    expect([accepted.codes.length, reserve.codes.length, not.codes.length]).toEqual([5, 3, 4]);
    const all = [...accepted.codes, ...reserve.codes, ...not.codes].toSorted();
    expect(all).toEqual(codesOf([...ready, far]).toSorted());
    expect(all).not.toContain(open.code);
    expect(choices('not-accepted-letter', 'run', run)?.without).toMatchObject({
      'still-checked': 1,
      ended: 0,
    });
    const words = JSON.stringify([accepted, reserve, not].map(({ letters }) => letters));
    expect(words).not.toMatch(/desil|kunjungan|kesehatan/i);
    expect(words).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
  });

  test('a reserve that a later decree names hears of the place, not of waiting', async () => {
    const { run, record, ready } = decided();
    const waiting = await printed({ document: 'reserve-letter', from: 'run', uid: run });
    const [first = ''] = waiting.codes;
    const child = ready.find(({ code }) => code === first);
    const added = [{ candidate: child?.uid, reason: 'Pengganti' }];
    const reply = record(run, { scope: 'amendment', number: 'SK 2/2026', struck: [], added });
    expect(reply.ok).toBe(true);
    const after = await printed({ document: 'reserve-letter', from: 'run', uid: run });
    expect(after.codes).toEqual(waiting.codes.filter((code) => code !== first));
    expect(choices('reserve-letter', 'run', run)?.without.designated).toBe(1);
  });

  test('a call goes to who has not come, by the days that are proposed or typed', async () => {
    const { decree, arrive, ready } = decided();
    const call = { document: 'reregistration-letter', from: 'decree', uid: decree };
    const before = await printed(call);
    expect(JSON.stringify(before.letters)).toContain('paling lambat 18 Juni 2026');
    const one = ready.find(({ code }) => code === before.codes[0]);
    expect(arrive(one?.uid ?? '').ok).toBe(true);
    const typed = { day: '2026-07-06', place: 'Aula', until: '2026-07-01' };
    const after = await printed({ ...call, ...typed });
    expect(after.codes).toEqual(before.codes.slice(1));
    expect(JSON.stringify(after.letters)).toMatch(/Senin, 6 Juli 2026.*Aula.*1 Juli 2026/s);
    expect(choices('reregistration-letter', 'decree', decree)?.without.arrived).toBe(1);
  });

  test('goes to a level, a regency, some children alone; whom the choice leaves out gets none', async () => {
    const { decree, office: on } = decided();
    const letter = { document: 'acceptance-letter', from: 'decree', uid: decree };
    const all = choices('acceptance-letter', 'decree', decree)?.children ?? [];
    const [first, second] = all;
    if (!first || !second) throw new Error('nobody');
    on.raw
      .prepare(
        `UPDATE family SET regency = 'Kutai Kartanegara' WHERE id = (SELECT family_id FROM person AS p
         JOIN candidate AS c ON c.person_id = p.id WHERE c.uid = ?)`,
      )
      .run(first.uid);
    const near = await printed({ ...letter, regency: 'Kutai Kartanegara' });
    expect(near.codes).toEqual([first.code]);
    const some = await printed({ ...letter, candidates: [first.uid, second.uid] });
    expect(some.codes).toEqual([first.code, second.code].toSorted());
    expect((await printed({ ...letter, level: 'SMP' })).codes).toHaveLength(5);
    const nobody = await printed({ ...letter, level: 'SMA' });
    expect(nobody.reply).toEqual({
      ok: false,
      error: { code: 'papers.nobody', document: 'acceptance-letter' },
    });
  });

  test('nobody writes to the dead, nor to a family whose candidacy has ended', async () => {
    const { decree, office: on } = decided();
    const letter = { document: 'acceptance-letter', from: 'decree', uid: decree };
    const [first, second] = choices('acceptance-letter', 'decree', decree)?.children ?? [];
    const parent = on.raw.prepare(
      `INSERT INTO guardian (uid, person_id, name, name_key, relation, life)
       SELECT ? || c.id, c.person_id, ?, ?, ?, ? FROM candidate AS c WHERE c.uid = ?`,
    );
    parent.run('a', 'Pak Hasan', 'pak hasan', 'father', 'deceased', first?.uid);
    parent.run('b', 'Bu Ani', 'bu ani', 'mother', 'alive', first?.uid);
    const { letters } = await printed({ ...letter, candidates: [first?.uid] });
    expect(letters[0]?.to?.lines[0]).toBe('Yth. Bapak/Ibu Bu Ani');
    const close = on.raw.prepare(
      `UPDATE candidate SET closed_on = '2026-06-08', closed_reason = 'died', stage = 'closed' WHERE uid = ?`,
    );
    close.run(second?.uid);
    expect((await printed(letter)).codes).not.toContain(second?.code);
    expect(choices('acceptance-letter', 'decree', decree)?.without.ended).toBe(1);
  });

  test('a trial, a revoked decree and the wrong source say nothing to anybody', async () => {
    const { make, run, decree, office: on } = decided();
    const gone = (what: string) => ({ ok: false, error: { code: 'papers.not-found', what } });
    const trial = make().uid;
    const of = (document: string, from: string, uid: string) => printed({ document, from, uid });
    expect((await of('reserve-letter', 'run', trial)).reply).toEqual(gone('run'));
    expect((await of('acceptance-letter', 'run', run)).reply).toEqual(gone('run'));
    expect((await of('reserve-letter', 'decree', decree)).reply).toEqual(gone('decree'));
    on.raw
      .prepare(`UPDATE decree SET revoked_on = '2026-06-08', revoke_reason = 'Salah' WHERE uid = ?`)
      .run(decree);
    expect((await of('acceptance-letter', 'decree', decree)).reply).toEqual(gone('decree'));
    const asked = { document: 'acceptance-letter', from: 'decree', uid: decree };
    expect(office?.call('papers.letterChoices', asked)).toEqual(gone('decree'));
  });
});
