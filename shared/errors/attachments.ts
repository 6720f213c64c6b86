export const attachmentsErrors = {} as const;
