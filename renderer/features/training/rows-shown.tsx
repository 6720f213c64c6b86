import type { ReactNode } from 'react';
import { formatFigure } from '#renderer/ui/Figure.tsx';

export const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Values of the foot of a list: how many rows it has. */
export const rowsShown = (count: number) => ({ ...bold, count: formatFigure(count) });
