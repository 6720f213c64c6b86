import type { JournalRow } from '#db/queries/journal.ts';
import { findEndpoint } from '#shared/contract/find-endpoint.ts';
import type { AppError } from '#shared/errors.ts';
import type { CommandContext } from './context.ts';
import { undoPermit } from './use-cases/places/undo-permit.ts';
import { undoImport } from './use-cases/imports/undo-import.ts';

/** How one journaled command is taken back. */
export type UndoRule =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'own';
      undo(context: CommandContext, entry: JournalRow): AppError<'journal.depends'> | undefined;
    };

/** Steps of tasks that are journaled; those with bulk writes bring their own inverse. */
const stepRules: Readonly<Record<string, UndoRule>> = {
  'attachments.add': { kind: 'recorded' },
  'corrections.apply': { kind: 'recorded' },
  'imports.apply': { kind: 'own', undo: undoImport },
  'intakes.setPolicyTogether': { kind: 'recorded' },
  'presets.apply': { kind: 'recorded' },
  'letterheads.setLogo': { kind: 'recorded' },
};

/** Reads that the history names. */
const NOT_A_CHANGE = 'Catatan ini bukan perubahan data.';
const TRIES = 'Percobaan masuk hanya dihitung; tidak ada data kantor yang berubah.';

/** Journaled steps without an inverse, and why: the history shows the reason, and so does the list. */
const stepReasons: Readonly<Record<string, string>> = {
  'backups.create': 'Berkas backup sudah ada di tempatnya; tidak ada data kantor yang berubah.',
  'backups.verify': 'Pembuktian hanya membaca backup.',
  'backups.checkFailed': 'Pembuktian hanya membaca backup.',
  'backups.choosePlace': 'Pilih lagi tempatnya kapan saja.',
  'backups.restore': 'Keadaan sebelum pemulihan disimpan tersendiri; pulihkan berkas itu.',
  'decrees.revoke': 'Pencabutan disaksikan orang kedua. Catat SK baru bila perlu.',
  'duplicates.scan': 'Pencarian hanya membuat daftar baru; tidak ada data orang yang berubah.',
  'exports.writeList': 'Berkas sudah ditulis; tidak ada data kantor yang berubah.',
  'office.create': 'Kantor baru tidak dihapus. Mulai dari map data yang lain bila perlu.',
  'papers.record': 'Kertas sudah dicetak atau disimpan; tidak ada data kantor yang berubah.',
  'presets.save': 'Berkas sudah ditulis; tidak ada data kantor yang berubah.',
  'users.add': 'Akun diakhiri, tidak dihapus, supaya riwayat tetap menyebut namanya.',
  'users.changePassword': 'Kata sandi lama tidak dihidupkan lagi.',
  'users.resetPassword': 'Kata sandi lama tidak dihidupkan lagi.',
  'users.recover': 'Kode pemulihan yang sudah dipakai tidak berlaku lagi.',
  'users.signIn': TRIES,
  'users.signOut': TRIES,
  'users.tryToSignIn': TRIES,
  'users.tryToRecover': TRIES,
  'users.confirmSecond': TRIES,
};

/** Commands of recorded changes that more than later rows may depend on. */
const commandRules: Readonly<Record<string, UndoRule>> = {
  'places.grantPermit': { kind: 'own', undo: undoPermit },
};

/** The rule of a command by its journal name; reads and sign-ins have nothing to undo. */
export function undoOf(command: string): UndoRule {
  const own = commandRules[command];
  if (own) return own;
  const endpoint = findEndpoint(command);
  if (endpoint?.kind === 'command') {
    return endpoint.undo === 'recorded'
      ? { kind: 'recorded' }
      : { kind: 'none', reason: endpoint.undo.none };
  }
  const step = stepRules[command];
  if (step) return step;
  return { kind: 'none', reason: stepReasons[command] ?? NOT_A_CHANGE };
}
