import { MantineProvider, type MantineColorScheme } from '@mantine/core';
import { useLayoutEffect, type ReactNode } from 'react';
import { cssVariables, theme } from '#renderer/app/theme.ts';

interface LookProps {
  children: ReactNode;
  /** The practice office: purple in place of teal. Sets `data-practice` on `html`. */
  practice?: boolean;
  /** `auto` follows Windows. */
  colorScheme?: MantineColorScheme;
  /** The nonce of this load's content security policy; every style tag of Mantine carries it. */
  nonce?: string;
}

/** Gives everything inside the program's look. Import `app/styles.ts` once, in the entry. */
export function Look({ children, practice = false, colorScheme = 'auto', nonce }: LookProps) {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-practice', practice);
  }, [practice]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme={colorScheme}
      {...(colorScheme === 'auto' ? {} : { forceColorScheme: colorScheme })}
      {...(nonce === undefined ? {} : { getStyleNonce: () => nonce })}
    >
      {children}
    </MantineProvider>
  );
}
