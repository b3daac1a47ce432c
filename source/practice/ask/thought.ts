import {button, element, says} from '../dom.js';
import {words} from '../words.js';
import {type AskSetting, type Asked, quiet} from './asked.js';

/** A question that nobody can judge: the key shows when it is asked for. */
export function askThought({give}: AskSetting): Asked {
	const show = button(
		words.showKey,
		() => {
			show.remove();
			give({outcome: 0, verdict: 'seen'});
		},
		{class: 'main'},
	);
	return {
		body: element(
			'div',
			{class: 'think'},
			element('p', {class: 'note'}, says(words.thinkNote)),
			show,
		),
		press: quiet,
	};
}
