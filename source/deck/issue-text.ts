import type {Bilingual} from '../errors.js';

/** What an issue of the schema tells about itself. */
export interface SchemaIssue {
	readonly code?: string;
	readonly path: readonly PropertyKey[];
	readonly expected?: string;
	readonly format?: string;
	readonly origin?: string;
	readonly maximum?: number | bigint;
	readonly values?: readonly unknown[];
	readonly params?: Readonly<Record<string, unknown>>;
}

const types: Readonly<Record<string, Bilingual>> = {
	string: {id: 'teks dalam tanda kutip', en: 'text in quotes'},
	number: {id: 'bilangan', en: 'a number'},
	int: {id: 'bilangan bulat', en: 'a whole number'},
	array: {id: 'daftar [ … ]', en: 'a list [ … ]'},
	tuple: {id: 'pasangan ["kiri", "kanan"]', en: 'a pair ["left", "right"]'},
	object: {id: 'objek { … }', en: 'an object { … }'},
};

const day: Bilingual = {
	id: 'harus berupa tanggal TTTT-BB-HH, misalnya 2024-05-31',
	en: 'has to be a date YYYY-MM-DD, such as 2024-05-31',
};

const patterns: Readonly<Record<string, Bilingual>> = {
	'cards.id': {
		id: 'id kartu terdiri atas 1–64 karakter: huruf a–z atau A–Z, angka, "_", dan "-"',
		en: 'a card id has 1 to 64 of a–z, A–Z, digits, "_" and "-"',
	},
	id: {
		id: 'id paket kartu terdiri atas huruf kecil a–z, angka, dan tanda hubung tunggal, misalnya "banjir-jakarta"',
		en: 'a deck id has small letters a–z, digits and single hyphens, such as "banjir-jakarta"',
	},
	'articles.url': {
		id: 'alamat harus diawali http:// atau https://',
		en: 'an address starts with http:// or https://',
	},
	'articles.sha256': {
		id: 'harus berupa 64 angka heksadesimal',
		en: 'has to be 64 hexadecimal digits',
	},
};

const blank: Bilingual = {id: 'masih kosong', en: 'is empty'};

/** What is wrong, to follow the name of the field. */
export function issueText(issue: SchemaIssue, isMissing: boolean): Bilingual {
	const {says} = issue.params ?? {};
	if (says !== undefined) return says as Bilingual;
	if (isMissing) return {id: 'belum ada', en: 'is missing'};
	switch (issue.code) {
		case 'invalid_type': {
			const type = types[issue.expected ?? ''];
			return type
				? {id: `harus berupa ${type.id}`, en: `has to be ${type.en}`}
				: {id: 'tidak sesuai', en: 'does not fit'};
		}
		case 'too_small':
			return issue.origin === 'string' ? blank : {id: 'terlalu kecil', en: 'is too small'};
		case 'too_big':
			return tooBig(issue);
		case 'invalid_format':
			return invalidFormat(issue);
		case 'invalid_value': {
			const values = (issue.values ?? []).map((value) => JSON.stringify(value));
			return {id: `harus ${values.join(' atau ')}`, en: `has to be ${values.join(' or ')}`};
		}
		case 'invalid_union':
			return /At$/.test(String(issue.path.at(-1)))
				? day
				: {id: 'harus berupa teks yang tidak kosong', en: 'has to be text, and not empty'};
		default:
			return {id: 'tidak sesuai', en: 'does not fit'};
	}
}

function tooBig({origin, maximum}: SchemaIssue): Bilingual {
	switch (origin) {
		case 'string':
			return {
				id: `terlalu panjang (paling banyak ${maximum} huruf)`,
				en: `is too long (at most ${maximum} characters)`,
			};
		case 'array':
			return {
				id: `terlalu banyak isinya (paling banyak ${maximum})`,
				en: `has too many entries (at most ${maximum})`,
			};
		default:
			return {id: 'terlalu besar', en: 'is too big'};
	}
}

function invalidFormat({format, path}: SchemaIssue): Bilingual {
	if (format !== 'regex') return day;
	const field = path.filter((key) => typeof key === 'string').join('.');
	return patterns[field] ?? blank;
}
