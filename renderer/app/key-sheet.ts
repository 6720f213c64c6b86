import type { ScreenEntry } from '#renderer/app/screens.ts';
import { EVERYWHERE_KEYS, keyText } from '#renderer/ui/keys.ts';

/** Keys and what they do, as the catalogue `keys` says it. */
interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  /** Its title stands in the catalogue under keys.groups. */
  readonly id: string;
  /** On which screens; without it on all. */
  readonly screens?: readonly ScreenEntry['id'][];
  /** Where its keys are heard; a test reads these files and misses no key of theirs. */
  readonly files: readonly string[];
  readonly lines: readonly KeyLine[];
}

const CELLS = ['candidates'] as const;

/** All keys of the program. Whoever gives a screen a key adds it here, or a test fails. */
export const KEY_GROUPS = [
  {
    id: 'everywhere',
    files: ['ui/CommandPalette.tsx', 'app/UndoKey.tsx', 'app/KeySheet.tsx'],
    lines: [
      { keys: [keyText(EVERYWHERE_KEYS.palette)], does: 'palette' },
      { keys: [keyText(EVERYWHERE_KEYS.sheet)], does: 'sheet' },
      { keys: [keyText(EVERYWHERE_KEYS.undo)], does: 'undo' },
      { keys: ['↑', '↓', 'Enter'], does: 'paletteLines' },
      { keys: ['Tab', 'Shift Tab'], does: 'stops' },
    ],
  },
  {
    id: 'lists',
    files: [
      'ui/DataGrid.tsx',
      'ui/use-grid-focus.ts',
      'ui/grid-keys.ts',
      'ui/SearchField.tsx',
      'ui/FilterChips.tsx',
      'ui/arrow-step.ts',
    ],
    lines: [
      { keys: ['↑', '↓'], does: 'rows' },
      { keys: ['Page Up', 'Page Down'], does: 'pages' },
      { keys: ['Home', 'End', 'Ctrl Home', 'Ctrl End'], does: 'ends' },
      { keys: ['←', '→'], does: 'columns' },
      { keys: ['Enter', 'Spasi'], does: 'openRow' },
      { keys: ['↓'], does: 'fromSearch' },
      { keys: ['Esc'], does: 'leaveList' },
    ],
  },
  {
    id: 'panels',
    files: ['ui/SidePanel.tsx', 'ui/FormDialog.tsx'],
    lines: [
      { keys: ['↑', '↓'], does: 'nextPerson' },
      { keys: ['Enter'], does: 'submit' },
      { keys: ['Ctrl Enter'], does: 'submitNext' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    id: 'cells',
    screens: CELLS,
    files: [
      'ui/CellEditor.tsx',
      'ui/use-grid-edit.tsx',
      'ui/grid-edit.ts',
      'ui/use-marked-block.ts',
    ],
    lines: [
      { keys: ['F2', 'Enter'], does: 'openCell' },
      { keys: ['Enter', 'Tab', '↑', '↓'], does: 'storeCell' },
      { keys: ['Esc'], does: 'dropCell' },
      {
        keys: ['Shift ↑', 'Shift ↓', 'Shift ←', 'Shift →', 'Shift Home', 'Shift End'],
        does: 'mark',
      },
      { keys: ['Ctrl Enter'], does: 'fillAll' },
      { keys: ['Ctrl D'], does: 'fillDown' },
      { keys: ['Ctrl C', 'Ctrl V'], does: 'copyPaste' },
      { keys: ['Delete', 'Backspace'], does: 'empty' },
    ],
  },
  {
    id: 'candidateForm',
    screens: CELLS,
    files: ['features/candidates/FormFields.tsx'],
    lines: [{ keys: ['L', 'P'], does: 'sex' }],
  },
  {
    id: 'beds',
    screens: ['beds', 'house'],
    files: ['ui/BedPlan.tsx', 'ui/use-bed-keys.ts', 'features/applications/WaitingPanel.tsx'],
    lines: [
      { keys: ['↑', '↓', '←', '→', 'Home', 'End'], does: 'bedSteps' },
      { keys: ['Enter'], does: 'openBed' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    id: 'desil',
    screens: ['desil'],
    files: ['features/desil/use-round-keys.ts'],
    lines: [
      { keys: ['1', '10', 'Enter'], does: 'desilSave' },
      { keys: ['Backspace'], does: 'desilErase' },
      { keys: ['T'], does: 'desilAbsent' },
      { keys: ['N', 'K'], does: 'desilCopy' },
    ],
  },
  {
    id: 'duplicates',
    screens: ['duplicates'],
    files: ['features/duplicates/PairView.tsx', 'features/duplicates/Choices.tsx'],
    lines: [
      { keys: ['G'], does: 'pairSame' },
      { keys: ['P'], does: 'pairSplit' },
      { keys: ['K', 'S', 'M', 'A'], does: 'pairApart' },
      { keys: ['L'], does: 'pairSkip' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    id: 'attendance',
    screens: ['training'],
    files: ['features/training/AttendanceTable.tsx'],
    lines: [
      { keys: ['H', 'I', 'S', 'A'], does: 'attendanceCode' },
      { keys: ['T'], does: 'attendanceLate' },
      { keys: ['↑', '↓', 'Home', 'End'], does: 'rows' },
      { keys: ['Enter'], does: 'save' },
    ],
  },
  {
    id: 'results',
    screens: ['training'],
    files: ['features/training/ResultsTab.tsx'],
    lines: [
      { keys: ['K', 'B'], does: 'resultCode' },
      { keys: ['Delete', 'Backspace'], does: 'empty' },
      { keys: ['↑', '↓', '←', '→', 'Home', 'End'], does: 'resultSteps' },
      { keys: ['Enter'], does: 'save' },
    ],
  },
  {
    id: 'arrivals',
    screens: ['arrivals'],
    files: [
      'features/arrivals/ArrivalDesk.tsx',
      'features/arrivals/use-arrival-desk.ts',
      'features/arrivals/ExpectedTools.tsx',
    ],
    lines: [
      { keys: ['↑', '↓'], does: 'deskLines' },
      { keys: ['Enter'], does: 'deskRecord' },
      { keys: ['Esc'], does: 'deskEmpty' },
    ],
  },
  {
    id: 'imports',
    screens: ['transfer'],
    files: ['features/transfer/use-next-fault.ts', 'features/transfer/MappingView.tsx'],
    lines: [
      { keys: ['F8'], does: 'nextFault' },
      { keys: ['Enter'], does: 'headingRow' },
    ],
  },
  {
    id: 'ownList',
    screens: ['print'],
    files: ['features/papers/ColumnFields.tsx'],
    lines: [{ keys: ['Enter'], does: 'addHeading' }],
  },
] as const satisfies readonly KeyGroup[];

/** The groups of a screen: its own first, then what holds everywhere. */
export const groupsOn = (screen: string): readonly (typeof KEY_GROUPS)[number][] => {
  const isOwn = (group: KeyGroup): boolean => group.screens?.includes(screen) ?? false;
  return [
    ...KEY_GROUPS.filter(isOwn),
    ...KEY_GROUPS.filter((group: KeyGroup) => group.screens === undefined),
  ];
};
