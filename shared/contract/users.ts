export const usersContract = {} as const;
