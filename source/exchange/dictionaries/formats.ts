import {dictd} from './dictd.js';
import type {DictionaryFormat} from './format.js';
import {stardict} from './stardict.js';
import {tsv} from './tsv.js';

/** The formats of dictionaries, those first whose files are told most surely. */
export const dictionaryFormats: readonly DictionaryFormat[] = [stardict, dictd, tsv];
