import {
  IconBolt,
  IconCalendar,
  IconFileText,
  IconHelp,
  IconKeyboard,
  IconPlayerPlay,
  IconSettings,
  IconUser,
  IconArrowBackUp,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { commandsFor } from '#renderer/app/office-commands.ts';
import type { ScreenEntry } from '#renderer/app/screens.ts';
import { useSession } from '#renderer/app/session.ts';
import { openKeySheet } from '#renderer/app/KeySheet.tsx';
import { openUndo } from '#renderer/app/UndoKey.tsx';
import { useGo } from '#renderer/app/use-view.ts';
import type { PaletteAction } from '#renderer/ui/CommandPalette.tsx';
import { EVERYWHERE_KEYS, keyText } from '#renderer/ui/keys.ts';
import { offeredCommands, runWhenOffered } from '#renderer/ui/screen-commands.ts';

/** Other words under which an office looks for a screen. */
const ALSO: Partial<Record<ScreenEntry['label'], readonly string[]>> = {
  backups: ['cadangan data', 'salinan', 'usb', 'pulihkan'],
  transfer: ['excel', 'unggah', 'ambil data'],
  print: ['pdf', 'surat', 'daftar'],
  journal: ['log', 'siapa mengubah', 'urungkan'],
  beds: ['kamar', 'asrama', 'bangsal', 'ranjang'],
  desil: ['dtsen', 'dtks'],
  arrivals: ['datang', 'masuk'],
  decrees: ['sk', 'surat keputusan', 'panggil'],
  order: ['ranking', 'peringkat', 'daftar tunggu'],
  settings: ['setelan', 'atur'],
  guide: ['panduan', 'cara', 'petunjuk', 'help'],
};

interface Around {
  readonly screens: readonly ScreenEntry[];
  readonly onScreen: (id: string) => void;
  /** The open one. */
  readonly path: string;
  readonly onAccount: () => void;
  readonly onDay: { readonly label: string; readonly open: () => void } | undefined;
}

/** What Ctrl+K offers besides people: the open screen, the office, screens, the window. */
export function usePaletteActions(around: Around): () => readonly PaletteAction[] {
  const here = useHere(around.path);
  const ofOffice = useOfOffice(around.path);
  const toScreens = useToScreens(around);
  const ofWindow = useOfWindow(around);
  return () => [...here(), ...ofOffice(), ...toScreens(), ...ofWindow()];
}

type Gather = () => PaletteAction[];

function useHere(path: string): Gather {
  const t = useTranslations('kit.palette');
  return () =>
    offeredCommands().map(({ id, label, icon, onClick }) => ({
      id: `here-${path}-${id}`,
      label,
      icon: icon ?? IconPlayerPlay,
      group: t('here'),
      onRun: onClick,
    }));
}

/** Commands of other screens; those of the open one stand among what it offers. */
function useOfOffice(path: string): Gather {
  const t = useTranslations();
  const go = useGo();
  const { office, user } = useSession();
  return () =>
    commandsFor(office.kind, user.roles)
      .filter((command) => command.path !== path)
      .map((command) => ({
        id: `do-${command.label}`,
        label: t(command.label),
        icon: IconBolt,
        group: t('kit.palette.actions'),
        onRun: () => {
          runWhenOffered({ id: command.act, label: t(command.label) });
          go(command.path);
        },
      }));
}

function useToScreens({ screens, onScreen }: Around): Gather {
  const t = useTranslations();
  return () =>
    screens.map((entry) => ({
      id: entry.id,
      label: t(`shell.${entry.label}`),
      icon: entry.icon,
      group: t('kit.palette.screens'),
      keywords: ALSO[entry.label] ?? [],
      onRun: () => onScreen(entry.id),
    }));
}

function useOfWindow({ onAccount, onDay }: Around): Gather {
  const t = useTranslations();
  const group = t('kit.palette.window');
  const day = onDay && {
    id: 'day',
    label: onDay.label,
    icon: IconCalendar,
    group,
    onRun: onDay.open,
  };
  return () => [
    {
      id: 'keys',
      label: t('keys.name'),
      icon: IconKeyboard,
      group,
      keys: keyText(EVERYWHERE_KEYS.sheet),
      keywords: ['keyboard', 'papan ketik', 'shortcut', 'bantuan'],
      onRun: openKeySheet,
    },
    {
      id: 'undo',
      label: t('journal.undoKey.name'),
      icon: IconArrowBackUp,
      group,
      keys: keyText(EVERYWHERE_KEYS.undo),
      onRun: openUndo,
    },
    {
      id: 'account',
      label: t('users.account.open'),
      icon: IconUser,
      group,
      keywords: ['kata sandi', 'password', 'keluar', 'bahasa', 'english', 'gelap', 'terang'],
      onRun: onAccount,
    },
    ...(day === undefined ? [] : [day]),
  ];
}

/** Papers, parts of Pengaturan and chapters of the guide by name. Their lists lie with their screens, which come later. */
export function useNamedPlaces() {
  const t = useTranslations();
  const go = useGo();
  const { office, user } = useSession();
  return async (): Promise<readonly PaletteAction[]> => {
    const [{ sectionsFor }, { documentsFor }, { chaptersOf }] = await Promise.all([
      import('#renderer/features/settings/sections.ts'),
      import('#renderer/features/papers/documents-for.ts'),
      import('#shared/guide/guide.ts'),
    ]);
    return [
      ...documentsFor(office.kind, user.roles).map((document) => ({
        id: `paper-${document}`,
        label: t('kit.palette.paper', { name: t(`papers.documents.${document}`) }),
        icon: IconFileText,
        group: t('kit.palette.papers'),
        onRun: () => go('/cetak', { dokumen: document }),
      })),
      ...sectionsFor(office.kind, user.roles).map(({ id }) => ({
        id: `setting-${id}`,
        label: t(`settings.sections.${id}`),
        icon: IconSettings,
        group: t('kit.palette.settings'),
        keywords: [t('shell.settings')],
        onRun: () => go('/pengaturan', { bagian: id }),
      })),
      ...chaptersOf(office.kind).map(({ id, title }) => ({
        id: `guide-${id}`,
        label: t('kit.palette.chapter', { name: title }),
        icon: IconHelp,
        group: t('shell.guide'),
        keywords: ['cara'],
        onRun: () => go('/bantuan', { bab: id }),
      })),
    ];
  };
}
