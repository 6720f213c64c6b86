import type { ReadDb } from '#db/connection.ts';
import { findSetting, putSetting } from '#db/queries/settings.ts';
import { PaperSettings } from '#shared/contract/papers.ts';
import { paperWords } from '#shared/documents/paper-words.ts';
import { ok } from '#shared/result.ts';
import type { CommandContext, OwnOffice, QueryContext } from '../../context.ts';

/** Whose papers: what the usual letterhead and signer follow from. */
type PapersOf = Pick<OwnOffice, 'name' | 'kind'>;

/** Before anybody wrote them down: the office's own name, and lines left open for the hand. */
function usual(db: ReadDb, { name: office, kind }: PapersOf): PaperSettings {
  const [site] = db.sql<{ address: string; place: string }>(
    'SELECT address, place FROM site ORDER BY id LIMIT 1',
  );
  return {
    letterhead: { superiors: [], office, address: site?.address ?? '', imageHash: null },
    signers: {
      left: null,
      right: {
        capacity: { kind: 'own' },
        position: kind === 'facility' ? paperWords.headOfHouse : paperWords.headOfSchool,
        name: null,
        rank: null,
        nip: null,
      },
      place: site?.place ?? '',
    },
    size: 'A4',
  };
}

/** Letterhead, signers and size as every paper of the office carries them. */
export function findPaperSettings(db: ReadDb, office: PapersOf): PaperSettings {
  const defaults = usual(db, office);
  const stored = PaperSettings.safeParse({
    letterhead: findSetting(db, 'paper.letterhead') ?? defaults.letterhead,
    signers: findSetting(db, 'paper.signers') ?? defaults.signers,
    size: findSetting(db, 'paper.size') ?? defaults.size,
  });
  return stored.success ? stored.data : defaults;
}

export const showPaperSettings = ({ db, office }: QueryContext, _input: Record<string, never>) =>
  ok(findPaperSettings(db, office ?? { name: '', kind: 'school' }));

/** Keeps the three settings; each is one recorded row, so that the whole can be undone. */
export function savePaperSettings(context: CommandContext, input: PaperSettings) {
  const { db, now } = context;
  putSetting(db, 'paper.letterhead', input.letterhead, now);
  putSetting(db, 'paper.signers', input.signers, now);
  putSetting(db, 'paper.size', input.size, now);
  context.describe({ office: input.letterhead.office, size: input.size });
  return ok(null);
}
