import type {ArticleFacts} from './article-facts.js';
import type {Entity, EntityType} from './entity.js';

/** Types that name somebody or something, as against dates, figures and quotes. */
export type NamedType = Extract<EntityType, 'person' | 'place' | 'organisation' | 'event'>;

/** One person, place, body or event of an article with all its mentions. */
export interface EntityGroup {
	readonly type: NamedType;
	/** The fullest name the article uses. */
	readonly name: string;
	/** Every other form that the article uses (`Shoigu`, `KPK`), in order of first use, without the name itself. */
	readonly aliases: readonly string[];
	/** A person's offices as the text states them, in order of first use. */
	readonly roles: readonly string[];
	/** In text order, never empty. */
	readonly mentions: readonly Entity[];
}

const named: ReadonlySet<EntityType> = new Set<NamedType>([
	'person',
	'place',
	'organisation',
	'event',
]);

/** Groups the mentions of people, places, organisations and events by type and name, in order of first mention. */
export function groupEntities(facts: Pick<ArticleFacts, 'entities'>): readonly EntityGroup[] {
	const groups = new Map<
		string,
		{type: NamedType; name: string; aliases: Set<string>; roles: Set<string>; mentions: Entity[]}
	>();
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
				roles: new Set(),
				mentions: [],
			};
			groups.set(key, group);
		}
		group.mentions.push(entity);
		if (entity.text !== name) group.aliases.add(entity.text);
		if (entity.role !== undefined) group.roles.add(entity.role);
	}
	return [...groups.values()].map((group) => ({
		...group,
		aliases: [...group.aliases],
		roles: [...group.roles],
	}));
}
