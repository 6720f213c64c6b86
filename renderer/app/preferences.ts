import type { MantineColorScheme } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { Language } from '#renderer/app/texts.tsx';

/** What belongs to this computer, not to the office: language of the screen, light or dark. */
export function usePreferences() {
  const [language, setLanguage] = useLocalStorage<Language>({
    key: 'tampung-language',
    defaultValue: 'id',
    getInitialValueInEffect: false,
  });
  const [colorScheme, setColorScheme] = useLocalStorage<MantineColorScheme>({
    key: 'tampung-colour-scheme',
    defaultValue: 'auto',
    getInitialValueInEffect: false,
  });
  return { language, setLanguage, colorScheme, setColorScheme };
}
