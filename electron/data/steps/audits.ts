import type { Audit } from '#shared/contract/define.ts';

/** What of a paper or a file the journal must show as read; both by a space between. */
export function auditsOf({
  fullIds,
  health = false,
}: {
  readonly fullIds: boolean;
  readonly health?: boolean;
}): { audits?: string } {
  const read: Audit[] = [
    ...(fullIds ? (['full-id'] as const) : []),
    ...(health ? (['health'] as const) : []),
  ];
  return read.length === 0 ? {} : { audits: read.join(' ') };
}
