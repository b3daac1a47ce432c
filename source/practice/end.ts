import {type Attempt, missed, score} from './attempt.js';
import type {PageCard} from './cards.js';
import {button, copyOf, element, focusOn, says} from './dom.js';
import {nameField} from './name-field.js';
import type {PageData} from './page-data.js';
import {codeOf, messageOf, toldBy} from './result.js';
import {words} from './words.js';

export interface EndSetting {
	readonly cards: readonly PageCard[];
	readonly data: PageData;
	/** In which order the cards were asked. */
	readonly order: readonly number[];
	readonly attempt: () => Attempt;
	readonly rename: (pupil: string) => void;
	readonly repeat: (missed: readonly number[]) => void;
	readonly restart: () => void;
	readonly showAll: (isShown: boolean) => void;
}

/** The last screen: the score, what to learn again, and the result for the teacher. */
export function endScreen(setting: EndSetting): HTMLElement {
	const {cards, data, order, attempt} = setting;
	const {right, judged} = score(attempt());
	const wrong = missed(attempt(), order);
	const heading = element('h2', {}, says(words.done));
	const screen = element(
		'div',
		{class: 'end'},
		heading,
		element('p', {class: 'score'}, says(words.scoreOf(right, judged))),
		element('meter', {
			min: '0',
			max: String(Math.max(1, judged)),
			value: String(right),
			'aria-hidden': 'true',
		}),
		...(wrong.length > 0
			? [
					button(words.repeat(wrong.length), () => setting.repeat(wrong)),
					element('p', {class: 'note'}, says(words.repeatNote)),
				]
			: judged > 0
				? [element('p', {}, says(words.perfect))]
				: []),
		data.isTooLarge ? undefined : sending(setting),
		wrong.length > 0
			? element(
					'section',
					{class: 'missed'},
					element('h3', {}, says(words.missed)),
					element('ul', {}, ...wrong.map((at) => missedCard(cards[at]!))),
				)
			: undefined,
		closing(setting),
	);
	return screen;
}

export function focusEnd(screen: HTMLElement): void {
	focusOn(screen.querySelector('h2')!);
}

function missedCard({question, key}: PageCard): HTMLElement {
	const answer = key.querySelector('.k, .r, .p');
	return element(
		'li',
		{lang: 'id'},
		element('span', {class: 'q'}, copyOf(question)),
		answer ? element('div', {class: 'key'}, answer.cloneNode(true)) : undefined,
	);
}

/** The message is there to be read before it leaves; it leaves only by the pupil's own tap. */
function sending({cards, data, attempt, rename}: EndSetting): HTMLElement {
	const body = element('div', {});
	const draw = (): void => {
		body.textContent = '';
		const isNamed = attempt().pupil.trim() !== '';
		body.append(
			isNamed
				? message(codeOf(attempt(), cards, data), cards, data)
				: element('p', {class: 'note'}, says(words.nameFirst)),
		);
	};
	draw();
	return element(
		'section',
		{class: 'send'},
		element('h3', {}, says(words.send)),
		nameField(attempt().pupil, (pupil) => {
			rename(pupil);
			draw();
		}),
		body,
	);
}

function message(code: string, cards: readonly PageCard[], data: PageData): HTMLElement {
	const text = messageOf(data, code);
	const shown = element('textarea', {
		id: 'message',
		readonly: true,
		rows: '5',
		spellcheck: 'false',
	});
	shown.value = text;
	const status = element('p', {class: 'note', role: 'status'});
	return element(
		'div',
		{},
		element('label', {for: 'message'}, says(words.message)),
		shown,
		element(
			'div',
			{class: 'row'},
			element(
				'a',
				{
					class: 'button main',
					href: `https://wa.me/?text=${encodeURIComponent(text)}`,
					target: '_blank',
					rel: 'noopener noreferrer',
				},
				says(words.whatsApp),
			),
			button(words.copy, () => void copy(shown, status)),
		),
		status,
		told(code, cards),
	);
}

async function copy(shown: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
	let isCopied = false;
	try {
		await navigator.clipboard.writeText(shown.value);
		isCopied = true;
	} catch {
		// Pages from a file have no clipboard of their own in many browsers.
		shown.focus();
		shown.select();
		shown.setSelectionRange(0, shown.value.length);
		try {
			isCopied = document.execCommand('copy');
		} catch {
			// It stays selected.
		}
	}
	status.textContent = '';
	status.append(says(isCopied ? words.copied : words.copyYourself));
}

/** What the code tells, read back from it. */
function told(code: string, cards: readonly PageCard[]): HTMLElement {
	const {pupil, fingerprint, outcomes, flagged} = toldBy(code);
	const number = new Map(cards.map(({place}, at) => [place, at + 1]));
	const flags = flagged.map((place) => number.get(place)).join(', ');
	return element(
		'div',
		{class: 'told'},
		element('p', {}, says(words.tells)),
		element(
			'ul',
			{},
			element('li', {}, says(words.tellsName(pupil))),
			element('li', {}, says(words.tellsDeck(fingerprint))),
			flags === '' ? undefined : element('li', {}, says(words.tellsFlags(flags))),
			element(
				'li',
				{},
				element(
					'details',
					{},
					element('summary', {}, says(words.tellsOutcomes)),
					element('ol', {}, ...cards.map((card) => toldOf(card, outcomes[card.place] ?? 0))),
				),
			),
		),
		element('p', {class: 'note'}, says(words.tellsNothing)),
	);
}

function toldOf({options}: PageCard, outcome: number): HTMLElement {
	const {open, right, wrong, chose} = words.outcomes;
	const chosen = options.find((option) => outcome > 2 && option.outcome === outcome);
	if (!chosen) return element('li', {}, says(outcome === 0 ? open : outcome === 1 ? right : wrong));
	return element('li', {}, says(chose), element('span', {lang: 'id'}, copyOf(chosen.text)));
}

function closing({showAll, restart}: EndSetting): HTMLElement {
	let isShown = false;
	const all = button(
		words.showAll,
		() => {
			isShown = !isShown;
			all.textContent = '';
			all.append(says(isShown ? words.hideAll : words.showAll));
			all.setAttribute('aria-expanded', String(isShown));
			showAll(isShown);
		},
		{'aria-expanded': 'false'},
	);
	return element('div', {class: 'row closing'}, all, restartButton(restart));
}

/** Asks once more before answers are deleted. */
export function restartButton(restart: () => void): HTMLButtonElement {
	let isAsked = false;
	const again = button(words.fromTheStart, () => {
		if (isAsked) {
			restart();
			return;
		}
		isAsked = true;
		again.classList.add('danger');
		again.textContent = '';
		again.append(says(words.reallyFromTheStart));
	});
	return again;
}
