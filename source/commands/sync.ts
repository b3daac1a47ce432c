import {type Bilingual, UserError} from '../errors.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {systemClock} from '../store/clock.js';
import type {HomePaths} from '../store/paths.js';
import {noRemoteGiven, readRemote, type RemoteAddress} from '../store/sync/remote-address.js';
import {makeSharedFolder, syncHome, type SyncReport, type SyncSetting} from '../store/sync/sync.js';
import {
	madeRepository,
	notSetUp,
	otherRemote,
	secretInAddress,
	syncError,
} from '../store/sync/sync-messages.js';
import {readRemoteSetting, writeRemoteSetting} from '../store/sync/sync-settings.js';
import {backUpDaily} from './daily-backup.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openHome} from './open-services.js';

/** Brings the logs and decks of several devices together through a git repository. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [verb, given] = positionals;
	const paths = await openHome(context);
	const setting: SyncSetting = {env: context.env, random: systemClock.random};
	const present = readRemoteSetting(paths);
	if (verb === undefined) {
		if (present === undefined) throw notSetUp();
		await syncAndTell(paths, readRemote(present, context.cwd), setting, context);
		return 0;
	}

	if (verb !== 'init') throw unknownVerb(verb);
	if (given === undefined) throw noRemoteGiven();
	const remote = readRemote(given, context.cwd);
	if (present !== undefined && present !== remote.address && values['yes'] !== true) {
		throw otherRemote(readRemote(present, context.cwd));
	}

	if (remote.folder !== undefined && (await makeSharedFolder(paths, remote, setting))) {
		await tell(madeRepository(remote.folder), context);
	}

	const isNewRemote = present !== remote.address;
	await syncAndTell(paths, remote, {...setting, isNewRemote}, context);
	try {
		writeRemoteSetting(paths, remote.address);
	} catch (error) {
		throw syncError(error, remote);
	}

	if (remote.hasSecret) await tell(secretInAddress, context);
	return 0;
}

async function syncAndTell(
	paths: HomePaths,
	remote: RemoteAddress,
	setting: SyncSetting,
	context: Context,
): Promise<void> {
	const report = await syncHome(paths, remote, setting);
	for (const notice of report.notices) await tell(notice, context);
	await write(context.stdout, `${sanitise(say(context, summary(report, remote)))}\n`);
	if (report.received > 0 || report.decksReceived.length > 0) await backUpDaily(context);
}

async function tell(notice: Bilingual, context: Context): Promise<void> {
	await write(context.stderr, `${sanitise(say(context, notice))}\n`);
}

function summary(
	{sent, received, decksSent, decksReceived}: SyncReport,
	{shown}: RemoteAddress,
): Bilingual {
	const id: string[] = [];
	const en: string[] = [];
	if (received > 0) {
		id.push(`${received} catatan diterima`);
		en.push(`${received} ${received === 1 ? 'entry' : 'entries'} received`);
	}

	if (sent > 0) {
		id.push(`${sent} catatan dikirim`);
		en.push(`${sent} ${sent === 1 ? 'entry' : 'entries'} sent`);
	}

	if (decksReceived.length > 0) {
		id.push(`paket kartu diterima: ${decksReceived.join(', ')}`);
		en.push(`decks received: ${decksReceived.join(', ')}`);
	}

	if (decksSent.length > 0) {
		id.push(`paket kartu dikirim: ${decksSent.join(', ')}`);
		en.push(`decks sent: ${decksSent.join(', ')}`);
	}

	return id.length === 0
		? {id: `Sudah sama dengan ${shown}.`, en: `Already the same as ${shown}.`}
		: {
				id: `Tersinkron dengan ${shown}: ${id.join('; ')}.`,
				en: `Synced with ${shown}: ${en.join('; ')}.`,
			};
}

function unknownVerb(verb: string): UserError {
	const shown = sanitiseLine(verb).slice(0, 60);
	return new UserError(
		{
			id: `newsquiz sync tidak mengenal "${shown}".`,
			en: `newsquiz sync does not know "${shown}".`,
		},
		{
			hint: {
				id: 'Pakai: newsquiz sync, atau newsquiz sync init ALAMAT',
				en: 'Use: newsquiz sync, or newsquiz sync init REMOTE',
			},
			exitStatus: 2,
		},
	);
}
