import {describe, expect, expectTypeOf, it} from 'vitest';
import type * as z from 'zod';
import type {Deck} from '../../source/deck/deck.js';
import type {deckSchema} from '../../source/deck/schema.js';
import {deckJsonSchema} from '../../source/deck/schema.js';

type Parsed = z.infer<typeof deckSchema>;

describe('deckSchema', () => {
	it('infers the type that the rest of the program uses', () => {
		expectTypeOf<Parsed>().toExtend<Deck>();
		expectTypeOf<Deck>().toExtend<Parsed>();
		expectTypeOf<Required<Parsed['cards'][number]>>().toExtend<Required<Deck['cards'][number]>>();
		expectTypeOf<Required<Deck['cards'][number]>>().toExtend<Required<Parsed['cards'][number]>>();
	});
});

describe('deckJsonSchema', () => {
	interface JsonSchema {
		required?: string[];
		properties: Record<string, JsonSchema>;
		items: JsonSchema;
		description?: string;
		additionalProperties?: unknown;
	}
	const schema = deckJsonSchema() as JsonSchema;

	it('asks of a deck no more than the format does', () => {
		expect(schema.required?.sort()).toEqual(['cards', 'format', 'id', 'title', 'version']);
		expect(schema.properties.cards?.items.required?.sort()).toEqual(['answer', 'id', 'question']);
	});

	it('allows unknown fields', () => {
		expect(schema.additionalProperties).toEqual({});
	});

	it('explains the fields of a card', () => {
		const {properties = {}} = schema.properties.cards?.items ?? {};
		expect(properties.distractors?.description).toBe('Wrong options.');
	});
});
