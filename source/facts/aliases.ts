import {countries} from '../language/data/gazetteer-countries.js';
import {provinces} from '../language/data/gazetteer-regions.js';
import {institutions} from '../language/data/institutions.js';
import {items, lines} from '../language/data/gazetteer-table.js';

/** People whom news calls by a name that is no part of the other. */
const people = lines(`
	Joko Widodo, Jokowi
	Susilo Bambang Yudhoyono, SBY
	Basuki Tjahaja Purnama, Ahok
	Jusuf Kalla, JK
	Abdurrahman Wahid, Gus Dur
	Muhaimin Iskandar, Cak Imin
	Agus Harimurti Yudhoyono, AHY
	Saifullah Yusuf, Gus Ipul
	Yahya Cholil Staquf, Gus Yahya
	Zulkifli Hasan, Zulhas
	Sutiyoso, Bang Yos
	Aburizal Bakrie, Ical
	Ahmad Heryawan, Aher
	Airlangga Hartarto, Airlangga
	Bacharuddin Jusuf Habibie, B.J. Habibie, BJ Habibie, Habibie
	Soekarno, Sukarno, Bung Karno
	Mohammad Hatta, Bung Hatta
	Soeharto, Suharto
`);

let sets: ReadonlyMap<string, string> | undefined;

/** The first name of the set that a name belongs to (`China` → `Tiongkok`), the same for all its other names; undefined for names of no set. */
export function aliasSet(
	type: 'person' | 'place' | 'organisation',
	name: string,
): string | undefined {
	sets ??= build();
	return sets.get(`${type} ${name.toLowerCase()}`);
}

function build(): ReadonlyMap<string, string> {
	const map = new Map<string, string>();
	const add = (type: string, name: string, others: readonly string[]): void => {
		for (const each of [name, ...others]) {
			const key = `${type} ${each.toLowerCase()}`;
			if (!map.has(key)) map.set(key, name);
		}
	};
	for (const {name, aliases} of countries) add('place', name, aliases);
	for (const {name, aliases} of provinces) add('place', name, aliases);
	for (const {name, aliases} of institutions) add('organisation', name, aliases);
	for (const line of people) {
		const [name = '', ...others] = items(line);
		add('person', name, others);
	}
	return map;
}
