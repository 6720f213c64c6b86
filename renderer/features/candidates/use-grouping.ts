import { useLocalStorage } from '@mantine/hooks';
import { type Grouping, GROUPINGS } from '#shared/domain/candidates/list-groups.ts';
import { useSession } from '#renderer/app/session.ts';

/** What the list is grouped by, as whoever is signed in wants it, remembered on this computer. */
export function useGrouping() {
  const { uid } = useSession().user;
  const [stored, setGroup] = useLocalStorage<string>({
    key: `tampung-grouping:${uid}:candidates`,
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  // Another version of the program may have left another word.
  const group: Grouping | undefined = GROUPINGS.find((by) => by === stored);
  return { group, setGroup: (by: Grouping | undefined) => setGroup(by ?? '') };
}
