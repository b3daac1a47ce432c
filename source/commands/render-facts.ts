import type {Language} from '../errors.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import type {Entity, EntityType} from '../facts/entity.js';
import {groupEntities} from '../facts/people-and-bodies.js';
import {noiseLabel} from '../labels/noise.js';
import {sanitiseLine} from '../sanitise.js';

const headings = {
	person: {id: 'Orang', en: 'People'},
	organisation: {id: 'Lembaga', en: 'Organisations'},
	place: {id: 'Tempat', en: 'Places'},
	event: {id: 'Peristiwa', en: 'Events'},
	date: {id: 'Tanggal', en: 'Dates'},
	time: {id: 'Waktu', en: 'Times'},
	quantity: {id: 'Angka', en: 'Figures'},
	acronym: {id: 'Singkatan', en: 'Acronyms'},
	quote: {id: 'Kutipan', en: 'Quotes'},
} as const satisfies Record<EntityType, Record<Language, string>>;

const words = {
	untitled: {id: '(tanpa judul)', en: '(no title)'},
	undated: {id: 'tanpa tanggal', en: 'no date'},
	noise: {id: 'Disisihkan, bukan bagian berita', en: 'Set aside, not part of the article'},
	translated: {
		id: 'Teks ini, atau sebagian kalimatnya, terbaca seperti hasil mesin penerjemah.',
		en: 'This text, or some of its sentences, reads as translated by a machine.',
	},
	nothing: {id: 'Tidak ada yang ditemukan.', en: 'Nothing was found.'},
} as const;

/** What `newsquiz facts` prints for a reader: each kind of finding under a heading, then what was set aside. */
export function renderFacts(
	facts: ArticleFacts,
	language: Language,
	bold: (text: string) => string,
): string {
	const {article} = facts;
	const source = [article.publisher, article.publishedAt ?? words.undated[language]];
	const parts = [
		`${bold(sanitiseLine(article.title ?? words.untitled[language]))}\n${source
			.filter((item) => item !== undefined)
			.map(sanitiseLine)
			.join(' · ')}`,
	];
	if (article.readsTranslated) parts.push(words.translated[language]);
	for (const [type, heading] of Object.entries(headings)) {
		const lines = linesOf(facts, type as EntityType);
		if (lines.length > 0) parts.push(section(bold(heading[language]), lines));
	}

	if (facts.entities.length === 0) parts.push(words.nothing[language]);
	if (article.noise.length > 0) {
		const lines = article.noise.map(
			({start, end, reason}) =>
				`${noiseLabel(reason)[language]}: ${excerpt(article.text.slice(start, end))}`,
		);
		parts.push(section(bold(words.noise[language]), lines));
	}

	return parts.join('\n\n') + '\n';
}

function section(heading: string, lines: readonly string[]): string {
	return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function linesOf(facts: ArticleFacts, type: EntityType): string[] {
	switch (type) {
		case 'person':
		case 'organisation':
		case 'place':
		case 'event':
			return groupEntities(facts)
				.filter((group) => group.type === type)
				.map(({name, roles, mentions}) => {
					const about = roles.length > 0 ? ` – ${roles.join('; ')}` : '';
					const times = mentions.length > 1 ? ` (${String(mentions.length)}×)` : '';
					return sanitiseLine(`${name}${about}${times}`);
				});
		default: {
			const own = facts.entities.filter((entity) => entity.type === type);
			return [...new Set(own.map(describe))];
		}
	}
}

function describe(entity: Entity): string {
	const {text, iso, time, value, valueMax, unit, expansion, speaker, conflict} = entity;
	const figure =
		value === undefined
			? undefined
			: [value, valueMax].filter((number) => number !== undefined).join('–') +
				(unit === undefined ? '' : ` ${unit}`);
	const meaning = [iso, time, figure, expansion, speaker, conflict].filter(
		(item) => item !== undefined,
	);
	return sanitiseLine([excerpt(text), ...meaning].join(' → '));
}

function excerpt(text: string): string {
	const line = sanitiseLine(text);
	return line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line;
}
