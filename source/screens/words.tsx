import {Frame} from '../components/frame.js';
import {useActions} from '../hooks/actions.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import type {Services} from '../services.js';
import {type Vocabulary, vocabularyOf} from '../vocabulary/mastery.js';
import {readWordCards} from '../word-cards.js';
import {wordsBody} from './words-view.js';

interface WordsProps {
	readonly vocabulary: Vocabulary;
}

/** @throws UserError when a deck with word cards cannot be read */
export async function prepareWords(services: Services): Promise<WordsProps> {
	return {vocabulary: vocabularyOf(services.progress.state, await readWordCards(services))};
}

/** The learner's own vocabulary. */
export function WordsScreen({vocabulary}: WordsProps) {
	const {language, go, help, quit} = useUi();
	const labels = vocabularyLabelsFor(language);
	const scroll = useScroll();
	useActions('words', (action) => {
		if (scroll.act(action)) return;
		switch (action) {
			case 'home':
				return go({name: 'home'});
			case 'place':
				return go({name: 'placement'});
			case 'help':
				return help('words');
			case 'quit':
				return quit();
			default:
				return;
		}
	});
	return (
		<Frame
			place="words"
			title={labels.title}
			body={(width) => wordsBody(vocabulary, {labels, language, width})}
			scroll={scroll}
		/>
	);
}
