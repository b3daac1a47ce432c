import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Binding, Place} from '../../source/keys/binding.js';
import {createKeymap} from '../../source/keys/keymap.js';
import {
	type KeyOverrides,
	type Remap,
	readOverrides,
	remap,
	resetKeys,
	withOverrides,
} from '../../source/keys/overrides.js';
import {bindings} from '../../source/keys/table.js';
import {fits, typingPlaces, unitsOf} from '../../source/keys/units.js';

const units = unitsOf(bindings);
const places = [...new Set(bindings.flatMap((binding) => binding.places))];

function keymapOf(overrides: KeyOverrides) {
	return createKeymap(withOverrides(bindings, overrides));
}

/** Keys of an action at a place. */
function keysAt(overrides: KeyOverrides, place: Place, action: string): readonly string[] {
	return keymapOf(overrides)
		.at(place)
		.filter((binding) => binding.action === action)
		.flatMap(({keys}) => keys);
}

function given(name: string, key: string, overrides: KeyOverrides = {}): KeyOverrides {
	const result = remap(bindings, overrides, name, key);
	if (typeof result === 'string') throw new Error(result);
	return result.overrides;
}

const usual = createKeymap(bindings);
const typing = typingPlaces(bindings);

/** What must hold whatever a learner does with their keys: what does not, in words. */
function problems(overrides: KeyOverrides): string[] {
	const keymap = keymapOf(overrides);
	return places.flatMap((place) => {
		const here = keymap.at(place);
		const keys = here.flatMap((binding: Binding) => binding.keys);
		const actions = new Set(here.map(({action}) => action));
		return [
			...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} twice`),
			...here.filter((one) => one.keys.length === 0).map(({action}) => `${action} without a key`),
			...keys
				.filter((key) => !fits(key, place, typing) && usual.actionFor(place, key) === undefined)
				.map((key) => `${key} types`),
			...usual
				.at(place)
				.filter(({action}) => !actions.has(action))
				.map(({action}) => `${action} gone`),
			...['ctrl+c', 'escape']
				.filter((key) => keymap.actionFor(place, key) !== usual.actionFor(place, key))
				.map((key) => `${key} is another`),
		].map((problem) => `${place}: ${problem}`);
	});
}

describe('keys of a learner’s own', () => {
	it('take the place of the keys of one thing, where it is', () => {
		const own = given('home.quiz', 'x');
		expect(own).toEqual({'home.quiz': ['x']});
		expect(keysAt(own, 'home', 'quiz')).toEqual(['x']);
		expect(keysAt(own, 'summary', 'quiz')).toEqual(['z']);
		expect(keymapOf(own).actionFor('home', 'z')).toBeUndefined();
	});

	it('are taken from what has others, only where both could be meant', () => {
		const result = remap(bindings, {}, 'home.quiz', 'k');
		expect(result).toMatchObject({overrides: {'home.quiz': ['k']}, swaps: []});
		expect((result as Remap).loses).toMatchObject([{name: 'general.up'}]);
		const own = given('home.quiz', 'k');
		expect(keysAt(own, 'home', 'up')).toEqual(['up']);
		expect(keysAt(own, 'stats', 'up')).toEqual(['up', 'k']);
	});

	it('are swapped with what has no other', () => {
		const result = remap(bindings, {}, 'home.quiz', 's');
		expect(result).toMatchObject({
			overrides: {'home.quiz': ['s'], 'home.statistics': ['z']},
			loses: [],
			swaps: [{unit: {name: 'home.statistics'}, key: 'z'}],
		});
		const back = given('home.quiz', 'z', given('home.quiz', 's'));
		expect(back).toEqual({});
	});

	it('can stand besides the others', () => {
		const result = remap(bindings, {}, 'home.quiz', 'x', true);
		expect(result).toMatchObject({overrides: {'home.quiz': ['z', 'x']}});
	});

	it('leave letters to what is typed', () => {
		const own = given('study.look-up', 'y');
		expect(keysAt(own, 'think', 'look-up')).toEqual(['y']);
		expect(keysAt(own, 'type', 'look-up')).toEqual(['ctrl+l']);
		expect(remap(bindings, {}, 'flag-note.save', 'x')).not.toBe('same');
	});

	it.each([
		['ctrl+c', 'fixed'],
		['escape', 'fixed'],
		['paste', 'fixed'],
		['z', 'same'],
	])('refuse %s: %s', (key, refusal) => {
		expect(remap(bindings, {}, 'home.quiz', key)).toBe(refusal);
	});

	it('show a row of numbers as what they have become', () => {
		const footer = keymapOf(given('grading.grade-1', 'x'))
			.at('answer')
			.find(({action}) => action === 'grade-1');
		expect(footer?.together?.keys).toBe('x/2/3/4');
	});

	it('never clash and never leave anything without a key, after any sequence of changes', () => {
		const key = fc.oneof(
			fc.constantFrom('a', 'j', 'k', 'q', 'z', '?', ':', 'enter', 'space', 'tab', 'up', 'ctrl+k'),
			fc.stringMatching(/^[a-zA-Z0-9]$/),
		);
		const change = fc.oneof(
			{weight: 5, arbitrary: fc.record({unit: fc.nat(), key, isBesides: fc.boolean()})},
			{weight: 1, arbitrary: fc.record({unit: fc.nat()})},
		);
		fc.assert(
			fc.property(fc.array(change, {maxLength: 8}), (changes) => {
				let own: KeyOverrides = {};
				for (const each of changes) {
					const {name} = units[each.unit % units.length]!;
					if ('key' in each) {
						const result = remap(bindings, own, name, each.key, each.isBesides);
						if (typeof result !== 'string') own = result.overrides;
					} else {
						own = resetKeys(bindings, own, name);
					}
				}
				expect(problems(own)).toEqual([]);
				expect(readOverrides(own, bindings)).toEqual({overrides: own, isWhole: true});
			}),
			{numRuns: 40},
		);
	});
});

describe('keys in a file', () => {
	it.each<[what: string, stored: unknown]>([
		['no object', 'z'],
		['a list', [['home.quiz', 'x']]],
		['an unknown thing', {'home.dance': ['x']}],
		['no list of keys', {'home.quiz': 'x'}],
		['no key', {'home.quiz': []}],
		['a key that is not free', {'home.quiz': ['ctrl+c']}],
		['figures', {'home.quiz': [1]}],
		['one key for two things', {'home.quiz': ['x'], 'home.statistics': ['x']}],
		['a thing without its only key', {'home.quiz': ['s']}],
	])('with %s are passed over', (_, stored) => {
		const {overrides, isWhole} = readOverrides(stored, bindings);
		expect(isWhole).toBe(false);
		expect(problems(overrides)).toEqual([]);
	});

	it('can be used whatever the file says', () => {
		const name = fc.constantFrom(...units.map((unit) => unit.name));
		const keys = fc.array(fc.oneof(fc.string({maxLength: 3}), fc.constantFrom('q', 'enter', 'k')), {
			maxLength: 3,
		});
		fc.assert(
			fc.property(fc.dictionary(name, keys, {maxKeys: 12}), (stored) => {
				expect(problems(readOverrides(stored, bindings).overrides)).toEqual([]);
			}),
			{numRuns: 40},
		);
	});
});
