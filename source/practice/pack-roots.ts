import {rootList} from '../language/roots/root-list.js';
import type {Pack} from './typed-judge.js';

/** The roots that the page brings, in the place of the whole list. */
export const roots = rootList((window as {newsquizPack?: Pack}).newsquizPack?.roots ?? '');
