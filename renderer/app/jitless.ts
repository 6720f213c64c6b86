import { z } from 'zod';

// Must run before any schema is built: zod's compiler calls `new Function`, which the page's
// content security policy forbids.
z.config({ jitless: true });
