import {describe, expect, expectTypeOf, it} from 'vitest';
import type * as z from 'zod';
import type {Deck} from '../../source/deck/deck.js';
import type {deckSchema} from '../../source/deck/schema.js';
import {cardSchema, deckJsonSchema} from '../../source/deck/schema.js';

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
		expect(properties.distractors?.description).toBe(
			'Wrong options. Without them the answer is typed.',
		);
	});

	it('explains every field, for the help that editors show', () => {
		const unexplained = (at: JsonSchema | undefined, path: string): string[] =>
			Object.entries(at?.properties ?? {}).flatMap(([name, field]) => [
				...(field.description === undefined ? [`${path}${name}`] : []),
				...unexplained(field, `${path}${name}.`),
				...unexplained(field.items, `${path}${name}[].`),
			]);
		expect(unexplained(schema, '')).toEqual([]);
	});

	it('offers whole cards, each of which is one', () => {
		const {defaultSnippets = []} = (schema.properties.cards?.items ?? {}) as {
			defaultSnippets?: Array<{body: object}>;
		};
		// What an editor leaves of `${1:id}` and `${3|Benar,Salah|}` when nothing is typed.
		const left = (text: string) =>
			text.replace(/\$\{\d(?:[:|]([^},|]*)[^}]*)?\}/g, (_, shown?: string) => shown || 'x');
		for (const [at, {body}] of defaultSnippets.entries()) {
			const card = JSON.parse(left(JSON.stringify(body))) as {distractors?: string[]};
			if (card.distractors) card.distractors = ['a', 'b', 'c'];
			if ('accept' in card) Reflect.deleteProperty(card, 'accept');
			expect([at, cardSchema.safeParse(card).error?.issues]).toEqual([at, undefined]);
		}
		expect(defaultSnippets).toHaveLength(4);
	});
});
