export const attachmentsContract = {} as const;
