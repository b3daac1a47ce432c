import {words as wordList} from '../data/gazetteer-table.js';

/** Offices of a region, which its name follows: `Bupati Kencana Hilir`. */
export const regionalOffices: ReadonlySet<string> = new Set(
	wordList(`
	gubernur bupati wali walikota camat lurah kades kapolda kapolres kapolresta kapolrestabes kapolsek dandim
	danrem danramil pangdam wagub wabup kajari kajati wawali sekda
`),
);
