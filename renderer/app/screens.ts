import {
  IconArrowsExchange,
  IconBed,
  IconBriefcase,
  IconCalendarEvent,
  IconCertificate,
  IconChartBar,
  IconDatabase,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconListNumbers,
  IconPrinter,
  IconSchool,
  IconSettings,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import { ARRIVALS } from '#renderer/app/arrivals-entry.ts';
import { DESIL } from '#renderer/app/desil-entry.ts';
import { duplicatesUnder } from '#renderer/app/duplicates-entry.ts';
import { GUIDE } from '#renderer/app/guide-entry.ts';
import type { Later } from '#renderer/app/later.ts';
import { PLACES } from '#renderer/app/places-entry.ts';
import {
  ApplicationsScreen,
  BackupsScreen,
  BedsScreen,
  CallsScreen,
  CandidatesScreen,
  DecreesScreen,
  DueScreen,
  HomeScreen,
  HouseDesk,
  JournalScreen,
  PapersScreen,
  PartnersScreen,
  ReportsScreen,
  ResidentsScreen,
  RunsScreen,
  SettingsScreen,
  StudentsScreen,
  TrainingScreen,
  TransferScreen,
  WaitlistScreen,
} from '#renderer/app/screen-code.ts';
import type { Icon } from '#renderer/ui/icon.ts';

export interface ScreenEntry {
  readonly id: string;
  /** Hash route. */
  readonly path: string;
  /** Key of its name in the catalogue `shell`. */
  readonly label:
    | 'home'
    | 'candidates'
    | 'duplicates'
    | 'places'
    | 'desil'
    | 'applications'
    | 'order'
    | 'decrees'
    | 'arrivals'
    | 'students'
    | 'residents'
    | 'due'
    | 'beds'
    | 'training'
    | 'partners'
    | 'print'
    | 'reports'
    | 'transfer'
    | 'backups'
    | 'journal'
    | 'settings'
    | 'guide';
  readonly icon: Icon;
  readonly screen: Later<object>;
  /** The entry of the menu that leads to a screen with no entry of its own. */
  readonly under?: string;
}

const HOME: ScreenEntry = {
  id: 'home',
  path: '/',
  label: 'home',
  icon: IconHome,
  screen: HomeScreen,
};

/** What every office has, whatever it does. */
const PRINT: ScreenEntry = {
  id: 'print',
  path: '/cetak',
  label: 'print',
  icon: IconPrinter,
  screen: PapersScreen,
};
const TRANSFER: ScreenEntry = {
  id: 'transfer',
  path: '/impor',
  label: 'transfer',
  icon: IconArrowsExchange,
  screen: TransferScreen,
};
const OFFICE: readonly ScreenEntry[] = [
  { id: 'backups', path: '/backup', label: 'backups', icon: IconDatabase, screen: BackupsScreen },
  { id: 'journal', path: '/riwayat', label: 'journal', icon: IconHistory, screen: JournalScreen },
  {
    id: 'settings',
    path: '/pengaturan',
    label: 'settings',
    icon: IconSettings,
    screen: SettingsScreen,
  },
  GUIDE,
];

const SCHOOL_GROUPS: readonly (readonly ScreenEntry[])[] = [
  [
    HOME,
    {
      id: 'candidates',
      path: '/calon',
      label: 'candidates',
      icon: IconUserPlus,
      screen: CandidatesScreen,
    },
    { id: 'order', path: '/urutan', label: 'order', icon: IconListNumbers, screen: RunsScreen },
    {
      id: 'decrees',
      path: '/penetapan',
      label: 'decrees',
      icon: IconCertificate,
      screen: DecreesScreen,
    },
  ],
  [
    { id: 'students', path: '/siswa', label: 'students', icon: IconUsers, screen: StudentsScreen },
    { id: 'beds', path: '/denah', label: 'beds', icon: IconBed, screen: BedsScreen },
  ],
  [PRINT, TRANSFER],
  OFFICE,
];

const FACILITY_GROUPS: readonly (readonly ScreenEntry[])[] = [
  [
    HOME,
    {
      id: 'applications',
      path: '/calon-pm',
      label: 'applications',
      icon: IconUserPlus,
      screen: ApplicationsScreen,
    },
    {
      id: 'waitlist',
      path: '/daftar-tunggu',
      label: 'order',
      icon: IconListNumbers,
      screen: WaitlistScreen,
    },
    {
      id: 'calls',
      path: '/pemanggilan',
      label: 'decrees',
      icon: IconCertificate,
      screen: CallsScreen,
    },
  ],
  [
    {
      id: 'residents',
      path: '/penerima-manfaat',
      label: 'residents',
      icon: IconHeartHandshake,
      screen: ResidentsScreen,
    },
    { id: 'house', path: '/panti', label: 'beds', icon: IconBed, screen: HouseDesk },
    {
      id: 'training',
      path: '/pelatihan',
      label: 'training',
      icon: IconSchool,
      screen: TrainingScreen,
    },
    {
      id: 'partners',
      path: '/mitra',
      label: 'partners',
      icon: IconBriefcase,
      screen: PartnersScreen,
    },
  ],
  [
    PRINT,
    {
      id: 'reports',
      path: '/laporan',
      label: 'reports',
      icon: IconChartBar,
      screen: ReportsScreen,
    },
    TRANSFER,
  ],
  OFFICE,
];

/** The menu in its four groups (product.md, Screens and words): what exists, nothing greyed out. */
export const SCREEN_GROUPS_OF: Readonly<
  Record<'agency' | 'school' | 'facility', readonly (readonly ScreenEntry[])[]>
> = {
  school: SCHOOL_GROUPS,
  facility: FACILITY_GROUPS.filter((group) => group.length > 0),
  agency: SCHOOL_GROUPS,
};

/** Screens beside the menu: opened from another one or by Ctrl+K. */
export const BESIDE_MENU_OF: Readonly<
  Record<'agency' | 'school' | 'facility', readonly ScreenEntry[]>
> = {
  school: [PLACES, DESIL, ARRIVALS, duplicatesUnder('candidates')],
  facility: [
    duplicatesUnder('applications'),
    {
      id: 'due',
      path: '/jatuh-tempo',
      label: 'due',
      icon: IconCalendarEvent,
      screen: DueScreen,
      under: 'residents',
    },
  ],
  agency: [PLACES, DESIL, ARRIVALS],
};

/** Every screen that an address can name, whoever sees it in the menu. */
export const SCREENS: readonly ScreenEntry[] = [
  ...new Set([...SCHOOL_GROUPS, ...FACILITY_GROUPS, ...Object.values(BESIDE_MENU_OF)].flat()),
];
