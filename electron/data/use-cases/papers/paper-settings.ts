import type { ReadDb } from '#db/connection.ts';
import { findSetting, putSetting } from '#db/queries/settings.ts';
import { PaperSettings } from '#shared/contract/papers.ts';
import { ok } from '#shared/result.ts';
import type { CommandContext, OwnOffice, QueryContext } from '../../context.ts';
import { findSigning, SIGNING } from '../signers/signing.ts';

/** Whose papers: what the usual letterhead follows from. */
type PapersOf = Pick<OwnOffice, 'name'>;

/** Before anybody wrote them down: the office's own name and the address of its site. */
function usual(db: ReadDb, { name: office }: PapersOf): PaperSettings {
  const [site] = db.sql<{ address: string }>('SELECT address FROM site ORDER BY id LIMIT 1');
  return {
    letterhead: { superiors: [], office, address: site?.address ?? '', imageHash: null },
    place: findSigning(db).place,
    size: 'A4',
  };
}

/** Letterhead, place and size as every paper of the office carries them. */
export function findPaperSettings(db: ReadDb, office: PapersOf): PaperSettings {
  const defaults = usual(db, office);
  const stored = PaperSettings.safeParse({
    letterhead: findSetting(db, 'paper.letterhead') ?? defaults.letterhead,
    place: defaults.place,
    size: findSetting(db, 'paper.size') ?? defaults.size,
  });
  return stored.success ? stored.data : defaults;
}

export const showPaperSettings = ({ db, office }: QueryContext, _input: Record<string, never>) =>
  ok(findPaperSettings(db, office ?? { name: '' }));

/** Keeps the settings; each is one recorded row, so that the whole can be undone. */
export function savePaperSettings(context: CommandContext, input: PaperSettings) {
  const { db, now } = context;
  putSetting(db, 'paper.letterhead', input.letterhead, now);
  putSetting(db, SIGNING, { ...findSigning(db), place: input.place }, now);
  putSetting(db, 'paper.size', input.size, now);
  context.describe({ office: input.letterhead.office, size: input.size });
  return ok(null);
}
