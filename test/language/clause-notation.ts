import {readClauses, type Clause, type TokenSpan} from '../../source/language/clauses.js';
import {tokenise} from '../../source/language/tokens.js';
import type {Span} from '../../source/span.js';

/**
 * A sentence's clauses, one line each, whole:
 *
 *     kind (relation) [marker] <what it says more of>: fronted; fronted / subject / predicate (voice) / object
 *
 * then `by` an agent and `+` each adjunct. What a clause lacks is left out, an absent subject is `–`.
 */
export function clausesIn(sentence: string, whole: readonly string[] = []): string[] {
	const tokens = tokenise(sentence);
	const text = ({from, to}: TokenSpan) => sentence.slice(tokens[from]!.start, tokens[to - 1]!.end);
	const spans = whole.map((name): Span => {
		const start = sentence.indexOf(name);
		return {start, end: start + name.length};
	});
	return readClauses({tokens}, {whole: spans}).clauses.map((clause) => line(clause, text));
}

function line(clause: Clause, text: (span: TokenSpan) => string): string {
	const {kind, relation, marker, modifies, front, subject, predicate, object, agent} = clause;
	const word = (at: number) => text({from: at, to: at + 1});
	const opening = [
		kind,
		...(relation ? [`(${relation})`] : []),
		...(marker ? [`[${text(marker)}]`] : []),
		...(modifies === undefined ? [] : [`<${word(modifies)}>`]),
	].join(' ');
	if (!predicate) return `${opening}: ${text(clause)}`;
	const sides = [
		...(front.length > 0 ? [front.map(text).join('; ')] : []),
		subject ? text(subject) : '–',
		`${text(predicate)} (${predicate.voice})`,
		...(object ? [text(object)] : []),
	].join(' / ');
	const more = [
		...(agent ? [`by ${text(agent)}`] : []),
		...clause.adjuncts.map((adjunct) => `+ ${text(adjunct)}`),
	];
	return [`${opening}: ${sides}`, ...more].join(' ');
}
