import { findAwaitedPaper, findOpenPaper } from '#db/queries/awaited-papers.ts';
import { findCandidate } from '#db/queries/candidates.ts';
import type { CivilPaper, PaperEnd } from '#shared/domain/people/awaited-paper.ts';
import { err, ok } from '#shared/result.ts';
import type { LocalDate } from '#shared/vocabulary.ts';
import type { CommandContext } from '../../context.ts';

interface Awaiting {
  readonly uid: string;
  readonly kind: CivilPaper;
  readonly dueOn: LocalDate;
  readonly note: string;
}

/** Notes that a child's family lacks a paper, and when somebody asks again. */
export function awaitPaper(context: CommandContext, { uid, kind, dueOn, note }: Awaiting) {
  const { db, today } = context;
  const found = findCandidate(db, uid);
  if (!found) return err({ code: 'candidates.not-found', uid } as const);
  if (dueOn < today) return err({ code: 'candidates.due-past', date: dueOn, today } as const);
  const { candidate, person } = found;
  const open = findOpenPaper(db, person.id, kind);
  if (open) db.update('awaited_paper', open.id, { due_on: dueOn, note });
  else
    db.insert('awaited_paper', {
      uid: context.newUid(),
      person_id: person.id,
      kind,
      noted_on: today,
      due_on: dueOn,
      note,
    });
  context.subject(uid, person.uid);
  context.describe({ name: person.name, code: candidate.code, kind, date: dueOn });
  return ok({ uid, name: person.name, kind });
}

/** Ends the waiting for a paper; the row stays with the day and how it ended. */
export function endPaper(
  context: CommandContext,
  { paper, how }: { readonly paper: string; readonly how: PaperEnd },
) {
  const { db, today } = context;
  const found = findAwaitedPaper(db, paper);
  if (!found || found.ended_on !== null)
    return err({ code: 'candidates.paper-ended', paper } as const);
  db.update('awaited_paper', found.id, { ended_on: today, ended_how: how });
  context.subject(paper, found.person_uid);
  context.describe({ name: found.name, kind: found.kind, how });
  return ok({ uid: paper, name: found.name, kind: found.kind });
}
