import {emptyWords, negations, sameNames} from '../data/words.js';
import {compareOrder, rising} from '../figures.js';
import {padded, sameText, wordsOf} from '../text.js';
import {type CardRule, type Fault, fault, fine} from '../rule.js';
import type {CardView, OptionView} from '../view.js';

const whole = ['distractors'] as const;

/** One fault for each distractor of which something is so. */
function each(
	{options}: CardView,
	says: (option: OptionView, key: OptionView) => {id: string; en: string} | undefined,
): readonly Fault[] {
	const [key, ...wrong] = options;
	if (!key) return fine;
	return wrong.flatMap((option, at) => {
		const found = says(option, key);
		return found ? [{path: ['distractors', at], says: found}] : [];
	});
}

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

const startsUpper = (text: string): boolean | undefined => {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter === undefined ? undefined : letter !== letter.toLowerCase();
};

const isNamed = ({card}: CardView) => /^(?:person|quote|place)$/.test(card.kind);

function keyIsLonger({card, options}: CardView): boolean {
	const [key, ...wrong] = options;
	if (!key) return false;
	const most = Math.max(...wrong.map(({text}) => text.length));
	return card.answer.length > 1.3 * most && card.answer.length - most >= 6;
}

/** What the options of a choice have to be. */
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
			each(view, ({shape}, key) =>
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
			each(view, ({shape}, {shape: key}) =>
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
			each(view, ({shape}, {shape: key}) =>
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
	{
		id: 'option-in-stem',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal tidak menyebut pengecohnya: yang sudah disebut jelas bukan jawaban.',
			en: 'The stem names no distractor: what it names is plainly not the answer.',
		},
		todo: {id: 'Ganti pengecoh itu.', en: 'Replace that distractor.'},
		checkCard(view) {
			if (view.isWord || !view.isAsked) return fine;
			return each(view, ({words, shape}) =>
				shape.type === 'words' &&
				words.length > 0 &&
				!(words.length === 1 && (words[0]!.length < 4 || emptyWords.has(words[0]!))) &&
				view.stem.includes(padded(words))
					? {id: 'sudah disebut dalam soal', en: 'the stem names it'}
					: undefined,
			);
		},
	},
	{
		id: 'option-count',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Soal pilihan memuat dua sampai empat pengecoh.',
			en: 'A choice has two to four distractors.',
		},
		todo: {
			id: 'Tambahkan pengecoh yang baik, atau kosongkan agar jawabannya diketik.',
			en: 'Add good distractors, or leave them out so that the answer is typed.',
		},
		checkCard({options}) {
			const count = options.length - 1;
			return count === 1 || count > 4
				? fault(whole, `ada ${count} pengecoh`, `there ${count === 1 ? 'is 1' : `are ${count}`}`)
				: fine;
		},
	},
	{
		id: 'option-order',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Pengecoh berupa angka dan tanggal ditulis dari kecil ke besar.',
			en: 'Distractors that are figures or dates stand in rising order.',
		},
		todo: {id: 'Jalankan: newsquiz check --fix', en: 'Run: newsquiz check --fix'},
		checkCard({card}) {
			const {answer, distractors = []} = card;
			const order = rising([answer, ...distractors])?.filter((text) => text !== answer);
			return order &&
				order.length === distractors.length &&
				order.join('\n') !== distractors.join('\n')
				? fault(whole, 'tidak urut dari kecil ke besar', 'they are not in rising order')
				: fine;
		},
	},
	{
		id: 'option-case',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Huruf awal jawaban dan pengecoh sama: semua besar atau semua kecil.',
			en: 'Key and distractors begin alike: all with a capital or all without.',
		},
		todo: {id: 'Samakan huruf awalnya.', en: 'Begin them alike.'},
		checkCard({options}) {
			const [key, ...wrong] = options.map(({text}) => startsUpper(text));
			const known = wrong.filter((upper) => upper !== undefined);
			return key !== undefined && known.length > 0 && known.every((upper) => upper !== key)
				? fault(
						['answer'],
						'hanya jawabannya yang berhuruf awal lain',
						'only the key begins otherwise',
					)
				: fine;
		},
	},
	{
		id: 'key-longest',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Jawaban tidak jauh lebih panjang daripada setiap pengecoh (paling banyak 30 %).',
			en: 'The key is not much longer than every distractor (at most 30 %).',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard: (view) =>
			keyIsLonger(view)
				? fault(['answer'], 'jawabannya paling panjang', 'the key is the longest by far')
				: fine,
	},
	{
		id: 'key-stands-out',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Jawaban yang bukan nama tidak lebih dari dua kali panjang pengecohnya.',
			en: 'A key that is no name is not over twice as long as its distractors.',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			if (!key || isNamed(view)) return fine;
			return key.text.length > 2.2 * Math.max(...wrong.map(({text}) => text.length)) + 4
				? fault(['answer'], 'panjangnya mencolok', 'it stands out by its length')
				: fine;
		},
	},
	{
		id: 'option-lengths',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Panjang pengecoh mendekati panjang jawaban (70 sampai 130 %).',
			en: 'Distractors are near the key in length (70 to 130 %).',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			// Names are as long as they are, and one odd option among several gives nothing away.
			if (!key || isNamed(view) || keyIsLonger(view)) return fine;
			const far = wrong.filter(({text}) => {
				const by = Math.abs(text.length - key.text.length);
				return by > 0.3 * key.text.length && by >= 10;
			});
			return far.length * 2 > wrong.length
				? fault(whole, 'panjangnya jauh berbeda dari jawaban', 'their length is far from the key’s')
				: fine;
		},
	},
	{
		id: 'clue-word',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Tidak ada kata soal yang terulang hanya dalam jawaban.',
			en: 'No word of the stem is repeated in the key alone.',
		},
		todo: {
			id: 'Ganti kata itu dalam soal, atau pakai juga dalam pengecoh.',
			en: 'Use another word in the stem, or use it in distractors too.',
		},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			if (!key || view.isWord || !view.isAsked) return fine;
			const word = key.words.find(
				(other) =>
					other.length > 4 &&
					view.content.has(other) &&
					!wrong.some(({words}) => words.includes(other)),
			);
			return word === undefined
				? fine
				: fault(['answer'], `hanya jawaban mengulang "${word}"`, `only the key repeats "${word}"`);
		},
	},
	{
		id: 'shared-parts',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Hari, bulan, dan tahun tersebar merata di antara pilihan, sehingga tidak membocorkan jawaban.',
			en: 'Days, months and years are shared evenly by the options and give nothing away.',
		},
		todo: {
			id: 'Pakai tiap bagian jawaban sesering bagian lain, misalnya dua hari dan dua bulan.',
			en: 'Use each part of the key as often as the others, such as two days by two months.',
		},
		checkCard({options}) {
			const parts = options.map(({text, shape}) =>
				shape.type === 'date' && shape.precision === 'day' ? wordsOf(text) : undefined,
			);
			if (options.length < 4 || parts.some((words) => words === undefined)) return fine;
			const shares = parts.map((words) =>
				words!.reduce(
					(sum, word, at) => sum + parts.filter((other) => other![at] === word).length,
					0,
				),
			);
			const [key = 0, ...wrong] = shares;
			return key > Math.max(...wrong) + 1
				? fault(
						whole,
						'jawabannya berbagi paling banyak bagian',
						'the key shares most of its parts',
					)
				: fine;
		},
	},
];
