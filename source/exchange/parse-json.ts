import {scanJson} from '../deck/json-places.js';

/**
 * JSON of a stranger's.
 * @throws SyntaxError when it is none, or lies so deep that writing it again would not end well
 */
export function parseJson(text: string): unknown {
	if (scanJson(text).tooDeep) throw new SyntaxError('too deep');
	return JSON.parse(text);
}
