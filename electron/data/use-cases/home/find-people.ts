import type { ReadDb } from '#db/connection.ts';
import { findCandidates, searchOf } from '#db/queries/candidate-search.ts';
import {
  findApplicants,
  findCandidatesByNikEnd,
  findPupilsWithoutCandidacy,
  findResidents,
  listHouseNames,
  nikEndOf,
} from '#db/queries/find-people.ts';
import type { FoundPerson } from '#shared/contract/home.ts';
import { nearestWord } from '#shared/domain/candidates/near-words.ts';
import { nameKey } from '#shared/domain/people/name-key.ts';
import { id } from '#shared/i18n/id.ts';
import { ok } from '#shared/result.ts';
import type { Stage } from '#shared/vocabulary.ts';
import { ownOffice, type QueryContext, signedIn } from '../../context.ts';
import { meantText } from '../candidates/meant-text.ts';
import { APPLICATION_READERS } from '#shared/contract/applications.ts';

type Found = Omit<FoundPerson, 'near'>;

interface Asked {
  readonly text: string;
  readonly limit: number;
}

/** Who was probably looked for stands first: the whole code, then a name that begins so. */
function bestFirst(people: readonly Found[], text: string): Found[] {
  const key = nameKey(text);
  const rank = ({ name, detail }: Found): number => {
    if (detail.split(' · ').some((part) => nameKey(part) === key)) return 0;
    return nameKey(name).startsWith(key) ? 1 : 2;
  };
  return people.toSorted((a, b) => rank(a) - rank(b));
}

function inSchool({ db, today }: QueryContext, { text, limit }: Asked): Found[] {
  const search = searchOf(text);
  const end = nikEndOf(text);
  const candidates = [
    ...(search === undefined ? [] : findCandidates(db, search, limit)),
    ...(end === null ? [] : findCandidatesByNikEnd(db, { end, limit })),
  ].map(({ uid, name, code, level, stage }): Found => ({
    kind: 'candidate',
    id: uid,
    name,
    detail: `${code} · ${level} · ${id.kit.stages[stage as Stage]}`,
  }));
  const pupils = findPupilsWithoutCandidacy(db, { text, end, day: today, limit }).map(
    ({ uid, name, level, grade, className }): Found => ({
      kind: 'pupil',
      id: uid,
      name,
      detail: `${id.shell.students} · ${level} · ${className ?? String(grade)}`,
    }),
  );
  return [...candidates, ...pupils];
}

/** Residents as themselves; their request only where they do not live there. */
function inHouse(context: QueryContext, { text, limit }: Asked): Found[] {
  const { db, today } = context;
  const end = nikEndOf(text);
  const residents = findResidents(db, { text, end, day: today, limit });
  const living = new Set(residents.map(({ person }) => person));
  const mayReadRequests = signedIn(context).roles.some((role) =>
    (APPLICATION_READERS as readonly string[]).includes(role),
  );
  const requests = mayReadRequests ? findApplicants(db, { text, end, limit }) : [];
  return [
    ...residents.map(({ uid, name, mode, bed }): Found => ({
      kind: 'resident',
      id: uid,
      name,
      detail: `${id.shell.residents} · ${bed ?? id.applications.modes[mode as 'day']}`,
    })),
    ...requests
      .filter(({ person }) => !living.has(person))
      .map(({ uid, name, number, state }): Found => ({
        kind: 'request',
        id: uid,
        name,
        detail: `${number} · ${id.applications.states[state as 'received']}`,
      })),
  ];
}

/** Names of a house with each unknown word replaced by the nearest one; null where that is no help. */
function meantInHouse(db: ReadDb, text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of listHouseNames(db).flatMap((key) => key.split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].map(([term, count]) => ({ term, count }));
  const meant = nameKey(text)
    .split(' ')
    .map((word) =>
      known.some(({ term }) => term.startsWith(word)) ? word : nearestWord(word, known),
    );
  const said = meant.filter((word) => word !== undefined).join(' ');
  return meant.includes(undefined) || said === nameKey(text) ? null : said;
}

/**
 * People of this office for the palette: by name, code, NIS or NIK (its beginning or its end). Where
 * nobody is found, those whom the nearest spelling finds.
 */
export function findAnybody(context: QueryContext, { text, limit }: Asked) {
  if (text.trim() === '') return ok([]);
  const facility = ownOffice(context).kind === 'facility';
  const look = (wanted: string): Found[] => {
    const asked = { text: wanted, limit };
    const found = facility ? inHouse(context, asked) : inSchool(context, asked);
    const once = new Map(found.map((one) => [one.id, one]));
    return bestFirst([...once.values()], wanted).slice(0, limit);
  };
  const marked = (people: readonly Found[], near: boolean): FoundPerson[] =>
    people.map((one) => ({ ...one, near }));
  const found = look(text);
  if (found.length > 0 || /\d/.test(text)) return ok(marked(found, false));
  const meant = facility ? meantInHouse(context.db, text) : meantText(context.db, text);
  return ok(meant === null ? [] : marked(look(meant), true));
}
