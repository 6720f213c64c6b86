export const houseContract = {} as const;
