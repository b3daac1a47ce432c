import {homedir} from 'node:os';
import {homePaths, type HomePaths} from '../store/paths.js';
import type {Io} from './io.js';

/** Where this user's files are. */
export function userPaths(io: Pick<Io, 'env'>): HomePaths {
	return homePaths(io.env, process.platform, homedir());
}
