// Before any module: zod's compiler would call `new Function`, which this page's policy forbids. A
// module of our own comes too late, for bundling may run the schemas first.
globalThis.__zod_globalConfig = { jitless: true };
