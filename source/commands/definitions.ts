import type {CommandDefinition} from './command.js';
import {addCommand} from './definitions/add.js';
import {appCommand} from './definitions/app.js';
import {backupCommand} from './definitions/backup.js';
import {buildCommand} from './definitions/build.js';
import {catalogueCommand} from './definitions/catalogue.js';
import {checkCommand} from './definitions/check.js';
import {classCommand} from './definitions/class.js';
import {completionCommand} from './definitions/completion.js';
import {configCommand} from './definitions/config.js';
import {decksCommand} from './definitions/decks.js';
import {diffCommand} from './definitions/diff.js';
import {doctorCommand} from './definitions/doctor.js';
import {dueCommand} from './definitions/due.js';
import {exportCommand} from './definitions/export.js';
import {factsCommand} from './definitions/facts.js';
import {flagsCommand} from './definitions/flags.js';
import {importCommand} from './definitions/import.js';
import {newCommand} from './definitions/new.js';
import {peopleCommand} from './definitions/people.js';
import {quizCommand} from './definitions/quiz.js';
import {readCommand} from './definitions/read.js';
import {removeCommand} from './definitions/remove.js';
import {resetCommand} from './definitions/reset.js';
import {restoreCommand} from './definitions/restore.js';
import {resultsCommand} from './definitions/results.js';
import {statsCommand} from './definitions/stats.js';
import {studyCommand} from './definitions/study.js';
import {syncCommand} from './definitions/sync.js';
import {updateCommand} from './definitions/update.js';
import {wordsCommand} from './definitions/words.js';

/** All commands, in the order of the help. The first one is `newsquiz` itself. */
export const commands: readonly CommandDefinition[] = [
	appCommand,
	buildCommand,
	factsCommand,
	wordsCommand,
	readCommand,
	studyCommand,
	quizCommand,
	decksCommand,
	peopleCommand,
	flagsCommand,
	newCommand,
	checkCommand,
	diffCommand,
	statsCommand,
	configCommand,
	dueCommand,
	syncCommand,
	addCommand,
	catalogueCommand,
	updateCommand,
	importCommand,
	exportCommand,
	resultsCommand,
	classCommand,
	removeCommand,
	backupCommand,
	restoreCommand,
	doctorCommand,
	resetCommand,
	completionCommand,
];
