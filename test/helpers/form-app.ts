import vm from 'node:vm';

/** An item of a form, as Google Forms would show it. */
export interface FormItem {
	readonly id: number;
	readonly type: string;
	title?: string;
	helpText?: string;
	points?: number;
	required?: boolean;
	choices?: ReadonlyArray<{readonly value: string; readonly isCorrect: boolean}>;
	validation?: {readonly longest?: number};
	general?: FormFeedback;
	correct?: FormFeedback;
	incorrect?: FormFeedback;
}

interface FormFeedback {
	readonly text: string;
	readonly links: ReadonlyArray<readonly [url: string, text: string]>;
}

/** A form, as Google Drive would keep it. */
export interface Form {
	title: string;
	description?: string;
	isQuiz?: boolean;
	readonly items: FormItem[];
	/** Marks that a script has given, by response and item. */
	readonly grades: Array<Map<number, number>>;
}

/** What a pupil has answered, by the titles of items. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Runs a script of Apps Script as its editor does, with stand-ins for the services of Google that it may use. They have
 * the methods of the real ones that a quiz needs, under their real names, and refuse what the real ones refuse: every
 * other method, arguments of another type or number, options that are empty or the same, marks where there is no quiz.
 */
export function runAppsScript(script: string) {
	const forms = new Map<string, Form>();
	const properties = new Map<string, string>();
	const logs: string[] = [];
	let answered: Answers[] = [];
	const context = vm.createContext({
		FormApp: formApp(forms, () => answered),
		PropertiesService: {
			getScriptProperties: () => ({
				setProperty: (...args: unknown[]) => {
					const [name, value] = strings(args, 2, 'setProperty');
					properties.set(name!, value!);
				},
				getProperty: (...args: unknown[]) =>
					properties.get(strings(args, 1, 'getProperty')[0]!) ?? null,
			}),
		},
		Logger: {log: (...args: unknown[]) => logs.push(strings(args, 1, 'log')[0]!)},
	});
	vm.runInContext(script, context, {timeout: 20_000});
	return {
		logs,
		forms: () => [...forms.values()],
		run: (name: string) => vm.runInContext(`${name}()`, context, {timeout: 20_000}) as unknown,
		answer(answers: readonly Answers[]) {
			answered = [...answers];
		},
		global: context as Readonly<Record<string, unknown>>,
	};
}

function formApp(forms: Map<string, Form>, answered: () => readonly Answers[]) {
	const itemTypes = ['TEXT', 'PARAGRAPH_TEXT', 'MULTIPLE_CHOICE', 'LIST', 'SECTION_HEADER'];
	return {
		ItemType: Object.fromEntries(itemTypes.map((type) => [type, type])),
		create(...args: unknown[]) {
			const [title] = strings(args, 1, 'create');
			const form: Form = {title: filled(title!, 'create'), items: [], grades: []};
			const id = `form-${forms.size + 1}`;
			forms.set(id, form);
			return formObject(form, id, answered);
		},
		openById(...args: unknown[]) {
			const [id] = strings(args, 1, 'openById');
			const form = forms.get(id!);
			if (!form) throw new Error('No item with the given ID could be found.');
			return formObject(form, id!, answered);
		},
		createFeedback: feedbackBuilder,
		createTextValidation: validationBuilder,
	};
}

function formObject(form: Form, id: string, answered: () => readonly Answers[]) {
	const add = (type: string) => () => {
		const item: FormItem = {id: form.items.length + 1, type};
		form.items.push(item);
		return itemObject(item, form);
	};
	const object = {
		getId: () => id,
		getPublishedUrl: () => `https://docs.google.com/forms/d/e/${id}/viewform`,
		getEditUrl: () => `https://docs.google.com/forms/d/${id}/edit`,
		setTitle: chained('setTitle', 'string', (title: string) => (form.title = title)),
		setDescription: chained(
			'setDescription',
			'string',
			(text: string) => (form.description = text),
		),
		setIsQuiz: chained('setIsQuiz', 'boolean', (isQuiz: boolean) => (form.isQuiz = isQuiz)),
		setShuffleQuestions: chained('setShuffleQuestions', 'boolean'),
		setAllowResponseEdits: chained('setAllowResponseEdits', 'boolean'),
		setShowLinkToRespondAgain: chained('setShowLinkToRespondAgain', 'boolean'),
		addTextItem: add('TEXT'),
		addParagraphTextItem: add('PARAGRAPH_TEXT'),
		addMultipleChoiceItem: add('MULTIPLE_CHOICE'),
		addListItem: add('LIST'),
		addSectionHeaderItem: add('SECTION_HEADER'),
		getItems: (...args: unknown[]) => {
			const [type] = strings(args, 1, 'getItems');
			return form.items
				.filter((item) => item.type === type)
				.map((item) => ({
					getTitle: () => item.title ?? '',
					getId: () => item.id,
					asTextItem: () => itemObject(item, form),
				}));
		},
		getResponses: () => answered().map((answers) => responseObject(answers, form)),
		submitGrades(responses: unknown) {
			if (!Array.isArray(responses)) throw wrong('submitGrades');
			for (const {kept} of responses as Array<{kept: Map<number, number>}>) form.grades.push(kept);
			return object;
		},
	};
	return object;
}

