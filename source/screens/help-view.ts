import {cells, pad} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import type {Place} from '../keys/binding.js';
import {type KeyRow, type Section, keyRows, sections} from '../keys/help.js';
import type {Keymap} from '../keys/keymap.js';
import type {Labels} from '../labels/labels.js';
import {match, matchable, queryWords} from '../palette/match.js';

export interface HelpSetting {
	/** Where the help was asked for. */
	readonly place: Place;
	readonly keymap: Keymap;
	readonly labels: Labels;
	readonly language: Language;
	readonly width: number;
}

/** The present place first, then what holds everywhere, then the rest in its order. */
function ordered(place: Place): Section[] {
	const rank = ({places}: Section): number =>
		places?.includes(place) ? 0 : places === undefined ? 1 : 2;
	return [...sections].sort((a, b) => rank(a) - rank(b));
}

/** The help: the keys of the present place, what the grades mean, then all other keys. */
export function helpLines(query: string, setting: HelpSetting): Line[] {
	const {place, keymap, labels, language, width} = setting;
	const words = queryWords(query);
	const fits = (text: string): boolean => match(words, matchable(text)) !== undefined;
	const parts = ordered(place)
		.map((section) => {
			const title = section.title[language];
			return {
				title,
				rows: keyRows(section, language, keymap).filter(({keys, label}) =>
					fits(`${label} ${title} ${keys}`),
				),
			};
		})
		.filter(({rows}) => rows.length > 0);
	const column = Math.min(
		Math.floor(width / 2) - 1,
		Math.max(0, ...parts.flatMap(({rows}) => rows.map(({keys}) => cells(keys)))) + 3,
	);
	const [first, ...others] = parts.map(({title, rows}) => partLines(title, rows, column, width));
	const grades = labels.help.grades.filter(fits);
	if (!first && grades.length === 0) return wrap([segment(labels.help.nothing, 'muted')], width);
	const groups = [
		...(first ? [first] : []),
		...(grades.length > 0 ? [gradeLines(labels.help.gradesTitle, grades, width)] : []),
		...others,
		...(words.length === 0 ? [wrap([segment(labels.help.data, 'muted')], width)] : []),
	];
	return groups.flatMap((group, index) => (index === 0 ? group : [blank, ...group]));
}

function partLines(title: string, rows: readonly KeyRow[], column: number, width: number): Line[] {
	return [
		[segment(title, 'title')],
		...rows.flatMap(({keys, label}) => {
			// Many keys for one thing go on in rows of their own.
			const names = wrap([segment(keys, 'key')], column - 2);
			const said = wrap(label, width - column);
			return Array.from({length: Math.max(names.length, said.length)}, (_, at): Line => [
				segment(pad(names[at]?.map(({text}) => text).join('') ?? '', column), 'key'),
				...(said[at] ?? []),
			]);
		}),
	];
}

function gradeLines(title: string, grades: readonly string[], width: number): Line[] {
	return [
		[segment(title, 'title')],
		...grades.flatMap((line) => {
			const [name = '', ...rest] = line.split(': ');
			return wrapAfter(
				[segment('· ', 'muted')],
				[segment(name, 'strong'), segment(`: ${rest.join(': ')}`)],
				width,
			);
		}),
	];
}
