import {
  addSigner,
  changeSigner,
  endSigner,
  setDocument,
} from '../use-cases/signers/edit-signers.ts';
import { showSignerHistory, showSigners } from '../use-cases/signers/show-signers.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/signers.ts. */
export const signersQueries = { list: showSigners, history: showSignerHistory } as const;
export const signersCommands = {
  add: addSigner,
  change: changeSigner,
  end: endSigner,
  setDocument,
} as const;
