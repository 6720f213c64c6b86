// The screens, whose code comes when it is first needed.
import { later } from '#renderer/app/later.ts';

export const ApplicationsScreen = later(
  async () =>
    (await import('#renderer/features/applications/ApplicationsScreen.tsx')).ApplicationsScreen,
);
export const CallsScreen = later(
  async () => (await import('#renderer/features/applications/CallsScreen.tsx')).CallsScreen,
);
export const WaitlistScreen = later(
  async () => (await import('#renderer/features/applications/WaitlistScreen.tsx')).WaitlistScreen,
);
export const ArrivalsScreen = later(
  async () => (await import('#renderer/features/arrivals/ArrivalsScreen.tsx')).ArrivalsScreen,
);
export const BackupsScreen = later(
  async () => (await import('#renderer/features/backups/BackupsScreen.tsx')).BackupsScreen,
);
export const BedsScreen = later(
  async () => (await import('#renderer/features/beds/BedsScreen.tsx')).BedsScreen,
);
export const CandidatesScreen = later(
  async () => (await import('#renderer/features/candidates/CandidatesScreen.tsx')).CandidatesScreen,
);
export const DecreesScreen = later(
  async () => (await import('#renderer/features/decrees/DecreesScreen.tsx')).DecreesScreen,
);
export const DuplicatesScreen = later(
  async () => (await import('#renderer/features/duplicates/DuplicatesScreen.tsx')).DuplicatesScreen,
);
export const DesilScreen = later(
  async () => (await import('#renderer/features/desil/DesilScreen.tsx')).DesilScreen,
);
export const DueScreen = later(
  async () => (await import('#renderer/features/due/DueScreen.tsx')).DueScreen,
);
export const GuideScreen = later(
  async () => (await import('#renderer/features/guide/GuideScreen.tsx')).GuideScreen,
);
export const HomeScreen = later(
  async () => (await import('#renderer/features/home/HomeScreen.tsx')).HomeScreen,
);
export const HouseDesk = later(async () => (await import('#renderer/app/HouseDesk.tsx')).HouseDesk);
export const JournalScreen = later(
  async () => (await import('#renderer/features/journal/JournalScreen.tsx')).JournalScreen,
);
export const PlacesScreen = later(
  async () => (await import('#renderer/features/home/PlacesScreen.tsx')).PlacesScreen,
);
export const PapersScreen = later(
  async () => (await import('#renderer/features/papers/PapersScreen.tsx')).PapersScreen,
);
export const ResidentsScreen = later(
  async () => (await import('#renderer/features/residents/ResidentsScreen.tsx')).ResidentsScreen,
);
export const PartnersScreen = later(
  async () => (await import('#renderer/features/partners/PartnersScreen.tsx')).PartnersScreen,
);
export const ReportsScreen = later(
  async () => (await import('#renderer/features/reports/ReportsScreen.tsx')).ReportsScreen,
);
export const RunsScreen = later(
  async () => (await import('#renderer/features/runs/RunsScreen.tsx')).RunsScreen,
);
export const SettingsScreen = later(
  async () => (await import('#renderer/features/settings/SettingsScreen.tsx')).SettingsScreen,
);
export const StudentsScreen = later(
  async () => (await import('#renderer/features/students/StudentsScreen.tsx')).StudentsScreen,
);
export const TrainingScreen = later(
  async () => (await import('#renderer/features/training/TrainingScreen.tsx')).TrainingScreen,
);
export const TransferScreen = later(
  async () => (await import('#renderer/features/transfer/TransferScreen.tsx')).TransferScreen,
);
