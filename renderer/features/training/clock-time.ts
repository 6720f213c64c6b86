/** "08.00": times as offices write them. */
export const clockTime = (time: string): string => time.replace(':', '.');
