import type {Span} from '../span.js';
import type {ArticleFacts, PrintedOffice} from './article-facts.js';
import type {Entity, EntityType} from './entity.js';
import {titledForm} from './titled-form.js';

/** Types that name somebody or something, as against dates, figures and quotes. */
export type NamedType = Extract<EntityType, 'person' | 'place' | 'organisation' | 'event'>;

/** An office of a person, with the place where the text states it: what a card shows as its evidence. */
export interface HeldOffice extends Span {
	/** In the fullest form that the text has for it. */
	readonly text: string;
	/** As printed at this place. */
	readonly printed: string;
	/** Index into the article's sentences. */
	readonly sentence: number;
}

/** One person, place, body or event of an article with all its mentions. */
export interface EntityGroup {
	readonly type: NamedType;
	/** The fullest name the article uses. */
	readonly name: string;
	/** Every other form that the article uses (`Shoigu`, `KPK`), in order of first use, without the name itself. */
	readonly aliases: readonly string[];
	/** The forms with title or office, as printed: `Bapak Shoigu`, `Menhan Shoigu`. */
	readonly titled: readonly string[];
	/** A person's offices as the text states them, each in its fullest form, in order of first use. */
	readonly roles: readonly string[];
	/** Each statement of an office, in text order. */
	readonly offices: readonly HeldOffice[];
	/** In text order, never empty. */
	readonly mentions: readonly Entity[];
	/** A name alone that several people of the article bear: nobody can say whose it is. */
	readonly isUnclear?: true;
}

interface Gathered {
	readonly type: NamedType;
	readonly name: string;
	readonly aliases: Set<string>;
	readonly titled: Set<string>;
	readonly roles: Set<string>;
	readonly offices: HeldOffice[];
	readonly mentions: Entity[];
}

const named: ReadonlySet<EntityType> = new Set<NamedType>([
	'person',
	'place',
	'organisation',
	'event',
]);

/** Groups the mentions of people, places, organisations and events by type and name, in order of first mention. */
export function groupEntities(
	facts: Pick<ArticleFacts, 'entities' | 'article' | 'analysis' | 'offices'>,
): readonly EntityGroup[] {
	const groups = new Map<string, Gathered>();
	const printed = new Map(facts.offices?.map((office) => [office.mention, office]));
	for (const entity of facts.entities) {
		if (!named.has(entity.type)) continue;
		const name = entity.name ?? entity.text;
		const key = `${entity.type} ${name}`;
		let group = groups.get(key);
		if (!group) {
			group = {
				type: entity.type as NamedType,
				name,
				aliases: new Set(),
				titled: new Set(),
				roles: new Set(),
				offices: [],
				mentions: [],
			};
			groups.set(key, group);
		}
		group.mentions.push(entity);
		if (entity.text !== name) group.aliases.add(entity.text);
		if (entity.type === 'person') addPerson(facts, group, entity, printed.get(entity.start));
	}
	const bearers = bearersOf(groups.values());
	return [...groups.values()].map((group) => ({
		...group,
		aliases: [...group.aliases],
		titled: [...group.titled],
		roles: [...group.roles],
		...(isUnclear(group, bearers) ? {isUnclear: true as const} : {}),
	}));
}

function addPerson(
	{article, analysis}: Pick<ArticleFacts, 'article' | 'analysis'>,
	group: Gathered,
	entity: Entity,
	office: PrintedOffice | undefined,
): void {
	if (entity.role !== undefined) group.roles.add(entity.role);
	const from = analysis.sentences[entity.sentence]?.start ?? entity.start;
	const titled = titledForm(article.text, from, entity, office);
	if (titled !== undefined) group.titled.add(titled);
	if (office && entity.role !== undefined) {
		const {text, start, end} = office;
		group.offices.push({text: entity.role, printed: text, start, end, sentence: entity.sentence});
	}
}

/** How many people of two names and more bear a word. */
function bearersOf(groups: Iterable<Gathered>): ReadonlyMap<string, number> {
	const bearers = new Map<string, number>();
	for (const {type, name} of groups) {
		const words = type === 'person' ? name.split(' ') : [];
		if (words.length < 2) continue;
		for (const word of new Set(words)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
	}
	return bearers;
}

const isUnclear = ({type, name}: Gathered, bearers: ReadonlyMap<string, number>): boolean =>
	type === 'person' && (bearers.get(name) ?? 0) > 1;
