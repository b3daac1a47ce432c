import {approve} from './approve.js';
import type {Binding} from './binding.js';
import {build} from './build.js';
import {customStudy} from './custom-study.js';
import {deck} from './deck.js';
import {studyForms} from './forms.js';
import {general, interruptOver} from './general.js';
import {home} from './home.js';
import {library} from './library.js';
import {lookUp} from './look-up.js';
import {marks} from './marks.js';
import {people} from './people.js';
import {quiz} from './quiz.js';
import {reading} from './reading.js';
import {results} from './results.js';
import {session} from './session.js';
import {statistics} from './statistics.js';
import {paletteOver} from './palette.js';
import {settings} from './settings.js';
import {words} from './words.js';

const ofAreas: readonly Binding[] = [
	...home,
	...library,
	...customStudy,
	...words,
	...statistics,
	...quiz,
	...session,
	...studyForms,
	...marks,
	...deck,
	...people,
	...results,
	...build,
	...approve,
	...reading,
	...lookUp,
	...settings,
	...general,
];

/** What each key does, and where. The footer, the help, the README and the screens all read this table. */
export const bindings: readonly Binding[] = [
	...ofAreas,
	interruptOver(ofAreas),
	...paletteOver(ofAreas),
];
