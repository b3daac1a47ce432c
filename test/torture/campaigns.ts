/** What `npm run torture` runs. */
export {killLearners} from './kills.js';
export {damageFiles} from './mutants.js';
