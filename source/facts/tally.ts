import type {Entity, EntityType} from './entity.js';

/** How many different things of a type an article has. */
export interface FactTally {
	readonly type: EntityType;
	readonly count: number;
}

const order: readonly EntityType[] = [
	'person',
	'organisation',
	'place',
	'event',
	'date',
	'time',
	'quantity',
	'acronym',
	'quote',
];

/** What was found in an article, each thing counted once however often it is mentioned; types without any left out. */
export function tallyFacts(entities: readonly Entity[]): FactTally[] {
	return order.flatMap((type) => {
		const found = new Set(entities.filter((entity) => entity.type === type).map(sameness));
		return found.size > 0 ? [{type, count: found.size}] : [];
	});
}

/** What is equal for two mentions of one thing. */
function sameness({type, text, start, name, iso, time, value, unit}: Entity): string {
	switch (type) {
		case 'quote':
			return String(start);
		case 'quantity':
			return value === undefined ? text : `${value} ${unit ?? ''}`;
		default:
			return name ?? iso ?? time ?? text;
	}
}
