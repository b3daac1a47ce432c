/**
 * The part of the script that is the same for every quiz. It uses the quiz and the words that stand before it as QUIZ
 * and SAYS.
 * @param names of the two functions that a teacher runs
 */
export function scriptBody({make, grade}: {readonly make: string; readonly grade: string}): string {
	return body.replaceAll('MAKE', make).replaceAll('GRADE', grade);
}

const body = `function MAKE() {
	const form = FormApp.create(QUIZ.title);
	form.setTitle(QUIZ.title);
	form.setDescription(QUIZ.description);
	form.setIsQuiz(true);
	form.setShuffleQuestions(false);
	form.setAllowResponseEdits(false);
	form.setShowLinkToRespondAgain(false);
	addName(form);
	QUIZ.questions.forEach(function (question) {
		if (question.type === 'choice') addChoice(form, question);
		else if (question.type === 'rows') addRows(form, question);
		else if (question.type === 'typed') addTyped(form, question);
		else addLong(form, question);
	});
	PropertiesService.getScriptProperties().setProperty('newsquiz-form', form.getId());
	Logger.log(SAYS.made + form.getPublishedUrl());
	Logger.log(SAYS.edit + form.getEditUrl());
}

function GRADE() {
	const id = PropertiesService.getScriptProperties().getProperty('newsquiz-form');
	if (!id) {
		Logger.log(SAYS.noForm);
		return;
	}
	const form = FormApp.openById(id);
	const keys = {};
	QUIZ.questions.forEach(function (question) {
		if (question.type !== 'typed') return;
		const title = '=' + question.title;
		// Which of two questions with one title was answered can't be told.
		keys[title] = keys[title] === undefined ? question.keys.map(plain) : [];
	});
	const items = form.getItems(FormApp.ItemType.TEXT).filter(function (item) {
		return keys['=' + item.getTitle()] !== undefined;
	});
	let marked = 0;
	let differing = 0;
	const responses = form.getResponses();
	responses.forEach(function (response) {
		items.forEach(function (item) {
			const answer = response.getGradableResponseForItem(item);
			const text = answer ? String(answer.getResponse() || '') : '';
			if (text === '') return;
			if (keys['=' + item.getTitle()].indexOf(plain(text)) < 0) {
				differing++;
				return;
			}
			answer.setScore(item.asTextItem().getPoints());
			response.withItemGrade(answer);
			marked++;
		});
	});
	if (marked > 0) form.submitGrades(responses);
	Logger.log(SAYS.graded + marked);
	Logger.log(SAYS.toCheck + differing);
}

function addName(form) {
	const short = FormApp.createTextValidation()
		.setHelpText(SAYS.nameHelp)
		.requireTextLengthLessThanOrEqualTo(60)
		.build();
	form.addTextItem().setTitle(SAYS.name).setRequired(true).setValidation(short);
}

function addChoice(form, question) {
	const item = form.addMultipleChoiceItem();
	item.setTitle(question.title).setPoints(1);
	item.setChoices(choicesOf(item, question.options));
	item.setFeedbackForCorrect(feedbackOf(question));
	item.setFeedbackForIncorrect(feedbackOf(question));
}

function addRows(form, question) {
	form.addSectionHeaderItem().setTitle(question.title).setHelpText(SAYS.rowsHelp);
	question.rows.forEach(function (row) {
		const item = form.addListItem();
		item.setTitle(row.title).setPoints(1);
		item.setChoices(choicesOf(item, row.options));
		item.setFeedbackForCorrect(feedbackOf(question));
		item.setFeedbackForIncorrect(feedbackOf(question));
	});
}

function addTyped(form, question) {
	const short = FormApp.createTextValidation()
		.setHelpText(SAYS.typedHelp)
		.requireTextLengthLessThanOrEqualTo(question.longest)
		.build();
	form
		.addTextItem()
		.setTitle(question.title)
		.setPoints(1)
		.setValidation(short)
		.setGeneralFeedback(feedbackOf(question));
}

function addLong(form, question) {
	form
		.addParagraphTextItem()
		.setTitle(question.title)
		.setPoints(1)
		.setGeneralFeedback(feedbackOf(question));
}

function choicesOf(item, options) {
	return options.map(function (option) {
		return item.createChoice(option.text, option.isKey);
	});
}

function feedbackOf(question) {
	const feedback = FormApp.createFeedback().setText(question.feedback.text);
	const link = question.feedback.link;
	if (link) feedback.addLink(link.url, link.text);
	return feedback.build();
}

function plain(text) {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\\s+/g, ' ')
		.replace(/^[ "'“”‘’.,;!?]+|[ "'“”‘’.,;!?]+$/g, '');
}`;
