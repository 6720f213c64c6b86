import { barsOf } from '#shared/domain/format/code-128.ts';

/** Millimetres a module: narrow enough for the foot of a letter, wide enough for a cheap scanner. */
const MODULE = 0.35;
const HEIGHT = 9;

/** A code as bars (Code 128); it stands in words on the page already. */
export function BarCode({ code }: { readonly code: string }) {
  const { bars, width } = barsOf(code);
  return (
    <svg
      className="bar-code"
      role="img"
      aria-label={`Kode batang ${code}`}
      width={`${width * MODULE}mm`}
      height={`${HEIGHT}mm`}
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
    >
      <path d={bars.map(({ at, width: wide }) => `M${at} 0h${wide}v1h-${wide}z`).join('')} />
    </svg>
  );
}
