export const runsContract = {} as const;
