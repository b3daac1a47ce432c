import type {Bilingual} from '../errors.js';

type Child = Node | string | undefined;

/**
 * An element with its children. Texts become text nodes: nothing that a deck or a pupil says is ever read as markup.
 * @param attributes our own words only; `true` is an attribute without a value
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | boolean | undefined>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
	}
	for (const child of children) if (child !== undefined) made.append(child);
	return made;
}

/** A sentence of ours in both languages; the style sheet shows the one that was chosen. */
export function says({id, en}: Bilingual): DocumentFragment {
	const both = document.createDocumentFragment();
	both.append(
		element('span', {class: 'i', lang: 'id'}, id),
		element('span', {class: 'e', lang: 'en'}, en),
	);
	return both;
}

export function button(
	label: Bilingual | Node,
	act: () => void,
	attributes: Readonly<Record<string, string | boolean | undefined>> = {},
): HTMLButtonElement {
	const made = element(
		'button',
		{type: 'button', ...attributes},
		label instanceof Node ? label : says(label),
	);
	made.addEventListener('click', act);
	return made;
}

/** What stands in an element of the list, to be shown elsewhere. */
export function copyOf(original: Element): DocumentFragment {
	const copy = document.createDocumentFragment();
	for (const node of Array.from(original.childNodes)) copy.append(node.cloneNode(true));
	return copy;
}

export function textOf(element: Element): string {
	return (element.textContent ?? '').trim();
}

/** Moves the focus to what is new, for the keyboard and for those who listen. */
export function focusOn(target: HTMLElement): void {
	target.tabIndex = -1;
	target.focus();
}
