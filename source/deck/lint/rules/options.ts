import {negations, sameNames} from '../data/words.js';
import {compareOrder} from '../figures.js';
import {padded, sameText} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import type {OptionView} from '../view.js';
import {eachOption} from './each-option.js';

const rowOf = new Map(sameNames.flatMap((row, at) => row.split('|').map((name) => [name, at])));

/** Whether two options are two names of one thing. */
function isSame(a: OptionView, b: OptionView): boolean {
	const [first, second] = [sameText(a.text), sameText(b.text)];
	const row = rowOf.get(first);
	if (row !== undefined && row === rowOf.get(second)) return true;
	if (a.shape.type === 'date' && b.shape.type === 'date') {
		return (
			a.shape.precision === b.shape.precision &&
			a.shape.format !== b.shape.format &&
			compareOrder(a.shape.order, b.shape.order) === 0
		);
	}
	if (a.shape.type === 'figure' && b.shape.type === 'figure') {
		return a.shape.unit === b.shape.unit && compareOrder(a.shape.order, b.shape.order) === 0;
	}
	return isShortFor(a, b) || isShortFor(b, a);
}

/** *KPK* for *Komisi Pemberantasan Korupsi*, *Kemenkeu* for *Kementerian Keuangan*. */
function isShortFor(short: OptionView, long: OptionView): boolean {
	const text = short.text.trim();
	const words = long.words.filter((word) => word !== 'dan');
	if (words.length < 2) return false;
	if (/^\p{Lu}{2,8}$/u.test(text)) {
		return words.map((word) => word[0]).join('') === text.toLowerCase();
	}
	const rest = /^Kemen(\p{Ll}{2,})$/u.exec(text)?.[1];
	return rest !== undefined && words[0] === 'kementerian' && words[1]!.startsWith(rest.slice(0, 3));
}

/** Words before a name or clause that make another thing of it. */
const changing = new Set([...negations, 'wakil', 'mantan', 'calon', 'eks', 'non']);

/** Whether one option is a part of another one. */
function isPart(part: OptionView, of: OptionView): boolean {
	if (part.shape.type !== 'words' || of.shape.type !== 'words') return false;
	if (part.words.length === 0 || part.words.length >= of.words.length) return false;
	if (!padded(of.words).includes(padded(part.words))) return false;
	return !of.words.some((word) => changing.has(word) && !part.words.includes(word));
}

const allOrNone =
	/^(?:semua(?:nya)?(?: (?:pilihan|jawaban|opsi))?(?: (?:di atas|tersebut|ini))?(?: (?:adalah )?(?:benar|betul|salah))?|(?:tidak ada|bukan|tidak satu pun)(?: (?:satu|salah satu))?(?: (?:pun|dari|di antara))?(?: (?:pilihan|jawaban|yang))?(?: (?:di atas|benar|betul|tersebut|semuanya|itu))*|(?:\(?[a-e]\)?[, ]*)+(?:dan|atau|serta) \(?[a-e]\)?(?: (?:benar|salah|betul))?|(?:1|2|3|4)(?:, (?:1|2|3|4))* dan (?:1|2|3|4) (?:benar|salah))$/i;

/** What the options of a choice have to be: of one type, and none of them right or the same. */
export const optionRules: readonly CardRule[] = [
	{
		id: 'option-alias',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Tidak ada dua pilihan yang berarti sama: nama lain, singkatan, tanggal atau jumlah yang sama.',
			en: 'No two options mean the same: another name, an acronym, the same date or amount.',
		},
		todo: {id: 'Ganti salah satunya.', en: 'Replace one of them.'},
		checkCard: ({options}) =>
			options.flatMap((option, at) => {
				const earlier = options.slice(0, at).find((other) => isSame(option, other));
				return earlier && sameText(earlier.text) !== sameText(option.text)
					? fault(
							['distractors', at - 1],
							`sama artinya dengan "${earlier.text}"`,
							`it means the same as "${earlier.text}"`,
						)
					: fine;
			}),
	},
	{
		id: 'option-part',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Tidak ada pilihan yang menjadi bagian dari pilihan lain.',
			en: 'No option is a part of another one.',
		},
		todo: {id: 'Ganti salah satunya.', en: 'Replace one of them.'},
		checkCard: ({options, isWord}) =>
			options.flatMap((option, at) => {
				// Roots and glosses are short, and near ones are what a learner mixes up.
				if (isWord) return fine;
				const other = options.find(
					(second, index) =>
						(index < at || index === 0) && (isPart(option, second) || isPart(second, option)),
				);
				return other && at > 0
					? fault(
							['distractors', at - 1],
							`pilihan ini dan "${other.text}" saling memuat`,
							`this option and "${other.text}" hold one another`,
						)
					: fine;
			}),
	},
	{
		id: 'option-kind',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Semua pilihan sejenis: tanggal dengan tanggal, jumlah dengan jumlah, kata dengan kata.',
			en: 'All options are of one type: dates, amounts, or words.',
		},
		todo: {id: 'Ganti pengecoh itu dengan yang sejenis.', en: 'Replace it by one of the type.'},
		checkCard: (view) =>
			eachOption(view, ({shape}, key) =>
				shape.type !== key.shape.type
					? {id: 'bukan jenis yang sama dengan jawaban', en: 'it is of another type than the key'}
					: undefined,
			),
	},
	{
		id: 'option-precision',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Pilihan berupa tanggal sama bentuknya: semua hari, semua bulan, atau semua tahun.',
			en: 'Options that are dates have one form: all days, all months, or all years.',
		},
		todo: {id: 'Tulis semua tanggal dalam satu bentuk.', en: 'Write all dates in one form.'},
		checkCard: (view) =>
			eachOption(view, ({shape}, {shape: key}) =>
				shape.type === 'date' &&
				key.type === 'date' &&
				(shape.precision !== key.precision || shape.format !== key.format)
					? {id: 'bentuk tanggalnya lain', en: 'its date has another form'}
					: undefined,
			),
	},
	{
		id: 'option-unit',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Pilihan berupa jumlah memakai satu satuan.',
			en: 'Options that are amounts have one unit.',
		},
		todo: {id: 'Tulis semua jumlah dengan satuan yang sama.', en: 'Give all amounts one unit.'},
		checkCard: (view) =>
			eachOption(view, ({shape}, {shape: key}) =>
				shape.type === 'figure' && key.type === 'figure' && shape.unit !== key.unit
					? {id: 'satuannya lain', en: 'its unit is another'}
					: undefined,
			),
	},
	{
		id: 'option-all-none',
		family: 'options',
		severity: 'error',
		means: {
			id: 'Tidak ada "semua benar", "tidak ada yang benar", atau "A dan B".',
			en: 'There is no "all of the above", "none of the above" or "A and B".',
		},
		todo: {
			id: 'Ganti dengan pengecoh yang berdiri sendiri.',
			en: 'Replace it by an answer of its own.',
		},
		checkCard: ({options}) =>
			options.flatMap(({text}, at) =>
				allOrNone.test(sameText(text).replace(/[.!]$/, ''))
					? fault(
							at === 0 ? ['answer'] : ['distractors', at - 1],
							'pilihan ini berbicara tentang pilihan lain',
							'this option speaks of the other ones',
						)
					: fine,
			),
	},
];
