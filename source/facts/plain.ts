import {sanitiseLine} from '../sanitise.js';

/** A printed form as a name: white space made plain, and nothing in it that a terminal would obey. */
export const plain = (text: string): string => sanitiseLine(text).replace(/\ufffd/g, '');
