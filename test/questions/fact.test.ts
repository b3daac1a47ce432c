import {expect, test} from 'vitest';
import type {Fact} from '../../source/questions/fact.js';
import {statementsOf} from '../../source/questions/statement.js';
import {readStory} from '../../source/questions/story.js';
import {marked} from './marked.js';

/** A fact on one line: its type and mode, its root and voice, its slots, and who says so. */
function line({type, mode, predicate, slots, voice}: Fact): string {
	const parts = slots.map(({name, units}) => `${name} ${units.map(({text}) => text).join(' ')}`);
	return [
		`${mode} ${type}: ${predicate.root} (${predicate.voice})`,
		...parts,
		...(voice?.unit ? [`says ${voice.unit.text}`] : []),
	].join(' | ');
}

const factsIn = (source: string): string[] => {
	const story = readStory(marked(source));
	return story.sentences
		.flatMap((sentence) => statementsOf(story, sentence))
		.flatMap(({fact}) => (fact ? [line(fact)] : []));
};

test.each<[source: string, facts: string[]]>([
	[
		'Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} menyerahkan piagam kepada {person:Nia Rosa} di {place:Ambon} pada {date:3 Juni 2024|iso=2024-06-03}.',
		[
			'real event: serah (active) | subject Gubernur Arguni Rendra Laut | object piagam | recipient Nia Rosa | place Ambon | date 3 Juni 2024',
		],
	],
	[
		'Menurut {organisation:Badan Ikan Nasional}, {organisation:PT Lontar} menutup pabrik sejak {date:2021|iso=2021} karena cuaca buruk.',
		[
			'real event: tutup (active) | subject PT Lontar | object pabrik | since 2021 | reason cuaca buruk | says Badan Ikan Nasional',
		],
	],
	[
		'{person:Rani Utami} dilantik sebagai Menteri Sosial oleh Presiden di {place:Jakarta}.',
		[
			'real office: lantik (passive) | subject Rani Utami | office Menteri Sosial | agent Presiden | place Jakarta',
		],
	],
	[
		'Harga cabai mencapai {quantity:Rp 90.000|value=90000|unit=IDR} di {place:Ambon}.',
		['real figure: capai (active) | subject Harga cabai | amount Rp 90.000 | place Ambon'],
	],
	[
		'{organisation:PT Lontar} akan membangun pabrik di {place:Ambon}.',
		['planned event: bangun (active) | subject PT Lontar | object pabrik | place Ambon'],
	],
	[
		'{person:Rani Utami} mengatakan {organisation:PT Lontar} dapat merugi pada {date:2024|iso=2024}.',
		[
			'real speech: kata (active) | subject Rani Utami',
			'possible event: rugi (active) | subject PT Lontar | date 2024 | says Rani Utami',
		],
	],
	[
		'{organisation:PT Lontar} tidak membayar pajak dan menutup gudang di {place:Ambon}.',
		['denied event: bayar (active) | subject PT Lontar | object pajak'],
	],
	[
		'{organisation:PT Lontar} menutup gudang dan membuka pabrik di {place:Ambon}.',
		[
			'real event: tutup (active) | subject PT Lontar | object gudang',
			'real event: buka (active) | subject PT Lontar | object pabrik | place Ambon',
		],
	],
])('%s', (source, facts) => expect(factsIn(source)).toEqual(facts));
