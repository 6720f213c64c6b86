import { addList, changeList, endList, showLists } from '../use-cases/lists/edit-lists.ts';

/** Use cases of this noun by kind; the names are those of shared/contract/lists.ts. */
export const listsQueries = { list: showLists } as const;
export const listsCommands = { add: addList, change: changeList, end: endList } as const;
