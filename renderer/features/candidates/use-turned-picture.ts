import { useEffect, useState } from 'react';
import { pictureBytes, turnedPicture } from './picture.ts';

export interface TurnedPicture {
  readonly canvas: HTMLCanvasElement;
  /** An address the page can show, as long as this picture is the one that is turned. */
  readonly url: string;
}

/** A picture turned by quarters; null until it is drawn, 'broken' where it cannot be. */
export function useTurnedPicture(picture: Blob, quarters: number): TurnedPicture | 'broken' | null {
  const [turned, setTurned] = useState<TurnedPicture | 'broken' | null>(null);
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const canvas = await turnedPicture(picture, quarters);
      const bytes = await pictureBytes(canvas, picture.type);
      if (isGone) return;
      setTurned({ canvas, url: URL.createObjectURL(bytes) });
    };
    draw().catch(() => {
      if (!isGone) setTurned('broken');
    });
    return () => {
      isGone = true;
    };
  }, [picture, quarters]);
  // Given back once the page shows another one: until then it may still be loading from there.
  useEffect(() => {
    if (turned === null || turned === 'broken') return;
    return () => URL.revokeObjectURL(turned.url);
  }, [turned]);
  return turned;
}
