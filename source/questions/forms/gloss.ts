import type {Unit} from '../clause/units.js';
import {isVerbUnit} from '../clause/clause.js';
import type {Draft} from '../draft.js';
import type {SentenceView, Story} from '../story.js';
import type {Statement} from '../statement.js';
import {partsOf} from '../words/dates.js';
import {conjunctions, pointers, prepositions} from '../words/lists.js';
import {dateDraft} from './date.js';

/** What brackets and appositions tell beside the sentence: Latin names, days of events, capitals. */
export function glossForms(story: Story): Draft[] {
	return story.sentences
		.filter(({block}) => block !== 'headline' && block !== 'subheading')
		.flatMap((sentence) => {
			const statement: Statement = {
				sentence,
				units: sentence.units,
				quoted: false,
				frame: 'none',
			};
			return [
				...latinNames(story, sentence, statement),
				...eventDays(story, statement),
				...capitals(statement),
			];
		});
}

const bracketed =
	/(\p{L}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}) \((\p{Lu}\p{Ll}{3,} \p{Ll}{4,}(?: \p{Ll}{4,})?)\)/gu;
const kinds = /^(?:pohon|tanaman|burung|bunga|ikan|ular|anggrek|nyamuk)$/;
const latinGenus = /(?:us|is|um|as|es|os|ys|yx|ax|ex|on|ops|er|ra|na|la|ea|ia|sa|ma|ta)$/;
const latinSpecies =
	/(?:us|um|ae|ii|ensis|oides|alis|aris|atra|icus|ica|anus|ana|inus|ina|osa|eus|ifera|folia|ris)$/;

/** `harimau benggala (Panthera tigris)` */
function latinNames(story: Story, sentence: SentenceView, statement: Statement): Draft[] {
	const {start, end} = story.facts.analysis.sentences[sentence.index]!;
	const text = story.facts.article.text.slice(start, end);
	return [...text.matchAll(bracketed)].flatMap((match): Draft[] => {
		const [whole, before = '', latin = ''] = match;
		const [genus = '', ...species] = latin.split(' ');
		if (!latinGenus.test(genus) || !latinSpecies.test(species.at(-1)!)) return [];
		const words = before.split(' ');
		const outside = words.findLastIndex((word) => isOutside(word.toLowerCase())) + 1;
		// *pohon kayu besi*; *hidup | kukang randu*
		const from = Math.max(outside, words.length === 3 && !kinds.test(words[0]!) ? 1 : 0);
		const name = words.slice(from).join(' ');
		if (name.length < 4) return [];
		const at = start + match.index + whole.length - 1 - latin.length;
		return [
			{
				kind: 'thing',
				form: 'direct',
				question: `Apa nama ilmiah ${from === 0 && match.index === 0 ? name.toLowerCase() : name}?`,
				answer: latin,
				accept: [],
				span: {start: at, end: at + latin.length},
				statement,
				shown: [],
				merit: 1,
			},
		];
	});
}

const isOutside = (word: string) =>
	prepositions.has(word) ||
	conjunctions.has(word) ||
	pointers.has(word) ||
	/^(?:dan|atau|serta|jenis|spesies|seekor|sebatang|sebuah|adalah|satwa|hewan|termasuk|yaitu|yakni|ada)$/.test(
		word,
	);

/** `penandatanganan perjanjian X (4 Mei 1990)` */
function eventDays(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	return units.flatMap((unit, at) => {
		if (unit.kind !== 'date' || units[at - 1]?.text !== '(' || units[at + 1]?.text !== ')')
			return [];
		const parts = partsOf(unit.entity?.iso);
		if (!parts) return [];
		let from = at - 1;
		while (from > 0 && isNounPart(units[from - 1]!, from - 1)) from--;
		// The event begins at its own noun: *peringatan 10 tahun | penandatanganan …*.
		const phrase = units.slice(from, at - 1);
		const head = phrase.findLastIndex(({kind, lower}) => kind === 'word' && eventNoun.test(lower));
		const event = phrase.slice(head);
		if (head < 0 || !event.some(({entity, text}) => entity !== undefined || /^\p{Lu}/u.test(text)))
			return [];
		const name = story.facts.article.text
			.slice(event[0]!.start, event.at(-1)!.end)
			.replace(/\s+/g, ' ');
		const asks =
			parts.day !== undefined
				? 'Pada tanggal berapakah'
				: parts.month === undefined
					? 'Pada tahun berapakah'
					: 'Pada bulan apakah';
		return dateDraft(story, statement, unit, {
			form: 'direct',
			stem: {
				text: `${asks} ${name.charAt(0).toLowerCase()}${name.slice(1)} berlangsung?`,
				units: event,
			},
			merit: 2,
		});
	});
}

const eventNoun =
	/^(?:pe(?:n|m|ng|ny)?[a-z]{3,}an|per[a-z]{3,}an|pemilu|kongres|sidang|upacara|konferensi|muktamar|revolusi)$/;
const isNounPart = (unit: Unit, at: number) =>
	unit.entity !== undefined
		? unit.kind !== 'date'
		: unit.kind === 'word' &&
			!isVerbUnit(unit, at === 0) &&
			!prepositions.has(unit.lower) &&
			!conjunctions.has(unit.lower);

/** `X, ibu kota Y,` and `X (ibu kota Y)` */
function capitals(statement: Statement): Draft[] {
	const {units} = statement;
	return units.flatMap((unit, at): Draft[] => {
		if (unit.kind !== 'place' || unit.actor === true || !/^[,(]$/.test(units[at + 1]?.text ?? ''))
			return [];
		if (units[at + 2]?.lower !== 'ibu' || units[at + 3]?.lower !== 'kota') return [];
		const land = units[at + 4];
		const close = units[at + 5];
		if (land?.kind !== 'place' || (close !== undefined && !/^[,.)]$/.test(close.text))) return [];
		const answer = unit.entity!.name ?? unit.entity!.text;
		return [
			{
				kind: 'place',
				form: 'direct',
				question: `Apa nama ibu kota ${land.text}?`,
				answer,
				accept: [],
				span: {start: unit.entity!.start, end: unit.entity!.end},
				statement,
				key: unit,
				shown: [land],
				merit: 1,
			},
		];
	});
}
