import {reportingVerbs, sayingAfter, sayingBefore} from '../../language/data/speech-verbs.js';
import type {Unit} from '../clause/units.js';
import {nameOf, peopleIn, type ReferenceSentence} from './sentence.js';

/** The one person whose word a sentence passes on: *kata X*, *menurut X*, *X mengatakan*, or the speaker of its quotation. */
export function speakerOf({units, quotes}: ReferenceSentence): Unit | undefined {
	const speakers = new Map<string, Unit>();
	const people = peopleIn(units);
	for (const {speaker} of quotes) {
		const unit = speaker === undefined ? undefined : people.get(speaker);
		if (unit) speakers.set(speaker!, unit);
	}
	for (const [at, unit] of units.entries()) {
		const name = unit.kind === 'person' ? nameOf(unit) : undefined;
		if (name !== undefined && isSpeaker(units, at)) speakers.set(name, unit);
	}
	return speakers.size === 1 ? [...speakers.values()][0] : undefined;
}

function isSpeaker(units: readonly Unit[], at: number): boolean {
	const cue = units[at - 1]?.lower ?? '';
	if (cue === 'menurut' || (sayingBefore.has(cue) && isComma(units[at - 2]))) return true;
	// *Direktur X, Budi, menjelaskan*: the comma closes the name.
	const next = isComma(units[at + 1]) ? at + 2 : at + 1;
	const verb = units[next]?.lower === 'juga' ? units[next + 1] : units[next];
	return (
		at === 0 && verb !== undefined && sayingAfter.has(verb.lower) && !reportingVerbs.has(verb.lower)
	);
}

const isComma = (unit: Unit | undefined): boolean =>
	unit !== undefined && /^[,"”“]$/.test(unit.text);
