import type {Draft} from '../draft.js';
import {statementsOf, type Statement} from '../statement.js';
import type {Story} from '../story.js';
import {acronymForms} from './acronym.js';
import {dateForms} from './date.js';
import {definitionForms} from './definition.js';
import {glossForms} from './gloss.js';
import {nameForms} from './name.js';
import {organisationForms} from './organisation.js';
import {listForms} from './list.js';
import {namingForms} from './naming.js';
import {officeForms} from './office.js';
import {passageForms} from './passage.js';
import {originForms} from './origin.js';
import {personForms} from './person.js';
import {placeForms} from './place.js';
import {quantityForms} from './quantity.js';
import {quoteForms} from './quote.js';
import {reasonForms} from './reason.js';
import {regulationForms} from './regulation.js';
import {titleForms} from './title.js';
import {thingForms} from './thing.js';
import {wholeStatementForms} from './whole-statements.js';

type Form = (story: Story, statement: Statement) => Draft[];

/** Every way to ask about one statement. */
const statementForms: readonly Form[] = [
	personForms,
	officeForms,
	placeForms,
	dateForms,
	quantityForms,
	nameForms,
	namingForms,
	definitionForms,
	listForms,
	originForms,
	reasonForms,
	thingForms,
	organisationForms,
];

/** Everything that can be asked about an article, in text order and not yet judged. */
export function draftsOf(story: Story): Draft[] {
	const statements = story.sentences
		.filter(({block}) => block !== 'headline' && block !== 'subheading')
		.flatMap((sentence) => statementsOf(story, sentence));
	return [
		...statements.flatMap((statement) => statementForms.flatMap((form) => form(story, statement))),
		...passageForms(story),
		...glossForms(story),
		...titleForms(story),
		...regulationForms(story),
		...acronymForms(story),
		...quoteForms(story),
		...wholeStatementForms(story, statements),
	];
}
