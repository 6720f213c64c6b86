import type { ReactNode } from 'react';
import { Reading } from '#renderer/app/Reading.tsx';
import { useRead } from '#renderer/app/queries.ts';
import { useGo } from '#renderer/app/use-view.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { Icon } from '#renderer/ui/icon.ts';

interface CurrentIntakeProps {
  /** What the screen says, and its way to Pengaturan, while no intake was opened. */
  none: {
    readonly icon: Icon;
    readonly title: string;
    readonly text: string;
    readonly settings: string;
  };
  children: (intake: string) => ReactNode;
}

/** A screen of the intake that is open. */
export function CurrentIntake({ none, children }: CurrentIntakeProps) {
  const go = useGo();
  const intake = useRead('intakes.current', {});
  return (
    <Reading query={intake}>
      {(current) =>
        current === null ? (
          <EmptyState
            icon={none.icon}
            title={none.title}
            ways={[{ label: none.settings, onClick: () => go('/pengaturan'), main: true }]}
          >
            {none.text}
          </EmptyState>
        ) : (
          children(current.uid)
        )
      }
    </Reading>
  );
}
