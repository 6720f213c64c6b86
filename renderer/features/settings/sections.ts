import type { ComponentType } from 'react';
import type { Role } from '#shared/vocabulary.ts';
import { CapacitySection } from '#renderer/features/settings/CapacitySection.tsx';
import { ClassesSection } from '#renderer/features/settings/ClassesSection.tsx';
import { IntakesSection } from '#renderer/features/settings/IntakesSection.tsx';
import { PermitsSection } from '#renderer/features/settings/PermitsSection.tsx';
import { PolicySection } from '#renderer/features/settings/PolicySection.tsx';
import { UsersSection } from '#renderer/features/users/UsersSection.tsx';
import { RoomsSection } from '#renderer/features/settings/RoomsSection.tsx';

interface Section {
  /** Its name stands in the catalogue under settings.sections. */
  readonly id: 'capacity' | 'classes' | 'rooms' | 'permits' | 'intakes' | 'policy' | 'users';
  readonly screen: ComponentType;
  /** Set in from the edges here; the other parts bring their own header. */
  readonly inset?: boolean;
  /** Shown only to holders of this role. */
  readonly role?: Role;
}

/** The parts of Pengaturan in the order of the list; a further part is one line here. */
export const SETTINGS_SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'capacity', screen: CapacitySection },
  { id: 'classes', screen: ClassesSection },
  { id: 'rooms', screen: RoomsSection },
  { id: 'permits', screen: PermitsSection },
  { id: 'intakes', screen: IntakesSection },
  { id: 'policy', screen: PolicySection },
  { id: 'users', screen: UsersSection, inset: true, role: 'admin' },
];
