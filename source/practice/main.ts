import './older-browsers.js';
import {ask} from './ask/ask.js';
import type {Given} from './ask/asked.js';
import {
	type Attempt,
	answered,
	answeredCount,
	flag,
	nextCard,
	openAttempt,
	readAttempt,
	written,
} from './attempt.js';
import {readCards} from './cards.js';
import {button, copyOf, element, focusOn, says} from './dom.js';
import {endScreen, focusEnd, restartButton} from './end.js';
import {feedback, showFeedback} from './feedback.js';
import {openKeeper} from './keep.js';
import {nameField} from './name-field.js';
import type {PageData} from './page-data.js';
import {type Pack, openTypedJudge} from './typed-judge.js';
import {words} from './words.js';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const data = JSON.parse(byId('data').textContent ?? '') as PageData;
const app = byId('app');
const all = byId('all');
const cards = readCards(byId('cards'), data);
const order = data.order ?? cards.map((_, at) => at);
const keeper = openKeeper(`newsquiz ${data.id} ${data.fingerprint}`);
const judge = openTypedJudge(window as {newsquizPack?: Pack}, data.roots);

let attempt = openAttempt(cards.length, newSeed());
/** Takes the keys that are not for a button or a field. */
let press: (key: string) => boolean = () => false;

function newSeed(): string {
	try {
		return String(crypto.getRandomValues(new Uint32Array(1))[0]);
	} catch {
		return String(Math.random());
	}
}

function change(changed: Attempt): void {
	attempt = changed;
	keeper.keep(written(attempt));
}

function show(...content: readonly Node[]): void {
	press = () => false;
	app.textContent = '';
	app.append(...content);
	all.hidden = true;
	document.body.className = '';
}

function begin(pupil: string): void {
	change(openAttempt(cards.length, newSeed(), pupil));
	goOn();
}

function startScreen(): void {
	const kept = readAttempt(keeper.read(), cards.length);
	const done = kept ? answeredCount(kept) : 0;
	let {pupil} = attempt;
	const name = nameField(
		pupil,
		(typed) => (pupil = typed),
		element('p', {class: 'note'}, says(words.nameNote)),
	);
	const resume = (): void => {
		attempt = kept!;
		goOn();
	};
	const start = button(words.start, () => begin(pupil), {class: 'main'});
	show(
		...(kept && done > 0
			? [
					element('p', {}, says(words.keptAttempt(kept.pupil, done, cards.length))),
					element(
						'div',
						{class: 'row'},
						button(words.goOn, resume, {class: 'main'}),
						restartButton(() => {
							app.textContent = '';
							app.append(name, element('div', {class: 'row'}, start));
							focusOn(name);
						}),
					),
				]
			: [
					element('p', {}, says(words.ahead(cards.length))),
					name,
					element('div', {class: 'row'}, start),
				]),
		element('p', {class: 'note'}, says(keeper.canKeep ? words.kept : words.notKept)),
	);
}

/** The first card that is open, or the end. */
function goOn(): void {
	const card = nextCard(attempt, order);
	if (card === undefined) end();
	else {
		question(
			card,
			answeredCount(attempt) + 1,
			cards.length,
			(given) => {
				change(answered(attempt, card, given.outcome));
				return nextCard(attempt, order) === undefined;
			},
			goOn,
		);
	}
}

/** Once more through cards, without a trace in the result. */
function repeat(missed: readonly number[], at = 0): void {
	const card = missed[at];
	if (card === undefined) end();
	else {
		const isLast = at + 1 === missed.length;
		question(
			card,
			at + 1,
			missed.length,
			() => isLast,
			() => repeat(missed, at + 1),
			true,
		);
	}
}

function question(
	at: number,
	place: number,
	count: number,
	give: (given: Given) => boolean,
	next: () => void,
	isAgain = false,
): void {
	const card = cards[at]!;
	const seed = `${attempt.seed}\n${at}${isAgain ? '\nagain' : ''}`;
	const below = element('div', {});
	const asked = ask(card, {
		seed,
		judge,
		give(given) {
			const isLast = give(given);
			const panel = feedback(card, given);
			const go = button(isLast ? words.finish : words.next, next, {class: 'main'});
			below.append(panel, flagBox(at), element('div', {class: 'row bar'}, go));
			press = (key) => {
				if (key === 'Enter' || key === 'ArrowRight') next();
				return key === 'Enter' || key === 'ArrowRight';
			};
			showFeedback(panel);
		},
	});
	const heading = element('h2', {class: 'q', lang: 'id'}, copyOf(card.question));
	const where = isAgain ? words.again(place, count) : words.question(place, count);
	show(
		element('p', {class: 'at'}, says(where)),
		element('progress', {max: String(count), value: String(place - 1), 'aria-hidden': 'true'}),
		heading,
		...(card.hint
			? [
					element(
						'details',
						{class: 'hint'},
						element('summary', {}, says(words.hint)),
						element('p', {lang: 'id'}, copyOf(card.hint)),
					),
				]
			: []),
		asked.body,
		below,
	);
	press = asked.press;
	document.body.className = 'busy';
	window.scrollTo(0, 0);
	focusOn(heading);
}

function flagBox(at: number): HTMLElement {
	const box = element('input', {type: 'checkbox'});
	const row = element(
		'div',
		{class: 'flag'},
		element('label', {}, box, element('span', {}, says(words.flagged))),
		element('p', {class: 'note'}, says(words.flagNote)),
	);
	box.checked = attempt.flagged.includes(at);
	row.classList.toggle('on', box.checked);
	box.addEventListener('change', () => {
		row.classList.toggle('on', box.checked);
		change(flag(attempt, at, box.checked));
	});
	return row;
}

function end(): void {
	const screen = endScreen({
		cards,
		data,
		order,
		attempt: () => attempt,
		rename: (pupil) => change({...attempt, pupil}),
		repeat,
		restart: () => begin(attempt.pupil),
		showAll(isShown) {
			all.hidden = !isShown;
			if (isShown) focusOn(all);
		},
	});
	show(screen);
	window.scrollTo(0, 0);
	focusEnd(screen);
}

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
	const {target} = event;
	const isField = target instanceof Element && target.matches('input[type=text], textarea');
	// Enter is for the button that has the focus.
	const isOwn = target instanceof Element && target.matches('button, a, summary, input');
	if (isField || (isOwn && event.key === 'Enter')) return;
	if (press(event.key)) event.preventDefault();
});

window.addEventListener('beforeunload', (event) => {
	const done = answeredCount(attempt);
	if (!keeper.canKeep && done > 0 && done < cards.length) event.preventDefault();
});

try {
	startScreen();
	app.hidden = false;
	byId('plain').remove();
} catch (error) {
	// The list is there for everybody.
	all.hidden = false;
	throw error;
}
