import type { ComponentType } from 'react';
import type { Role } from '#shared/vocabulary.ts';
import { BuildingsSection } from '#renderer/features/settings/BuildingsSection.tsx';
import { CapacitySection } from '#renderer/features/settings/CapacitySection.tsx';
import { ClassesSection } from '#renderer/features/settings/ClassesSection.tsx';
import { ColumnsSection } from '#renderer/features/settings/ColumnsSection.tsx';
import { HolidaysSection } from '#renderer/features/settings/HolidaysSection.tsx';
import { HouseRulesSection } from '#renderer/features/settings/HouseRulesSection.tsx';
import { IntakesSection } from '#renderer/features/settings/IntakesSection.tsx';
import { LetterheadSection } from '#renderer/features/settings/LetterheadSection.tsx';
import { ReasonsSection } from '#renderer/features/settings/ReasonsSection.tsx';
import { SchoolRulesSection } from '#renderer/features/settings/SchoolRulesSection.tsx';
import { VillagesSection } from '#renderer/features/settings/VillagesSection.tsx';
import { WordsSection } from '#renderer/features/settings/WordsSection.tsx';
import { LettersSection } from '#renderer/features/settings/LettersSection.tsx';
import { OperationalSection } from '#renderer/features/settings/OperationalSection.tsx';
import { OutagesSection } from '#renderer/features/settings/OutagesSection.tsx';
import { PermitsSection } from '#renderer/features/settings/PermitsSection.tsx';
import { PolicySection } from '#renderer/features/settings/PolicySection.tsx';
import { SignersSection } from '#renderer/features/settings/SignersSection.tsx';
import { PrintersSection } from '#renderer/features/settings/PrintersSection.tsx';
import { PresetsSection } from '#renderer/features/settings/PresetsSection.tsx';
import { UsersSection } from '#renderer/features/users/UsersSection.tsx';
import { WardsSection } from '#renderer/features/settings/WardsSection.tsx';
import { RoomsSection } from '#renderer/features/settings/RoomsSection.tsx';

interface Section {
  /** Its name stands in the catalogue under settings.sections. */
  readonly id:
    | 'capacity'
    | 'operational'
    | 'classes'
    | 'rooms'
    | 'buildings'
    | 'wards'
    | 'outages'
    | 'permits'
    | 'intakes'
    | 'policy'
    | 'rules'
    | 'holidays'
    | 'columns'
    | 'words'
    | 'villages'
    | 'schoolRules'
    | 'reasons'
    | 'letterhead'
    | 'letters'
    | 'signers'
    | 'printers'
    | 'presets'
    | 'users';
  readonly screen: ComponentType;
  /** Set in from the edges here; the other parts bring their own header. */
  readonly inset?: boolean;
  /** Only of one kind of office: a facility's, or that of all others. */
  readonly of?: 'school' | 'facility';
  /** Shown only to holders of this role. */
  readonly role?: Role;
}

/** The parts of Pengaturan in the order of the list; a further part is one line here. */
export const SETTINGS_SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'capacity', screen: CapacitySection },
  { id: 'operational', screen: OperationalSection, of: 'facility' },
  { id: 'classes', screen: ClassesSection, of: 'school' },
  { id: 'rooms', screen: RoomsSection, of: 'school' },
  { id: 'wards', screen: WardsSection, of: 'facility' },
  { id: 'outages', screen: OutagesSection, of: 'facility' },
  { id: 'buildings', screen: BuildingsSection, of: 'facility' },
  { id: 'permits', screen: PermitsSection },
  { id: 'intakes', screen: IntakesSection, of: 'school' },
  { id: 'policy', screen: PolicySection, of: 'school' },
  { id: 'schoolRules', screen: SchoolRulesSection, of: 'school' },
  { id: 'columns', screen: ColumnsSection },
  { id: 'holidays', screen: HolidaysSection },
  { id: 'rules', screen: HouseRulesSection, of: 'facility' },
  { id: 'reasons', screen: ReasonsSection },
  { id: 'words', screen: WordsSection, of: 'facility' },
  { id: 'villages', screen: VillagesSection },
  { id: 'letterhead', screen: LetterheadSection },
  { id: 'letters', screen: LettersSection, of: 'school' },
  { id: 'signers', screen: SignersSection },
  { id: 'printers', screen: PrintersSection },
  { id: 'presets', screen: PresetsSection },
  { id: 'users', screen: UsersSection, inset: true, role: 'admin' },
];

/** What somebody with these roles sees in an office of this kind. */
export const sectionsFor = (
  office: 'agency' | 'school' | 'facility',
  roles: readonly Role[],
): readonly Section[] => {
  const kind = office === 'facility' ? 'facility' : 'school';
  return SETTINGS_SECTIONS.filter(
    ({ role, of = kind }) => of === kind && (role === undefined || roles.includes(role)),
  );
};
