import {sanitise} from '../../sanitise.js';

/** An address as it stands in a link that nothing in it can end. */
export function addressOf(url: string): string {
	return sanitise(url).replace(/[<>\s\ufffd\\"`]/g, (character) => encodeURIComponent(character));
}
