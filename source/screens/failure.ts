import {useUi} from '../hooks/ui.js';
import {type Notice, failureNotice} from './notice.js';

/**
 * What a screen does when something can't be kept: a word to the learner, who stays where they are; a fault of ours
 * goes to the problem screen.
 */
export function useFailure(tell: (notice: Notice) => void): (error: unknown) => void {
	const {language, labels, go} = useUi();
	return (error) => {
		try {
			tell(failureNotice(error, language, labels));
		} catch (fault) {
			go({name: 'problem', error: fault});
		}
	};
}
