import {createRequire} from 'node:module';

/** Gives one of Node's own modules. An `import` of it would first run all its lazy getters, used or not. */
export const builtin = createRequire(import.meta.url);