function responseObject(answers: Answers, form: Form) {
	const kept = new Map<number, number>();
	const object = {
		kept,
		getGradableResponseForItem(item: {getTitle(): string; getId(): number}) {
			const text = answers[item.getTitle()];
			if (text === undefined) return null;
			const response = {
				id: item.getId(),
				score: undefined as number | undefined,
				getResponse: () => text,
				setScore(score: unknown) {
					const {points = 0} = form.items.find(({id}) => id === response.id)!;
					if (typeof score !== 'number' || score > points) throw wrong('setScore');
					response.score = score;
					return response;
				},
			};
			return response;
		},
		withItemGrade({id, score}: {id: number; score?: number}) {
			if (score !== undefined) kept.set(id, score);
			return object;
		},
	};
	return object;
}

function itemObject(item: FormItem, form: Form) {
	const isGraded = item.type !== 'SECTION_HEADER';
	const hasChoices = item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST';
	const common = {
		setTitle: chained('setTitle', 'string', (title: string) => (item.title = title)),
		setHelpText: chained('setHelpText', 'string', (text: string) => (item.helpText = text)),
	};
	if (!isGraded) return common;
	const graded = {
		...common,
		getPoints: () => item.points ?? 0,
		setRequired: chained(
			'setRequired',
			'boolean',
			(required: boolean) => (item.required = required),
		),
		setPoints: chained('setPoints', 'number', (points: number) => {
			if (!form.isQuiz || !Number.isInteger(points) || points < 0) throw wrong('setPoints');
			item.points = points;
		}),
	};
	if (!hasChoices) {
		return {
			...graded,
			setGeneralFeedback: feedback('setGeneralFeedback', form, (value) => (item.general = value)),
			setValidation(validation: unknown) {
				if (!validations.has(validation as object)) throw wrong('setValidation');
				item.validation = validation as {longest?: number};
				return this;
			},
		};
	}
	return {
		...graded,
		createChoice(...args: unknown[]) {
			const [value, isCorrect] = args;
			if (args.length !== 2 || typeof value !== 'string' || typeof isCorrect !== 'boolean') {
				throw wrong('createChoice');
			}
			const choice = {value: filled(value, 'createChoice'), isCorrect};
			choices.add(choice);
			return choice;
		},
		setChoices(list: unknown) {
			if (
				!Array.isArray(list) ||
				list.length === 0 ||
				!list.every((choice) => choices.has(choice as object))
			) {
				throw wrong('setChoices');
			}
			const made = list as Array<{value: string; isCorrect: boolean}>;
			if (new Set(made.map(({value}) => value)).size < made.length) {
				throw new Error('Questions cannot have duplicate choice values.');
			}
			item.choices = made;
			return this;
		},
		setFeedbackForCorrect: feedback(
			'setFeedbackForCorrect',
			form,
			(value) => (item.correct = value),
		),
		setFeedbackForIncorrect: feedback(
			'setFeedbackForIncorrect',
			form,
			(value) => (item.incorrect = value),
		),
	};
}

const choices = new WeakSet<object>();
const feedbacks = new WeakSet<object>();
const validations = new WeakSet<object>();

function feedbackBuilder() {
	let text = '';
	const links: Array<readonly [string, string]> = [];
	const builder = {
		setText(...args: unknown[]) {
			text = filled(strings(args, 1, 'setText')[0]!, 'setText');
			return builder;
		},
		addLink(...args: unknown[]) {
			const [url, shown] = strings(args, 2, 'addLink');
			if (!/^https?:\/\/\S+$/i.test(url!)) throw wrong('addLink');
			links.push([url!, filled(shown!, 'addLink')]);
			return builder;
		},
		build() {
			const built = {text, links};
			feedbacks.add(built);
			return built;
		},
	};
	return builder;
}

function validationBuilder() {
	let longest: number | undefined;
	const builder = {
		setHelpText: chained('setHelpText', 'string'),
		requireTextLengthLessThanOrEqualTo(number: unknown) {
			if (!Number.isInteger(number)) throw wrong('requireTextLengthLessThanOrEqualTo');
			longest = number as number;
			return builder;
		},
		build() {
			const built = {longest};
			validations.add(built);
			return built;
		},
	};
	return builder;
}

function feedback(name: string, form: Form, set: (value: FormFeedback) => void) {
	return function (this: unknown, ...args: unknown[]) {
		if (args.length !== 1 || !form.isQuiz || !feedbacks.has(args[0] as object)) throw wrong(name);
		set(args[0] as FormFeedback);
		return this;
	};
}

function chained<Value>(
	name: string,
	type: 'string' | 'number' | 'boolean',
	set?: (value: Value) => unknown,
) {
	return function (this: unknown, ...args: unknown[]) {
		if (args.length !== 1 || typeof args[0] !== type) throw wrong(name);
		set?.(args[0] as Value);
		return this;
	};
}

function strings(args: readonly unknown[], count: number, name: string): string[] {
	if (args.length !== count || !args.every((arg) => typeof arg === 'string')) throw wrong(name);
	return args as string[];
}

function filled(text: string, name: string): string {
	if (text.trim() === '') throw wrong(name);
	return text;
}

function wrong(name: string): Error {
	return new Error(`The parameters don't match the method signature for ${name}.`);
}
