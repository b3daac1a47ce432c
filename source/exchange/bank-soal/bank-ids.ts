import {isCardId} from '../../deck/deck-id.js';
import {cardId} from '../../deck/ids.js';
import {normalText} from '../../deck/normal-text.js';

/** Ids for cards: their own, or ones that are the same whenever the same bank is read. */
export class BankIds {
	readonly #used = new Set<string>();
	/** So many cards ask the same so far. */
	readonly #copies = new Map<string, number>();

	of(own: string | undefined, question: string, form: string): string {
		const isOwn = own !== undefined && isCardId(own) && !this.#used.has(own);
		const id = isOwn ? own : this.#fresh(normalText(question) || question, form);
		this.#used.add(id);
		return id;
	}

	#fresh(fact: string, form: string): string {
		const key = JSON.stringify([fact, form]);
		for (;;) {
			const copy = this.#copies.get(key) ?? 0;
			this.#copies.set(key, copy + 1);
			const id = cardId({
				article: 'bank-soal',
				fact,
				form: copy === 0 ? form : `${form} ${copy}`,
			});
			if (!this.#used.has(id)) return id;
		}
	}
}
