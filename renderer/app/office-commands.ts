import { CANDIDATE_WRITERS } from '#shared/contract/candidates.ts';
import type { Role } from '#shared/vocabulary.ts';

type Kind = 'agency' | 'school' | 'facility';

/** A command that is wanted from anywhere: the screen that has it, and which of its acts it is. */
export interface OfficeCommand {
  /** Words of the button, as the screen writes them. */
  readonly label:
    | 'backups.create'
    | 'candidates.list.add'
    | 'decrees.actions.record'
    | 'journal.verify'
    | 'applications.list.add'
    | 'stays.emergency'
    | 'stays.group'
    | 'training.acts.addCohort';
  readonly path: string;
  readonly act: string;
  readonly of: readonly Kind[];
  /** The endpoint behind it, and the roles that it asks for. */
  readonly endpoint: string;
  readonly access: 'signed-in' | readonly Role[];
}

const SCHOOLS = ['school', 'agency'] as const;
const HOUSE = ['facility'] as const;
const ALL = ['school', 'agency', 'facility'] as const;
const OFFICERS = ['head', 'officer'] as const;
const DAY_AND_NIGHT = ['head', 'officer', 'companion'] as const;

export const OFFICE_COMMANDS: readonly OfficeCommand[] = [
  {
    label: 'backups.create',
    path: '/backup',
    act: 'create',
    of: ALL,
    endpoint: 'backups.create',
    access: ['head', 'officer', 'admin'],
  },
  {
    label: 'candidates.list.add',
    path: '/calon',
    act: 'add',
    of: SCHOOLS,
    endpoint: 'candidates.add',
    access: CANDIDATE_WRITERS,
  },
  {
    label: 'decrees.actions.record',
    path: '/penetapan',
    act: 'record',
    of: SCHOOLS,
    endpoint: 'decrees.record',
    access: OFFICERS,
  },
  {
    label: 'applications.list.add',
    path: '/calon-pm',
    act: 'add',
    of: HOUSE,
    endpoint: 'applications.add',
    access: OFFICERS,
  },
  {
    label: 'stays.emergency',
    path: '/penerima-manfaat',
    act: 'emergency',
    of: HOUSE,
    endpoint: 'stays.admitEmergency',
    access: DAY_AND_NIGHT,
  },
  {
    label: 'stays.group',
    path: '/penerima-manfaat',
    act: 'group',
    of: HOUSE,
    endpoint: 'stays.groupLeave',
    access: DAY_AND_NIGHT,
  },
  {
    label: 'training.acts.addCohort',
    path: '/pelatihan',
    act: 'add',
    of: HOUSE,
    endpoint: 'training.saveCohort',
    access: OFFICERS,
  },
  {
    label: 'journal.verify',
    path: '/riwayat',
    act: 'verify',
    of: ALL,
    endpoint: 'journal.verify',
    access: 'signed-in',
  },
];

/** What an office of this kind and somebody with these roles may want from anywhere. */
export const commandsFor = (kind: Kind, roles: readonly Role[]): readonly OfficeCommand[] =>
  OFFICE_COMMANDS.filter(
    ({ of, access }) =>
      of.includes(kind) && (access === 'signed-in' || access.some((role) => roles.includes(role))),
  );
