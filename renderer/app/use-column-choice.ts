import { useLocalStorage } from '@mantine/hooks';
import { useSession } from '#renderer/app/session.ts';
import { ColumnChoice, OWN_CHOICE } from '#renderer/ui/column-choice.ts';

/** What is stored may come from another version of the program: what does not fit is as it was never said. */
function read(text: string | undefined): ColumnChoice {
  if (text === undefined) return OWN_CHOICE;
  try {
    const found = ColumnChoice.safeParse(JSON.parse(text));
    return found.success ? found.data : OWN_CHOICE;
  } catch {
    return OWN_CHOICE;
  }
}

/** The columns of a list as whoever is signed in wants them, remembered on this computer. */
export function useColumnChoice(list: string) {
  const { uid } = useSession().user;
  const [choice, setChoice] = useLocalStorage<ColumnChoice>({
    key: `tampung-columns:${uid}:${list}`,
    defaultValue: OWN_CHOICE,
    getInitialValueInEffect: false,
    deserialize: read,
    serialize: (value) => JSON.stringify(value),
  });
  return { choice, setChoice };
}
