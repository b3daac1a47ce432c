import type {Token} from '../../language/analysis.js';
import {
	readClauses,
	type Clause,
	type Phrase,
	type Predicate,
	type TokenSpan,
} from '../../language/clauses.js';
import type {PartOfSpeech} from '../../language/parts-of-speech.js';
import {tokenise} from '../../language/tokens.js';
import type {Span} from '../../span.js';
import type {Unit} from './units.js';

/** Units with the clauses that they make up: the engine's own, whose every index counts units, not tokens. */
export interface Reading {
	readonly units: readonly Unit[];
	readonly clauses: readonly Clause[];
	/** The innermost clause of each unit. */
	readonly owners: readonly number[];
	/** The part of speech of each unit; that of its first word for a mention. */
	readonly parts: readonly PartOfSpeech[];
}

/** Reads the clauses of units, a mention being taken as one whatever words it has. */
export function readUnits(units: readonly Unit[]): Reading {
	const tokens: Token[] = [];
	const whole: Span[] = [];
	const unitOf: number[] = [];
	let offset = 0;
	units.forEach((unit, at) => {
		if (unit.spaced) offset++;
		const isMention = unit.kind !== 'word' && unit.kind !== 'number' && unit.kind !== 'punctuation';
		const text = (unit.pronoun === true ? unit.entity?.name : undefined) ?? unit.text;
		for (const token of isMention ? tokenise(text) : [tokenOf(unit)]) {
			unitOf.push(at);
			tokens.push({...token, start: offset + token.start, end: offset + token.end});
		}
		if (isMention) whole.push({start: offset, end: offset + text.length});
		offset += text.length;
	});
	const {clauses, owners, parts} = readClauses({tokens}, {whole});
	const firsts = firstTokens(unitOf, units.length);
	return {
		units,
		clauses: clauses.map((clause) => inUnits(clause, unitOf)),
		owners: firsts.map((token) => owners[token]!),
		parts: firsts.map((token) => parts[token]!),
	};
}

function tokenOf({kind, text}: Unit): Token {
	const isSymbol = kind === 'punctuation' && /^[^\p{P}]$/u.test(text);
	return {
		kind: kind === 'word' || kind === 'number' ? kind : isSymbol ? 'symbol' : 'punctuation',
		text,
		start: 0,
		end: text.length,
	};
}

function firstTokens(unitOf: readonly number[], count: number): number[] {
	const firsts = new Array<number>(count).fill(0);
	for (let token = unitOf.length - 1; token >= 0; token--) firsts[unitOf[token]!] = token;
	return firsts;
}

function inUnits(clause: Clause, unitOf: readonly number[]): Clause {
	const at = (token: number) => unitOf[token]!;
	const span = <T extends TokenSpan>(part: T): T => ({
		...part,
		from: at(part.from),
		to: part.to > part.from ? at(part.to - 1) + 1 : at(part.from),
	});
	const phrase = (part: Phrase): Phrase => ({...span(part), head: at(part.head)});
	const predicate = (part: Predicate): Predicate => ({
		...span(part),
		head: at(part.head),
		auxiliaries: part.auxiliaries.map(at),
		...(part.negation === undefined ? {} : {negation: at(part.negation)}),
		...(part.copula === undefined ? {} : {copula: at(part.copula)}),
	});
	return {
		...span(clause),
		...(clause.marker ? {marker: span(clause.marker)} : {}),
		...(clause.modifies === undefined ? {} : {modifies: at(clause.modifies)}),
		...(clause.subject ? {subject: phrase(clause.subject)} : {}),
		...(clause.predicate ? {predicate: predicate(clause.predicate)} : {}),
		...(clause.object ? {object: phrase(clause.object)} : {}),
		...(clause.agent ? {agent: phrase(clause.agent)} : {}),
		front: clause.front.map(span),
		adjuncts: clause.adjuncts.map(span),
	};
}
