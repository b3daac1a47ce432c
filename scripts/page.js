/** `node scripts/page.js`: writes the script, the judging and the style sheet of the page for pupils. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {pageFiles, pageFolder} from './page-files.js';

for (const [name, text] of await pageFiles()) writeFileSync(path.join(pageFolder, name), text);
