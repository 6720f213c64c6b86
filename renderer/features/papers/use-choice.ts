import { useState } from 'react';
import { type ScreenSearch } from '#renderer/app/routes.tsx';
import { useView } from '#renderer/app/use-view.ts';
import { isSideways, monthsOf } from './list-request.ts';
import {
  chosenAmong,
  type DocumentKind,
  optionsOf,
  type PaperChoice,
  type PaperChoices,
} from './paper-request.ts';
import { NO_LETTER_VALUES } from './letter-request.ts';
import { useOptionWords } from './PaperForm.tsx';

type Documents = readonly [DocumentKind, ...DocumentKind[]];

const AUDIENCES = ['meeting', 'wall', 'office', 'public', 'in', 'out'] as const;
const NOTHING_TYPED = { goods: '', quantity: '', letters: NO_LETTER_VALUES };

/** The choice from the address; what is not there is the usual. */
const choiceOf = (
  view: ScreenSearch,
  documents: Documents,
  usualSize: PaperChoice['size'],
): Omit<PaperChoice, keyof typeof NOTHING_TYPED> => ({
  document: documents.find((one) => one === view['dokumen']) ?? documents[0],
  of: String(view['isi'] ?? ''),
  audience: AUDIENCES.find((one) => one === view['untuk']) ?? 'meeting',
  size: view['kertas'] === 'A4' || view['kertas'] === 'F4' ? view['kertas'] : usualSize,
  orientation: view['arah'] === 'landscape' ? 'landscape' : 'portrait',
  month: String(view['bulan'] ?? ''),
});

/** What is chosen, completed from what there is, and a way to change part of it. */
export function usePaperChoice(
  documents: Documents,
  choices: PaperChoices,
  usualSize: PaperChoice['size'],
) {
  const [view, setView] = useView();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const chosen = choiceOf(view, documents, usualSize);
  const { document } = chosen;
  const options = optionsOf(chosen, choices, useOptionWords());
  const of = chosenAmong(chosen, options);
  const months = monthsOf(choices, of);
  const thisMonth = choices.house?.months[0];
  const month =
    months.find((one) => one === chosen.month) ??
    months.find((one) => one === thisMonth) ??
    months[0] ??
    '';
  const choice: PaperChoice = {
    ...chosen,
    ...typed,
    of,
    month,
    orientation: isSideways(document) ? 'landscape' : chosen.orientation,
  };
  return {
    choice,
    /** There is nothing of which the document could be made. */
    isEmpty: options.length === 0 || (document === 'attendance-list' && month === ''),
    change(patch: Partial<PaperChoice>): void {
      // What a sideways paper is printed on says nothing of the next one.
      const next = { ...choice, orientation: chosen.orientation, ...patch };
      // Who is written to belongs to this letter of this decree.
      const isOther = patch.document !== undefined || patch.of !== undefined;
      const letters = isOther ? NO_LETTER_VALUES : next.letters;
      setTyped({ goods: next.goods, quantity: next.quantity, letters });
      setView({
        dokumen: next.document,
        isi: next.of,
        untuk: next.audience,
        kertas: next.size,
        arah: next.orientation,
        bulan: next.month,
      });
    },
  };
}
